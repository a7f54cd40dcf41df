package studybooklet.text.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.BodyElement;
import studybooklet.text.model.StructuredArticle;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/** What an editor should know about the articles of a page: no author, no note, a heading number that does not follow. */
public final class ArticleChecks {
    /**
     * An article whose author signs as a person and has no note.
     *
     * @param treatise whether it has numbered headings as a treatise has
     * @param ofSelf whether it tells of its author
     */
    private record Bare(int line, boolean treatise, boolean ofSelf) {}

    private final ConversionLog log;
    private final List<Bare> bare = new ArrayList<>();
    private int noted;

    public ArticleChecks(ConversionLog log) {
        this.log = log;
    }

    /** Looks at one article, and remembers what {@link #warnOfNotes} will want to know of it. */
    public void warn(StructuredArticle article) {
        ArticleDraft draft = article.draft();
        if (draft.credits().authors().isEmpty() && !needsNoAuthor(draft)) {
            log.warning(
                    draft.line(), "article without an author", "put the author on a line of its own below the title");
        }
        numbers(log, article.elements());
        if (hasNote(draft)) {
            noted++;
        } else if (isSignedByPerson(draft)) {
            bare.add(new Bare(draft.line(), isTreatise(article), tellsOfSelf(draft)));
        }
    }

    /** News has its reporter in the dateline if anywhere, and an act (第一条) none at all. */
    private static boolean needsNoAuthor(ArticleDraft draft) {
        if (!draft.body().isEmpty()
                && BlockShape.opensWithDateline(draft.body().get(0).text())) {
            return true;
        }
        return draft.body().stream().anyMatch(block -> block.text().startsWith("第一条"));
    }

    /**
     * Tells of missing author notes. Most kinds of articles never have one, so it is missed only where a person signs who is
     * not called a reporter or the like, and numbered headings make the article a treatise, or half the signed articles of
     * the page have one and this one does not tell of its author: beside treatises, an essay or a story has no note.
     */
    public void warnOfNotes() {
        boolean custom = noted > 0 && noted >= bare.size();
        for (Bare article : bare) {
            if (article.treatise() || custom && !article.ofSelf()) {
                log.warning(
                        article.line(),
                        "article without an author note",
                        "add one at the article's end, in brackets: （作者系…）");
            }
        }
    }

    /** Somebody says 我 three times or more, quotations and 我国, 我们 and the like apart. */
    private static boolean tellsOfSelf(ArticleDraft draft) {
        return draft.body().stream().mapToInt(block -> countSelf(block.text())).sum() >= 3;
    }

    private static int countSelf(String text) {
        int count = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Signs.in(c, "“「") ? depth + 1 : Signs.in(c, "”」") ? Math.max(0, depth - 1) : depth;
            boolean ours = i + 1 < text.length() && Signs.in(text.charAt(i + 1), "们国党省市县军校院区厂方州乡镇村");
            count += c == '我' && depth == 0 && !ours ? 1 : 0;
        }
        return count;
    }

    /** 一 alone counts the parts of an essay or a story. */
    private static boolean hasWords(@Nullable TextBlock head) {
        Numbering number = head == null ? null : Numbering.parse(head.text());
        return head != null
                && Signs.size(head.text()) > 3
                && (number == null || head.text().length() > number.length());
    }

    private static boolean hasNote(ArticleDraft draft) {
        return !draft.credits().notes().isEmpty()
                || draft.credits().authors().stream().anyMatch(author -> author.note() != null);
    }

    private static boolean isSignedByPerson(ArticleDraft draft) {
        return !draft.credits().authors().isEmpty()
                && draft.credits().byline().isEmpty()
                && draft.credits().roles().isEmpty()
                && draft.credits().authors().stream()
                        .noneMatch(author -> isOffice(author.name().text()));
    }

    /** 编辑部, 某课题组, 本报评论员: the name says who it is. */
    private static boolean isOffice(String name) {
        return name.startsWith("本") || name.endsWith("部") || name.endsWith("组") || name.endsWith("员");
    }

    /** Numbered headings that are no questions, and nobody spoken to as in a speech or a letter. */
    private static boolean isTreatise(StructuredArticle article) {
        return article.elements().stream().anyMatch(element -> numbering(element) != null && hasWords(head(element)))
                && article.elements().stream().noneMatch(element -> isQuestion(head(element)))
                && article.draft().body().stream().noneMatch(block -> BlockShape.isSalutation(block.text()));
    }

    private static @Nullable Numbering numbering(BodyElement element) {
        TextBlock head = head(element);
        return head == null ? null : head.numbering();
    }

    private static boolean isQuestion(@Nullable TextBlock head) {
        return head != null && Signs.in(head.last(), "？?");
    }

    private static @Nullable TextBlock head(BodyElement element) {
        return element instanceof BodyElement.HeadingElement h
                ? h.text()
                : element instanceof BodyElement.RunInElement r ? r.head() : null;
    }

    private static void numbers(ConversionLog log, List<BodyElement> elements) {
        Map<Numbering.NumberKind, Integer> last = new EnumMap<>(Numbering.NumberKind.class);
        for (BodyElement element : elements) {
            TextBlock block = head(element);
            Numbering number = numbering(element);
            if (block == null || number == null || number.kind() == Numbering.NumberKind.DECIMAL) {
                continue;
            }
            int expected = last.getOrDefault(number.kind(), 0) + 1;
            if (number.value() != expected && number.value() != 1) {
                log.warning(
                        block.line(),
                        expected == 1
                                ? "heading numbers begin at " + number.value() + ", not at 1"
                                : "heading number " + number.value() + " where " + expected + " is due",
                        "see whether a heading is missing or was not recognised");
            }
            last.put(number.kind(), number.value());
            last.keySet().removeIf(kind -> kind.compareTo(number.kind()) > 0);
        }
    }
}

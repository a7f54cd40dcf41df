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
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Warns of articles without author or note, and of heading numbers that are out of sequence. */
public final class ArticleChecks {
    /**
     * An article that a person signed and that has no author note.
     *
     * @param treatise whether it has numbered headings as a treatise has
     * @param ofSelf whether it is about its author
     */
    private record Bare(int line, boolean treatise, boolean ofSelf) {}

    private final ConversionLog log;
    private final boolean signed;
    private final List<Bare> bare = new ArrayList<>();
    private int noted;

    /** The first heading 一 may be the number alone; a heading has more characters. */
    private static final int LONGEST_NUMBER_ALONE = 3;
    /** An author who says 我 less often may be quoting. */
    private static final int LEAST_FIRST_PERSONS = 3;

    private static final WordList NOT_THE_AUTHOR = WordFile.read("proof").group("not-the-author");

    /**
     * Checks articles of one text; problems go to the log.
     *
     * @param signed whether the authors are given elsewhere, so that none is missing
     */
    public ArticleChecks(ConversionLog log, boolean signed) {
        this.log = log;
        this.signed = signed;
    }

    /** Checks one article, and remembers what {@link #warnOfMissingNotes} needs. */
    public void warn(StructuredArticle article) {
        ArticleDraft draft = article.draft();
        if (!signed && draft.credits().authors().isEmpty() && !needsNoAuthor(draft)) {
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

    /** Whether the article is news, whose reporter is in the dateline, or an act of law (第一条), which has no author. */
    private static boolean needsNoAuthor(ArticleDraft draft) {
        if (!draft.body().isEmpty()
                && BlockShape.opensWithDateline(draft.body().get(0).text())) {
            return true;
        }
        return draft.body().stream().anyMatch(block -> block.text().startsWith("第一条"));
    }

    /**
     * Warns of missing author notes, after all articles were checked. Most articles need none. A note is missing where a
     * person signs who is no reporter or the like, if the article is a treatise with numbered headings, or if half the
     * signed articles of the text have a note and this one is not about its author, as an essay or a story is.
     */
    public void warnOfMissingNotes() {
        if (signed) {
            return;
        }
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

    /** Whether the author says 我 often, not counting quotations, 我国, 我们 and the like. */
    private static boolean tellsOfSelf(ArticleDraft draft) {
        return draft.body().stream().mapToInt(block -> countSelf(block.text())).sum() >= LEAST_FIRST_PERSONS;
    }

    private static int countSelf(String text) {
        int count = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Signs.in(c, "“「") ? depth + 1 : Signs.in(c, "”」") ? Math.max(0, depth - 1) : depth;
            count += c == '我' && depth == 0 && NOT_THE_AUTHOR.at(text, i) == null ? 1 : 0;
        }
        return count;
    }

    /** Whether the heading has words; a number alone counts the parts of an essay or a story. */
    private static boolean hasWords(@Nullable TextBlock head) {
        Numbering number = head == null ? null : Numbering.parse(head.text());
        return head != null
                && Signs.size(head.text()) > LONGEST_NUMBER_ALONE
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

    /** Whether the name is an office, not a person: 编辑部, 某课题组, 本报评论员. */
    private static boolean isOffice(String name) {
        return name.startsWith("本") || name.endsWith("部") || name.endsWith("组") || name.endsWith("员");
    }

    /** Whether the article has numbered headings, none of them a question, and no salutation as a speech or a letter has. */
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
                                : "heading number " + number.value() + " where " + expected + " is expected",
                        "check whether a heading is missing or was not recognised");
            }
            last.put(number.kind(), number.value());
            last.keySet().removeIf(kind -> kind.compareTo(number.kind()) > 0);
        }
    }
}

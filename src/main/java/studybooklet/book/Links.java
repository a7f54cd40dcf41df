package studybooklet.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.markdown.Fragment;
import studybooklet.markdown.Heading;
import studybooklet.markdown.Piece;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problems;
import studybooklet.problem.Suggestion;

/** Turns links between content files into links between chapters, and images into images of the outputs. */
final class Links {
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

    /** An article that a link can lead to. */
    record Target(RenderedArticle article, String slug) {}

    private final Content content;
    private final Map<String, List<Target>> targets = new LinkedHashMap<>();
    private final List<RenderedArticle> all;
    private final ImageShelf images;
    private final Problems problems;

    /**
     * @param chapters the articles of the book
     * @param all those, the drafts and the ones left out
     */
    Links(Content content, List<Target> chapters, List<RenderedArticle> all, ImageShelf images, Problems problems) {
        this.content = content;
        this.images = images;
        this.problems = problems;
        this.all = all;
        for (Target target : chapters) {
            targets.computeIfAbsent(target.article().article().file(), file -> new ArrayList<>())
                    .add(target);
        }
    }

    /** The body of an article with its links resolved; what leads nowhere is an error and stays as it is. */
    Fragment resolve(Target from) {
        Fragment body = from.article().body();
        List<Piece.Slot> slots = new ArrayList<>(body.slots().size());
        boolean same = true;
        for (Piece.Slot slot : body.slots()) {
            Piece.Slot resolved = resolve(slot, from);
            same = same && resolved == slot;
            slots.add(resolved);
        }
        return same ? body : body.withSlots(slots);
    }

    private Piece.Slot resolve(Piece.Slot slot, Target from) {
        if (slot instanceof Piece.FileLink link) {
            return chapterLink(link, from);
        }
        if (slot instanceof Piece.ImageLink link) {
            Image image = images.take(link.path(), link::at);
            return image == null ? link : new Piece.ImageLink(image.path(), link.at());
        }
        return slot;
    }

    private Piece.Slot chapterLink(Piece.FileLink link, Target from) {
        Target target = link.file().equals(from.article().article().file()) ? from : target(link);
        if (target == null) {
            return link;
        }
        String anchor = link.anchor();
        if (anchor == null || anchor.isEmpty()) {
            return new Piece.ChapterLink(target.slug(), null);
        }
        String id = id(anchor, target.article());
        if (id == null) {
            List<String> headings =
                    target.article().headings().stream().map(Heading::text).toList();
            problems.error(
                    link.at(),
                    link.file() + " has no heading or id " + anchor,
                    Suggestion.of(anchor, headings, "link to the file alone"));
            return link;
        }
        return new Piece.ChapterLink(target.slug(), id);
    }

    private @Nullable Target target(Piece.FileLink link) {
        List<Target> found = targets.getOrDefault(link.file(), List.of());
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            problems.error(
                    link.at(),
                    "the link to " + link.file() + " fits " + found.size() + " articles",
                    "link to a file that holds one article");
        } else if (content.articles().stream().map(ContentFile::path).anyMatch(link.file()::equals)) {
            reportAbsent(link);
        } else {
            problems.error(
                    link.at(),
                    "there is no article " + link.file(),
                    Suggestion.of(link.file(), targets.keySet(), "take the link away"));
        }
        return null;
    }

    /** The file is there, but not in the book: a draft, left out, or with an error that has been reported already. */
    private void reportAbsent(Piece.FileLink link) {
        all.stream()
                .map(RenderedArticle::article)
                .filter(article -> article.file().equals(link.file()))
                .findFirst()
                .ifPresent(article -> {
                    boolean draft = article.frontMatter().draft();
                    problems.error(
                            link.at(),
                            "the link leads to " + link.file() + (draft ? ", a draft" : ", which is left out"),
                            (draft ? "finish it" : "list it in booklet.yaml") + " or take the link away");
                });
    }

    /** Ids are ASCII and a heading's own id is known: for most links the target's text need not be looked at. */
    private static @Nullable String id(String anchor, RenderedArticle article) {
        for (Heading heading : article.headings()) {
            if (heading.id().equals(anchor)) {
                return anchor;
            }
        }
        if (isAscii(anchor) && ids(article.body()).anyMatch(anchor::equals)) {
            return anchor;
        }
        for (Heading heading : article.headings()) {
            if (bare(heading.text()).equals(bare(anchor))) {
                return heading.id();
            }
        }
        return null;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> ids(Fragment body) {
        return body.texts().stream().flatMap(text -> ID.matcher(text).results()).map(match -> match.group(1));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]+", "");
    }
}

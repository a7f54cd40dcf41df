package studybooklet.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studybooklet.book.images.Image;
import studybooklet.book.images.ImageLibrary;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.markdown.Fragment;
import studybooklet.markdown.Heading;
import studybooklet.markdown.Piece;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.Problems;
import studybooklet.problem.Suggestion;

/** Resolves links between content files to links between chapters, and image references to output paths. */
final class Links {
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

    /** A chapter as the target of a link. */
    record Target(RenderedArticle article, String slug) {
        private String file() {
            return article.article().file();
        }
    }

    private final Content content;
    private final Map<String, List<Target>> targets;
    private final List<RenderedArticle> all;
    private final ImageLibrary images;
    private final Problems problems;

    /**
     * @param chapters the articles in the book
     * @param all all articles, including drafts and unlisted ones
     * @param problems receives unresolved links and images
     */
    Links(Content content, List<Target> chapters, List<RenderedArticle> all, ImageLibrary images, Problems problems) {
        this.content = content;
        this.targets =
                chapters.stream().collect(Collectors.groupingBy(Target::file, LinkedHashMap::new, Collectors.toList()));
        this.all = all;
        this.images = images;
        this.problems = problems;
    }

    /** Returns the body of an article with links and images resolved; each one that cannot be resolved is an error. */
    Fragment resolve(Target source) {
        Fragment body = source.article().body();
        return body.withSlots(
                body.slots().stream().map(slot -> resolve(slot, source)).toList());
    }

    private Piece.Slot resolve(Piece.Slot slot, Target source) {
        if (slot instanceof Piece.FileLink link) {
            return chapterLink(link, source);
        }
        if (slot instanceof Piece.ImageLink link) {
            Image image = images.take(link.path(), link.at());
            return image == null ? link : new Piece.ImageLink(image.path(), link.at());
        }
        return slot;
    }

    /** Resolves a link to a file; a link to the source's own file means the source, even if the file has several articles. */
    private Piece.Slot chapterLink(Piece.FileLink link, Target source) {
        Target target = link.file().equals(source.file()) ? source : target(link);
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
                    Suggestion.of(anchor, headings, "link to the file without #" + anchor));
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
                    "the link is ambiguous: " + link.file() + " has " + found.size() + " articles",
                    "link to a file with one article");
        } else if (content.articles().stream().map(ContentFile::path).anyMatch(link.file()::equals)) {
            reportNotInBook(link);
        } else {
            problems.error(
                    link.at(),
                    "there is no article " + link.file(),
                    Suggestion.of(link.file(), targets.keySet(), "remove the link"));
        }
        return null;
    }

    /** Reports a link to a draft or an unlisted article; a file that could not be read has its own error already. */
    private void reportNotInBook(Piece.FileLink link) {
        all.stream()
                .map(RenderedArticle::article)
                .filter(article -> article.file().equals(link.file()))
                .findFirst()
                .ifPresent(article -> {
                    boolean draft = article.frontMatter().draft();
                    problems.error(
                            link.at(),
                            "the link leads to " + link.file() + (draft ? ", a draft" : ", which is left out"),
                            (draft ? "finish the draft" : "list the file in booklet.yaml") + " or remove the link");
                });
    }

    /** Returns the id that an anchor means: the anchor itself if it is an id, else the heading of that text; null if none. */
    private static @Nullable String id(String anchor, RenderedArticle article) {
        if (ids(article).anyMatch(anchor::equals)) {
            return anchor;
        }
        return article.headings().stream()
                .filter(heading -> withoutSpace(heading.text()).equals(withoutSpace(anchor)))
                .map(Heading::id)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> ids(RenderedArticle article) {
        Stream<String> inBody = article.body().texts().stream()
                .flatMap(text -> ID.matcher(text).results())
                .map(match -> match.group(1));
        return Stream.concat(article.headings().stream().map(Heading::id), inBody);
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s　]+", "");
    }
}

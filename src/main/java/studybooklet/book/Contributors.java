package studybooklet.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;
import studybooklet.book.slugs.DistinctNames;
import studybooklet.language.NameOrder;
import studybooklet.language.NameReading;
import studybooklet.language.Slug;

/** Collects the authors of the chapters. */
final class Contributors {
    private final NameReading reading;
    private final Slug slug;

    Contributors(NameReading reading, Slug slug) {
        this.reading = reading;
        this.slug = slug;
    }

    /** Returns one contributor for each author name, sorted by Pinyin. */
    List<Contributor> of(List<Chapter> chapters) {
        Map<String, List<Chapter>> chaptersByName = chaptersByName(chapters);
        List<String> names = List.copyOf(chaptersByName.keySet());
        List<String> sortKeys = names.stream().map(reading::fileAs).toList();
        List<String> ids = ids(names, sortKeys);
        List<Contributor> contributors = new ArrayList<>();
        chaptersByName.forEach((name, own) -> {
            int index = contributors.size();
            contributors.add(
                    new Contributor(name, sortKeys.get(index), "author-" + ids.get(index), notes(name, own), own));
        });
        contributors.sort(
                Comparator.comparing(Contributor::fileAs, new NameOrder()).thenComparing(Contributor::name));
        return contributors;
    }

    private static Map<String, List<Chapter>> chaptersByName(List<Chapter> chapters) {
        Map<String, List<Chapter>> byName = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            List<Author> authors = chapter.frontMatter().authors();
            for (String name : authors.stream().map(Author::name).distinct().toList()) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(chapter);
            }
        }
        return byName;
    }

    /** Returns the notes on an author; an article's shared note stands in for a missing author note. */
    private static List<String> notes(String name, List<Chapter> chapters) {
        List<String> notes = new ArrayList<>();
        for (Chapter chapter : chapters) {
            FrontMatter front = chapter.frontMatter();
            front.authors().stream()
                    .filter(author -> author.name().equals(name))
                    .map(author -> author.note() == null ? front.note() : author.note())
                    .filter(Objects::nonNull)
                    .forEach(notes::add);
        }
        return notes.stream().distinct().toList();
    }

    private List<String> ids(List<String> names, List<String> sortKeys) {
        List<DistinctNames.NameRequest> requests = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            requests.add(DistinctNames.NameRequest.of(slug.of(sortKeys.get(i)), names.get(i), ""));
        }
        return DistinctNames.choose(requests, id -> false);
    }
}

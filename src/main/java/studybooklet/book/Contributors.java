package studybooklet.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studybooklet.article.Author;
import studybooklet.language.NameOrder;
import studybooklet.language.NameReading;
import studybooklet.language.Slug;

/** Gathers who signs the chapters. */
final class Contributors {
    private final NameReading reading;
    private final Slug slug;

    Contributors(NameReading reading, Slug slug) {
        this.reading = reading;
        this.slug = slug;
    }

    /** Everybody who signs a chapter, each name once, in the order of Pinyin. */
    List<Contributor> of(List<Chapter> chapters) {
        Map<String, Set<String>> notes = new LinkedHashMap<>();
        Map<String, List<Chapter>> signed = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            String shared = chapter.frontMatter().note();
            for (Author author : chapter.frontMatter().authors()) {
                Set<String> own = notes.computeIfAbsent(author.name(), name -> new LinkedHashSet<>());
                String note = author.note() == null ? shared : author.note();
                if (note != null) {
                    own.add(note);
                }
                List<Chapter> before = signed.computeIfAbsent(author.name(), name -> new ArrayList<>());
                if (before.isEmpty() || before.get(before.size() - 1) != chapter) {
                    before.add(chapter);
                }
            }
        }
        List<String> names = List.copyOf(notes.keySet());
        List<String> filed = new ArrayList<>();
        for (String name : names) {
            filed.add(reading.fileAs(name));
        }
        List<String> ids = ids(names, filed);
        List<Contributor> contributors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            contributors.add(new Contributor(
                    name,
                    filed.get(i),
                    "author-" + ids.get(i),
                    List.copyOf(notes.getOrDefault(name, Set.of())),
                    signed.getOrDefault(name, List.of())));
        }
        NameOrder order = new NameOrder();
        contributors.sort((one, other) -> {
            int byFile = order.compare(one.fileAs(), other.fileAs());
            return byFile != 0 ? byFile : one.name().compareTo(other.name());
        });
        return contributors;
    }

    private List<String> ids(List<String> names, List<String> filed) {
        List<DistinctNames.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            wishes.add(new DistinctNames.Wish(slug.of(filed.get(i)), names.get(i), ""));
        }
        return DistinctNames.choose(wishes, id -> false);
    }
}

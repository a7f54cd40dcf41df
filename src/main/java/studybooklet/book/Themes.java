package studybooklet.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studybooklet.book.slugs.DistinctNames;
import studybooklet.language.Slug;

/** Collects the themes of the chapters. */
final class Themes {
    private Themes() {}

    /** Returns the themes with their chapters, in order of first use. */
    static List<Theme> of(List<Chapter> chapters, Slug slug) {
        Map<String, List<Chapter>> chaptersByName = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            for (String theme : chapter.frontMatter().themes()) {
                chaptersByName.computeIfAbsent(theme, name -> new ArrayList<>()).add(chapter);
            }
        }
        List<String> ids = DistinctNames.choose(
                chaptersByName.keySet().stream()
                        .map(name -> DistinctNames.NameRequest.of(slug.of(name), name, ""))
                        .toList(),
                id -> false);
        List<Theme> themes = new ArrayList<>();
        chaptersByName.forEach((name, own) -> themes.add(new Theme(name, "theme-" + ids.get(themes.size()), own)));
        return themes;
    }
}

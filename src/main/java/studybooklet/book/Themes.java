package studybooklet.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studybooklet.language.Slug;

/** Gathers the themes of the chapters. */
final class Themes {
    private Themes() {}

    /** Every theme with its chapters, in the order of first use. */
    static List<Theme> of(List<Chapter> chapters, Slug slug) {
        Map<String, List<Chapter>> byName = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            for (String theme : chapter.frontMatter().themes()) {
                byName.computeIfAbsent(theme, name -> new ArrayList<>()).add(chapter);
            }
        }
        if (byName.isEmpty()) {
            return List.of();
        }
        List<DistinctNames.Wish> wishes = new ArrayList<>();
        for (String name : byName.keySet()) {
            wishes.add(new DistinctNames.Wish(slug.of(name), name, ""));
        }
        List<String> ids = DistinctNames.choose(wishes, id -> false);
        List<Theme> themes = new ArrayList<>();
        byName.forEach((name, under) -> themes.add(new Theme(name, "theme-" + ids.get(themes.size()), under)));
        return themes;
    }
}

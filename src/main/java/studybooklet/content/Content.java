package studybooklet.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a booklet is made from.
 *
 * @param name the folder or the text file as the user named it
 * @param settings booklet.yaml, or null where there is none
 * @param articles the texts and Markdown files, by path in the order of code points
 * @param images the files that Markdown may show, by path in the order of code points
 */
public record Content(
        String name, @Nullable ContentFile settings, List<ContentFile> articles, List<ContentFile> images) {
    public Content {
        articles = List.copyOf(articles);
        images = List.copyOf(images);
    }
}

package studybooklet.epub;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;

/** The links of an EPUB from page to page. */
@NullMarked
final class InnerLinks {
    private final EpubFile epub;
    private final Set<String> places = new HashSet<>();

    InnerLinks(EpubFile epub) {
        this.epub = epub;
        places.addAll(epub.names());
        for (String name : epub.spine()) {
            epub.xml(name).select("[id]").forEach(element -> places.add(name + "#" + element.id()));
        }
    }

    /** The links that lead nowhere, each as page and address. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        for (String name : epub.spine()) {
            Document page = epub.xml(name);
            for (Element element : page.select("a[href], img[src], link[href]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                URI target = URI.create(name)
                        .resolve(address.startsWith("#") ? name.replaceAll(".*/", "") + address : address);
                if (!target.isAbsolute() && !places.contains(target.toString())) {
                    broken.add(name + ": " + address);
                }
            }
        }
        return broken;
    }
}

package studybooklet.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import studybooklet.source.SourceBlock;

/**
 * The footnotes of a page: marks that link to a paragraph further below.
 *
 * @param references the links, each with its reference as Markdown, {@code [^1]}
 * @param notes the notes in the order of their first references
 */
record PageNotes(Map<Element, String> references, List<SourceBlock> notes) {
    /** Letters of the longest note. */
    private static final int LONGEST = 3000;
    /** References of a page; further ones stay text. */
    private static final int MOST = 2000;

    private static final Set<String> BLOCKS = Set.of("li", "p", "div", "dd", "td", "tr", "section", "aside");
    private static final Pattern MARK =
            Pattern.compile("[\\[【（(〔]?\\s*(?:注|註)?\\s*(?:\\d{1,3}|[①-⑳]|[*†‡])\\s*[\\]】）)〕]?");
    private static final Pattern BACK = Pattern.compile("[\\s\\^↑↩︎⤴]*(?:" + MARK + ")?|返回|[\\^↑a-z\\s]{1,40}");
    private static final Pattern LEADING =
            Pattern.compile("^(?:[\\s\\^↑↩:：.．、]+|" + MARK + "(?=[\\s\\p{IsHan}：:.．、A-Z]))+");

    /** Finds the notes and removes them from the page. */
    static PageNotes take(Document page) {
        Map<Element, Integer> order = new IdentityHashMap<>();
        Map<String, Element> targets = new HashMap<>();
        for (Element element : page.getAllElements()) {
            order.put(element, order.size());
            targets.putIfAbsent(element.id(), element);
            targets.putIfAbsent(element.attr("name"), element);
        }
        targets.remove("");
        Map<Element, String> references = new IdentityHashMap<>();
        Map<Element, String> blocks = new LinkedHashMap<>();
        for (Element link : page.select("a[href*=#]")) {
            Element target = targets.get(fragment(link));
            if (target != null
                    && order.getOrDefault(target, 0) > order.getOrDefault(link, 0)
                    && references.size() < MOST
                    && MARK.matcher(link.text().strip()).matches()) {
                Element block = block(target, link);
                if (block != null) {
                    String reference = blocks.computeIfAbsent(block, b -> "[^" + (blocks.size() + 1) + "]");
                    references.put(link, reference);
                }
            }
        }
        List<SourceBlock> notes = new ArrayList<>();
        blocks.forEach((block, reference) -> {
            notes.add(SourceBlock.verbatim(reference + ": " + text(block), ""));
            block.remove();
        });
        return new PageNotes(references, List.copyOf(notes));
    }

    private static String fragment(Element link) {
        String address = link.attr("href");
        return address.substring(address.indexOf('#') + 1);
    }

    /** The element that holds the note and nothing else; null if there is none. */
    private static @Nullable Element block(Element target, Element link) {
        Element block = target;
        while (block != null && !BLOCKS.contains(block.normalName())) {
            block = block.parent();
        }
        if (block == null
                || link.parents().contains(block)
                || Styles.start(block, LONGEST + 1).length() > LONGEST
                || block.selectFirst("h1, h2, table") != null) {
            return null;
        }
        String text = text(block);
        boolean several = block.select("li, p").size() > 1 && !block.id().equals(fragment(link));
        return text.isBlank() || several ? null : block;
    }

    /** The text of a note, without its mark and the links back, as Markdown. */
    private static String text(Element block) {
        Element copy = block.clone();
        copy.select("a[href*=#]").stream()
                .filter(link -> BACK.matcher(link.text().strip()).matches())
                .toList()
                .forEach(Element::remove);
        copy.select(".mw-cite-backlink").remove();
        String text = LEADING.matcher(LineText.collapse(copy.text())).replaceFirst("");
        return text.replaceAll("([\\\\*_`<\\[\\]])", "\\\\$1").strip();
    }
}

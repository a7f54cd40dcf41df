package studybooklet.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.select.Elements;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Rules for every page, whatever its content. */
record PageRules(Problems problems) {
    private static final String FIX_TEMPLATE = "fix the template and build again";

    /** The attributes whose values are ids of the same page. */
    private static final List<String> ID_ATTRIBUTES =
            List.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns");

    /** The rules for a page of the website. */
    void checkWebPage(ParsedPage page) {
        for (ParseError error : page.parseErrors()) {
            int line = Integer.parseInt(error.getCursorPos().replaceFirst(":.*", ""));
            problems.error(page.tree().at(page.path(), line), "invalid HTML: " + error.getErrorMessage(), FIX_TEMPLATE);
        }
        if (page.document().documentType() == null) {
            problems.error(page.whole(), "no document type", "begin the template with <!DOCTYPE html>");
        }
        checkHeadings(page);
        checkAnyPage(page);
    }

    /** The rules for a page of the website or of the EPUB. */
    void checkAnyPage(ParsedPage page) {
        Element html = page.document().selectFirst("html");
        if (html == null || html.attr("lang").isBlank()) {
            problems.error(
                    html == null ? page.whole() : page.at(html),
                    "the page has no language",
                    "give the html element a lang attribute");
        }
        if (page.document().select("head > title").text().isBlank()) {
            problems.error(page.whole(), "no title", "give the head a title element with text");
        }
        for (Element image : page.document().select("img:not([alt])")) {
            problems.error(
                    page.at(image), "an image without an alt attribute: " + image.attr("src"), "say what it shows");
        }
        checkIds(page);
    }

    private void checkHeadings(ParsedPage page) {
        Elements headings = page.document().select("h1, h2, h3, h4, h5, h6");
        Elements first = page.document().select("h1");
        if (first.size() != 1) {
            SourceLocation at = first.size() > 1 ? page.at(first.get(1)) : page.whole();
            problems.error(at, first.size() + " first-level headings", "use exactly one h1");
        }
        int above = 0;
        for (Element heading : headings) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1 && above > 0) {
                problems.error(
                        page.at(heading),
                        "the heading levels jump from h" + above + " to h" + level + ": " + heading.text(),
                        "do not skip levels");
            }
            above = level;
        }
    }

    private void checkIds(ParsedPage page) {
        Map<String, Element> seen = new HashMap<>();
        for (Element element : page.document().select("[id]")) {
            Element other = seen.putIfAbsent(element.id(), element);
            if (other != null) {
                problems.error(
                        page.at(element),
                        "duplicate id " + element.id() + ", first used in line "
                                + page.at(other).line(),
                        FIX_TEMPLATE);
            }
        }
        for (String attribute : ID_ATTRIBUTES) {
            for (Element element : page.document().select("[" + attribute + "]")) {
                for (String id : element.attr(attribute).strip().split("\\s+", -1)) {
                    if (!page.ids().contains(id)) {
                        problems.error(page.at(element), attribute + " refers to a missing id: " + id, FIX_TEMPLATE);
                    }
                }
            }
        }
    }
}

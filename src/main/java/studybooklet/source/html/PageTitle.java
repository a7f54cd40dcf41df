package studybooklet.source.html;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article.
 *
 * @param text the title, empty if the page has none
 * @param element the element that shows it; null if none does
 */
record PageTitle(String text, @Nullable Element element) {
    /** Characters of the longest name of a site. */
    private static final int LONGEST_SITE = 16;
    /** Characters of the longest title. */
    private static final int LONGEST = 120;
    /** Elements whose text is compared with the title. */
    private static final int MOST_CANDIDATES = 200;

    private static final Pattern SURE_END = Pattern.compile("\\s*[_|｜]|\\s+[-–—]\\s+|\\s*(?:--|<<|>>)\\s*");
    private static final Pattern ANY_END = Pattern.compile("[_|｜]|\\s*(?<![0-9-—–])[-–—](?![0-9-—–])\\s*|--|<<|>>");
    /** Elements that may show the title, the likeliest first. */
    private static final List<String> LIKELY = List.of(
            "h1", "h2, h3, h4", "[class*=title], [id*=title], [class*=Title], [class*=tit]", "td, p, b, strong, div");

    private static final Pattern LIKELY_END = Pattern.compile("(?<![0-9-—–])[-–—](?![0-9-—–])");

    /**
     * Finds the title. A heading is the title if the page's own title begins with it, because the first {@code h1} may be the
     * name of the site.
     */
    static PageTitle of(Document page) {
        String social = text(page.selectFirst("meta[property=og:title], meta[name=og:title]"), "content");
        String own = LineText.collapse(page.title());
        String site = text(page.selectFirst("meta[property=og:site_name]"), "content");
        Element shown = page.selectFirst(".MsoTitle, #activity-name");
        shown = shown == null && !social.isEmpty() ? shown(page, social, site) : shown;
        shown = shown == null && !own.isEmpty() ? shown(page, own, site) : shown;
        shown = shown == null ? onlyHeading(page, key(own + site)) : shown;
        if (shown != null) {
            return new PageTitle(text(shown), shown);
        }
        String declared = withoutSite(social.isEmpty() ? own : social, site);
        boolean word = page.selectFirst("meta[name=generator][content*=Word]") != null;
        boolean empty = social.isEmpty() && (word || PageWords.UNTITLED.begins(declared));
        return new PageTitle(empty ? "" : declared, null);
    }

    /** The only {@code h1} that is no part of the page's own title, which ends with the name of the site. */
    private static @Nullable Element onlyHeading(Document page, String own) {
        List<Element> headings = page.select("h1").stream()
                .limit(MOST_CANDIDATES)
                .filter(h1 -> h1.closest("nav, footer, aside") == null)
                .filter(h1 -> {
                    String text = key(h1.text());
                    return text.length() > 1 && text.length() <= LONGEST && !own.contains(text);
                })
                .toList();
        return headings.size() == 1 ? headings.get(0) : null;
    }

    /** The highest heading, or else the first element that looks like a title, whose text a page's title holds. */
    private static @Nullable Element shown(Document page, String whole, String site) {
        String without = key(withoutSite(whole, site));
        List<String> parts = ANY_END.splitAsStream(whole)
                .map(PageTitle::key)
                .filter(part -> part.length() > 1 && !part.equals(key(site)) && !PageWords.SITES.ends(part))
                .toList();
        for (String query : LIKELY) {
            for (Element element :
                    page.select(query).stream().limit(MOST_CANDIDATES).toList()) {
                String text = key(element.text());
                boolean start = key(whole).startsWith(text) && text.length() * 2 >= without.length();
                boolean longer = query.startsWith("h") && text.startsWith(without) && text.length() <= LONGEST;
                if (text.length() > 1 && !text.equals(key(site)) && (parts.contains(text) || start || longer)) {
                    return element;
                }
            }
        }
        return null;
    }

    private static String text(Element element) {
        List<String> lines = PageWalker.lines(element, Map.of()).stream()
                .map(PageLine::text)
                .filter(line -> !line.isEmpty())
                .toList();
        return String.join("　", lines).replace("　——", "——");
    }

    /** The page's title without the name of the site behind it. */
    static String withoutSite(String title, String site) {
        String rest = title;
        if (!site.isBlank() && rest.endsWith(site) && rest.length() > site.length()) {
            rest = rest.substring(0, rest.length() - site.length()).replaceFirst("[\\s_|｜\\-–—]+$", "");
        }
        Matcher sure = SURE_END.matcher(rest);
        while (sure.find()) {
            if (sure.start() > 1) {
                rest = rest.substring(0, sure.start());
                break;
            }
        }
        Matcher likely = LIKELY_END.matcher(rest);
        int end = -1;
        while (likely.find()) {
            String tail = rest.substring(likely.end());
            if (end < 0 && likely.start() > 1 && tail.length() <= LONGEST_SITE && PageWords.SITES.ends(tail)) {
                end = likely.start();
            }
        }
        return (end < 0 ? rest : rest.substring(0, end)).strip();
    }

    /** The text by which titles are compared. */
    static String key(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000\\u200b\\ufeff]+", "");
    }

    private static String text(@Nullable Element element, String attribute) {
        return element == null ? "" : LineText.collapse(element.attr(attribute));
    }
}

package studybooklet.source.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article, where and when it was published. A field is empty if it is not known.
 *
 * @param author the names as the page has them
 * @param source the paper or site
 * @param date as {@code 2024年3月5日}
 */
record PageCredits(String author, String source, String date) {
    static final PageCredits NONE = new PageCredits("", "", "");

    /** Characters of the longest byline. */
    private static final int LONGEST_LINE = 160;
    /** Characters of the longest name of a paper or list of authors. */
    private static final int LONGEST_VALUE = 40;
    /** Letters of a byline that are in no field. */
    private static final int MOST_REST = 12;

    private static final Pattern DATE = Pattern.compile(
            "((?:19|20)\\d\\d)\\s*[-年/.]\\s*(1[0-2]|0?[1-9])\\s*[-月/.]\\s*(3[01]|[12]\\d|0?[1-9])(?!\\d)\\s*日?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:：时]\\d{2}(?:[:：分]\\d{2}秒?)?|(?:星期|周)[一二三四五六日]");
    private static final String SOURCE = "文章来源|信息来源|消息来源|新闻来源|稿件来源|来源|稿源|出处";
    private static final String DETAIL = PageWords.DETAILS.pattern();
    private static final Pattern LABEL =
            Pattern.compile("(?:(?<author>(?:作者|撰文|撰稿|(?<!\\p{IsHan})文字?)\\s*[：:／/|｜丨]|记者\\s*[：:]?\\s)" + "|(?<source>"
                    + SOURCE + ")\\s*[：:]|(?<detail>(?:" + DETAIL + ")\\s*[：:（(【]|(?<!\\p{IsHan})(?:" + DETAIL + ")))");
    private static final Pattern END = Pattern.compile("[|｜丨【\\[]|\\s(?:大|中|小|打印|关闭|分享|收藏|字号|评论)(?=\\s|$|】)|\\s\\d");
    private static final String AUTHOR_META =
            "meta[name=author], meta[property=article:author], meta[name=ArticleAuthor], meta[name=Author]";
    private static final String SOURCE_META =
            "meta[name=source], meta[name=mediaid], meta[name=ContentSource], meta[name=contentSource]";
    private static final String DATE_META =
            "meta[property=article:published_time], meta[name=PubDate], meta[name=pubdate],"
                    + " meta[name=publishdate], meta[itemprop=datePublished], meta[name=ArticlePublishDate]";

    /** Whether a line holds nothing but credits. */
    static boolean isByline(String line) {
        if (line.length() > LONGEST_LINE || line.contains("。")) {
            return false;
        }
        String rest = TIME.matcher(DATE.matcher(line).replaceAll(" ")).replaceAll(" ");
        boolean found = rest.length() < line.length();
        StringBuilder outside = new StringBuilder();
        Matcher label = LABEL.matcher(rest);
        int at = 0;
        while (label.find()) {
            outside.append(at == 0 ? rest.substring(0, label.start()) : "");
            found |= label.group("detail") == null;
            at = label.end();
        }
        outside.append(at == 0 ? rest : "");
        return found
                && TextWeight.of(outside.toString()).letters() <= MOST_REST
                && !TextWeight.SENTENCE_MARK.matcher(outside).find();
    }

    /** Reads a byline. */
    static PageCredits ofByline(String line) {
        Matcher date = DATE.matcher(line);
        String day = date.find() ? day(date) : "";
        String text = DATE.matcher(line).replaceAll(" | ");
        String author = "";
        String source = "";
        Matcher label = LABEL.matcher(text);
        int from = label.find() ? label.end() : -1;
        while (from >= 0) {
            boolean isAuthor = label.group("author") != null;
            boolean isSource = label.group("source") != null;
            boolean more = label.find();
            String value = value(text.substring(from, more ? label.start() : text.length()));
            author = isAuthor && author.isEmpty() ? value : author;
            source = isSource && source.isEmpty() ? value : source;
            from = more ? label.end() : -1;
        }
        return new PageCredits(author, source, day);
    }

    private static String value(String text) {
        Matcher end = END.matcher(text.strip());
        String value = (end.find() ? text.strip().substring(0, end.start()) : text.strip()).strip();
        return value.length() > LONGEST_VALUE || PageWords.NOBODY.has(value) ? "" : value;
    }

    /** What the page's head tells, and the account of a page of 公众号. */
    static PageCredits ofHead(Document page) {
        String author = first(page, AUTHOR_META + ", #js_author_name, [itemprop=author], [rel=author]");
        String account = text(page.selectFirst("#js_name"));
        String source = account.isEmpty() ? first(page, SOURCE_META) : account;
        String when = first(page, DATE_META + ", #publish_time, time[datetime]");
        Matcher date = DATE.matcher(when);
        boolean name = author.matches("[\\p{IsHan}·\\s、，,]{2,30}")
                && !PageWords.NOBODY.has(author)
                && !author.equals(source)
                && !PageWords.SITES.ends(author);
        return new PageCredits(name ? author : "", value(source), date.find() ? day(date) : "");
    }

    private static String first(Document page, String query) {
        return page.select(query).stream()
                .map(PageCredits::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        String attribute = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
        return LineText.collapse(attribute.isEmpty() ? element.text() : attribute);
    }

    private static String day(Matcher date) {
        return String.format(
                Locale.ROOT,
                "%s年%d月%d日",
                date.group(1),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3)));
    }

    /** These credits, and those of another where a field is empty. */
    PageCredits or(PageCredits other) {
        return new PageCredits(
                author.isEmpty() ? other.author : author,
                source.isEmpty() ? other.source : source,
                date.isEmpty() ? other.date : date);
    }

    /** These credits without the author. */
    PageCredits withoutAuthor() {
        return new PageCredits("", source, date);
    }

    /** The credits as paragraphs: {@code 作者：张三}, {@code 来源：某报}, {@code 2024年3月5日}. */
    List<String> paragraphs() {
        return Stream.of(author.isEmpty() ? "" : "作者：" + author, source.isEmpty() ? "" : "来源：" + source, date)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether a byline has more than author, source and date. */
    static boolean hasDetails(String line) {
        return LABEL.matcher(line).results().anyMatch(found -> PageWords.DETAILS.begins(found.group()));
    }
}

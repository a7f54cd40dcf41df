package studybooklet.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.source.docx.DocxStyle.Role;
import studybooklet.source.docx.xml.XmlElement;

/** The styles of a document, each with what it inherits through {@code basedOn}. */
final class DocxStyles {
    /** An outline level of this value or above means body text. */
    static final int OUTLINE_BODY = 9;

    private static final int MAX_CHAIN = 30;
    private static final Set<String> TITLES = Set.of("title", "标题", "題目", "题目", "文章标题", "主标题", "大标题");
    private static final Set<String> SUBTITLES = Set.of("subtitle", "副标题", "副標題", "小副标题");
    private static final Set<String> QUOTES = Set.of("quote", "intensequote", "blocktext", "引用", "明显引用", "引文");
    private static final Pattern CONTENTS = Pattern.compile("(toc|目录)(heading|标题|\\d)?\\d*|tableoffigures");
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题|標題)([1-9])|([一二三四五六])级标题");

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, DocxStyle> resolved = new HashMap<>();
    private String defaultParagraphStyle = "";

    /** @param root the root of the styles part; one without content if there is none */
    DocxStyles(XmlElement root) {
        for (XmlElement style : root.children()) {
            if (style.is("w:style")) {
                byId.putIfAbsent(style.attribute("styleId"), style);
                if (style.attribute("type").equals("paragraph") && isOn(style.attribute("default"))) {
                    defaultParagraphStyle = style.attribute("styleId");
                }
            }
        }
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The style of a paragraph. */
    DocxStyle ofParagraph(XmlElement paragraphProperties) {
        String id = paragraphProperties.value("w:pStyle");
        return of(id.isEmpty() ? defaultParagraphStyle : id);
    }

    /** The style of an id; {@link DocxStyle#NONE} if it is empty or unknown. */
    DocxStyle of(String id) {
        DocxStyle style = resolved.get(id);
        if (style == null) {
            style = resolve(chain(id));
            resolved.put(id, style);
        }
        return style;
    }

    /** The list to which a numbering style refers; 0 if there is none. */
    int listOfNumberingStyle(String id) {
        return of(id).listId();
    }

    /** The style and those it is based on, nearest first. */
    private List<XmlElement> chain(String id) {
        List<XmlElement> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (seen.add(next) && chain.size() < MAX_CHAIN) {
            XmlElement style = byId.get(next);
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.value("w:basedOn");
        }
        return chain;
    }

    private static DocxStyle resolve(List<XmlElement> chain) {
        DocxStyle style = DocxStyle.NONE;
        for (XmlElement element : chain) {
            XmlElement outline = element.childOrEmpty("w:pPr").child("w:outlineLvl");
            style = ownRole(element, outline);
            if (style.role() != Role.BODY || outline != null) {
                break;
            }
        }
        Boolean bold = nearest(chain, element -> element.childOrEmpty("w:rPr").toggle("w:b"));
        Boolean hidden = nearest(chain, element -> element.childOrEmpty("w:rPr").toggle("w:vanish"));
        String listStyle = "";
        int listId = -1;
        int listLevel = -1;
        for (XmlElement element : chain) {
            XmlElement list = element.childOrEmpty("w:pPr").childOrEmpty("w:numPr");
            listLevel = listLevel >= 0 ? listLevel : list.number("w:ilvl", -1);
            if (list.has("w:numId") && listId < 0) {
                listId = list.number("w:numId", 0);
                listStyle = element.attribute("styleId");
            }
        }
        return new DocxStyle(style.role(), style.level(), Math.max(0, listId), listLevel, listStyle, bold, hidden);
    }

    /** The role by a style's name or its outline level, without what it inherits. */
    private static DocxStyle ownRole(XmlElement style, @Nullable XmlElement outline) {
        Role named = namedRole(style);
        if (named != Role.BODY) {
            return DocxStyle.NONE.withRole(named, 0);
        }
        int index =
                outline == null ? headingLevel(style) - 1 : XmlElement.parse(outline.attribute("val"), OUTLINE_BODY);
        boolean heading = index >= 0 && index < OUTLINE_BODY;
        return heading ? DocxStyle.NONE.withRole(Role.HEADING, index + 1) : DocxStyle.NONE;
    }

    private static @Nullable Boolean nearest(List<XmlElement> chain, Function<XmlElement, @Nullable Boolean> property) {
        for (XmlElement style : chain) {
            Boolean value = property.apply(style);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static Role namedRole(XmlElement style) {
        for (String name : names(style)) {
            if (SUBTITLES.contains(name)) {
                return Role.SUBTITLE;
            }
            if (TITLES.contains(name)) {
                return Role.TITLE;
            }
            if (QUOTES.contains(name)) {
                return Role.QUOTE;
            }
            if (CONTENTS.matcher(name).matches()) {
                return Role.CONTENTS;
            }
        }
        return Role.BODY;
    }

    /** The level that the style's name says, from 1; 0 if it says none. */
    private static int headingLevel(XmlElement style) {
        for (String name : names(style)) {
            Matcher matcher = HEADING.matcher(name);
            if (matcher.matches()) {
                String digit = matcher.group(1);
                return digit != null ? Integer.parseInt(digit) : "一二三四五六".indexOf(matcher.group(2)) + 1;
            }
        }
        return 0;
    }

    /** The name and the id without spaces, in lower case. Word keeps the English name of its own styles, other programs do not. */
    private static List<String> names(XmlElement style) {
        if (!style.attribute("type").equals("paragraph")) {
            return List.of();
        }
        return List.of(plain(style.value("w:name")), plain(style.attribute("styleId")));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}

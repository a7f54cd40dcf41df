package studybooklet.epub;

import java.util.List;

/** The pages of the printed edition in the NCX. */
final class PageList {
    private PageList() {}

    /**
     * The element that stands at the NCX's end (DAISY 2005, section 8.4.3: {@code special} where a page has no plain
     * number).
     *
     * @param pages labels and addresses that stand in markup as they are; where there are none there is no element
     */
    static String of(List<PrintedPage> pages) {
        if (pages.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("<pageList><navLabel><text>印刷版页码</text></navLabel>\n");
        int number = 0;
        for (PrintedPage page : pages) {
            number++;
            list.append("<pageTarget id=\"pageTarget-" + number + "\" type=\"")
                    .append(page.isNumbered() ? "normal\" value=\"" + Integer.parseInt(page.label()) : "special")
                    .append("\"><navLabel><text>" + page.label() + "</text></navLabel><content src=\"" + page.href())
                    .append("\"/></pageTarget>\n");
        }
        return list.append("</pageList>\n").toString();
    }
}

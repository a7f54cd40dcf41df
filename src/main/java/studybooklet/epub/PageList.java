package studybooklet.epub;

import java.util.List;

/** The pages of the printed edition in the NCX, which epublib makes without them. */
final class PageList {
    private static final String END = "</ncx>";

    private PageList() {}

    /**
     * An NCX with the pages at its end (DAISY 2005, section 8.4.3: {@code special} where a page has no plain number).
     *
     * @param pages labels and addresses that stand in markup as they are; where there are none the NCX stays as it is
     */
    static String added(String ncx, List<PrintedPage> pages) {
        if (pages.isEmpty()) {
            return ncx;
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
        return ncx.replace(END, list + "</pageList>\n" + END);
    }
}

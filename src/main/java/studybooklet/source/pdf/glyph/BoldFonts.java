package studybooklet.source.pdf.glyph;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Tells bold fonts, among them the heavy faces that Chinese type uses for emphasis. */
public final class BoldFonts {
    private static final Pattern NAME =
            Pattern.compile("bold|black|heavy|simhei|heiti|hei-|-hei|fzht|fzdh|fzxbs|dbs|cuhei");
    private static final float BOLD_WEIGHT = 600;

    private BoldFonts() {}

    public static boolean isBold(PDFont font) {
        String name = font.getName();
        if (name != null && NAME.matcher(name.toLowerCase(Locale.ROOT)).find()) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}

package studybooklet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SimplifiedFormsTest {
    @Test
    void pairsWhatOccursInEitherForm() {
        SimplifiedForms forms = SimplifiedForms.in("读书 記錄");
        assertEquals('读', simplified(forms, "讀"));
        assertEquals('书', simplified(forms, "書"));
        assertEquals('记', simplified(forms, "記"));
    }

    @Test
    void leavesOutWhatCannotBeFound() {
        assertFalse(SimplifiedForms.in("读书").traditional().contains("龍"));
    }

    @Test
    void mapsSeveralFormsToOne() {
        SimplifiedForms forms = SimplifiedForms.in("里");
        assertTrue(forms.traditional().contains("裡") && forms.traditional().contains("裏"), forms.toString());
    }

    private static char simplified(SimplifiedForms forms, String traditional) {
        return forms.simplified().charAt(forms.traditional().indexOf(traditional));
    }
}

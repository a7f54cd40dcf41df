package studybooklet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void showsAnOfficeWithoutSayingAgainThatItIsTheAuthors() {
        assertEquals("某市档案馆馆员", Person.office("甲", "作者系某市档案馆馆员"));
        assertEquals("某市档案馆", Person.office("甲", "作者单位：某市档案馆"));
        assertEquals("某市档案馆馆员", Person.office("甲", "某市档案馆馆员"));
    }

    @Test
    void anOfficeDoesNotRepeatTheName() {
        assertEquals("某校教师", Person.office("王甲", "作者王甲系某校教师"));
        assertEquals("某校教师", Person.office("王甲", "王甲，某校教师"));
        assertEquals("负责校读", Person.office("编写组", "作者系编写组，负责校读"));
        assertEquals("编写组成员", Person.office("编写组", "作者系编写组成员"));
        assertNull(Person.office("编写组", "作者系编写组"));
    }
}

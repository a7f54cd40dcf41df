package studybooklet.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private @Nullable YamlMapping parse(String... lines) {
        return YamlReader.parse("b.yaml", String.join("\n", lines), 1, problems);
    }

    private YamlFields fields(String... lines) {
        YamlMapping mapping = parse(lines);
        assertNotNull(mapping, () -> problems.all().toString());
        return new YamlFields(mapping, problems);
    }

    private List<String> found() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({"2025-11-20", "0123", "1.10", "yes", "0x1F", "1e3", "12:30", "true"})
    void keepsScalarsAsTheSourceWritesThem(String scalar) {
        assertEquals(scalar, fields("key: " + scalar).text("key"));
    }

    @Test
    void readsNothingWhereAKeyHasNoValue() {
        YamlFields fields = fields("a:", "b: ~", "c: null", "d: ''", "e: 'null'");
        assertNull(fields.value("a"));
        assertNull(fields.value("b"));
        assertNull(fields.value("c"));
        assertNull(fields.text("d"));
        assertEquals("null", fields.text("e"));
    }

    @Test
    void knowsTheLineOfEveryValue() {
        YamlMapping mapping = YamlReader.parse("b.yaml", "a: 1\nb:\n  - x\n  - y", 5, problems);
        assertNotNull(mapping);
        YamlList list = (YamlList) mapping.entries().get(1).value();
        assertEquals(6, mapping.entries().get(1).location().line());
        assertEquals(8, list.items().get(1).location().line());
    }

    @Test
    void readsAnEmptyTextAsNoKeys() {
        assertEquals(List.of(), fields("").value("a") == null ? List.of() : List.of(1));
        assertEquals(List.of(), fields("# only a remark").items("a"));
        assertEquals(List.of(), found());
    }

    @Test
    void rejectsADuplicateKey() {
        parse("title: a", "title: b");
        assertEquals(List.of("b.yaml:2: duplicate key \"title\", first used at b.yaml:1; keep one of them"), found());
    }

    @Test
    void rejectsAliasesBeforeTheyMultiply() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1).replace("\r", ""));
        }
        parse(bomb.toString());
        assertEquals(
                "b.yaml:2: an alias (*) is not allowed; write the value out, or put it in quotation marks",
                found().get(0));
    }

    @Test
    void rejectsTags() {
        parse("a: !!javax.script.ScriptEngineManager [x]");
        assertEquals(
                List.of("b.yaml:1: a tag (!) is not allowed; delete it, or put the value in quotation marks"), found());
    }

    @Test
    void rejectsDeepNesting() {
        parse("a: " + "[".repeat(5000) + "]".repeat(5000));
        assertEquals(List.of("b.yaml:1: more than 20 nested levels; nest less"), found());
    }

    @Test
    void rejectsASecondDocument() {
        assertNull(parse("a: 1", "---", "b: 2"));
        assertEquals(List.of("b.yaml:2: a second YAML document; keep everything in one, without ---"), found());
    }

    @Test
    void rejectsTextWithoutKeys() {
        assertNull(parse("just words"));
        assertEquals(1, found().size());
        assertTrue(
                found().get(0).startsWith("b.yaml:1: the YAML is not a mapping of keys to values"), found().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title：春天|a full-width colon after the key",
                "title:春天|no space after the colon",
                "title: [春天|",
                "title: \"春天\"来了|",
                "title: 春天: 来了|"
            })
    void namesTheLineOfInvalidYaml(String line, @Nullable String what) {
        assertNull(parse("series: a", line, "date: 2025"));
        assertEquals(1, found().size(), found().toString());
        String expected = "invalid YAML: " + (what == null ? "" : what);
        assertTrue(found().get(0).matches("b\\.yaml:[23]: " + expected + ".*"), found().toString());
    }

    @Test
    void namesTheLineOfATab() {
        assertNull(parse("source:", "\tname: a"));
        assertEquals(List.of("b.yaml:2: invalid YAML: a tab at the start of the line; indent with spaces"), found());
    }

    @Test
    void namesTheLineOfAControlCharacter() {
        assertNull(parse("a: 1", "b: \u0001"));
        assertEquals(List.of("b.yaml:2: a control character; delete it"), found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tilte|did you mean \"title\"?",
                "autor|did you mean \"author\" or \"authors\"?",
                "Title|did you mean \"title\"?",
                "日期|choose one of: title, author, authors, date"
            })
    void warnsOfAnUnknownKeyAndNamesTheNearest(String key, String remedy) {
        YamlFields fields = fields("title: a", key + ": b");
        List.of("title", "author", "authors", "date").forEach(fields::value);
        fields.warnOfUnknownKeys();
        assertEquals(List.of("b.yaml:2: warning: unknown key \"" + key + "\"; " + remedy), found());
    }

    @Test
    void rejectsAValueOfTheWrongType() {
        YamlFields fields = fields("title: [a, b]", "date: {a: b}", "draft: perhaps");
        assertNull(fields.text("title"));
        assertNull(fields.text("date"));
        fields.flag("draft");
        assertEquals(
                List.of(
                        "b.yaml:1: \"title\" is a list; write one text",
                        "b.yaml:2: \"date\" is keys with values; write one text",
                        "b.yaml:3: \"draft\" is neither true nor false; write true or false"),
                found());
    }
}

package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.Needs;

/** The EPUB of a real newspaper page, which is no part of the project. */
class ReferencePageTest {
    private final EpubFile epub = EpubFile.of(WellMadeBooks.read(Needs.reference("articles/theory-page.txt")));

    @Test
    void leavesEpubCheckNothingToSay(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), EpubCheckReport.of(epub.bytes(), folder));
    }

    @Test
    void keepsTheRulesOfPages() {
        PageRulesTest rules = new PageRulesTest("reference", epub);
        rules.namesItsLanguageAndATitleOfItsOwn();
        rules.hasOneTitleAndSkipsNoLevel();
        rules.saysOfEachChapterThatItIsOne();
        rules.leadsFromEachMarkToItsNoteBelowAndBack();
        rules.saysInTextWhatTheAuthorsNoteSays();
        rules.indentsByStyleNotBySpaces();
        rules.holdsOnlyCharactersThatFontsHave();
    }

    @Test
    void keepsTheRulesOfContents() {
        NavigationRulesTest rules = new NavigationRulesTest("reference", epub);
        rules.listsTheHeadingsOfThePagesInTheirWordsAndOrder();
        rules.saysTheSameToOlderReaders();
        rules.isAtMostThreeDeep();
    }

    @Test
    void keepsTheRulesOfThePackage() {
        ContainerRulesTest rules = new ContainerRulesTest("reference", epub);
        rules.namesItselfByItsUniqueIdentifier();
        rules.namesEveryCreatorWithRoleSortKeyAndPlace();
        rules.saysWhatLibrariesAskFor();
        rules.saysHowItCanBeRead();
    }
}

package studybooklet.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void reachWhatHasLookedAtOneOfThem() {
        Changes changes = new Changes();
        long[] reads = {7, 19, -3};
        assertEquals(false, changes.reach(reads));
        for (int content = 30; content > 18; content--) {
            assertEquals(false, changes.reach(reads));
            changes.add(new Kept.Stored(content, 0, 0, 0, 0));
        }
        assertEquals(true, changes.reach(reads));
        assertEquals(false, changes.reach(new long[0]));
    }
}

package studybooklet.browser;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The search box of the page that is open. */
final class SearchBox {
    private final Chromium browser;

    SearchBox(Chromium browser) {
        this.browser = browser;
    }

    /** Types a word into the empty box and gives the pages of all results. */
    Set<String> found(String word) {
        browser.click(".find input");
        browser.press(word);
        browser.await("an answer", () -> browser.one(".find .status").getText().contains("“" + word.strip() + "”"));
        int[] last = {-1};
        browser.await("all results", () -> {
            int now = browser.all("[role=dialog] a").size();
            boolean still = now == last[0];
            last[0] = now;
            return still && statusCount() == now;
        });
        return Set.of(browser.js("return Array.from(document.querySelectorAll('[role=dialog] a'))"
                                + ".map(a => a.pathname.split('/').pop()).sort().join(' ')")
                        .split(" "))
                .stream()
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int statusCount() {
        String status = browser.one(".find .status").getText();
        return status.startsWith("没有") ? 0 : Integer.parseInt(status.replaceAll("篇.*", ""));
    }
}

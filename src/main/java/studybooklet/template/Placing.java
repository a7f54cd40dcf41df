package studybooklet.template;

import freemarker.template.utility.StringUtil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Changes;
import studybooklet.cache.Kept;
import studybooklet.cache.Placed;
import studybooklet.cache.Reads;
import studybooklet.cache.TextKeys;
import studybooklet.cache.Within;

/** Places new texts in a page that was made before, without the template that made it. */
public final class Placing {
    private final Reads reads;
    private final Changes changes;
    private final TextKeys keys = new TextKeys();
    private final TextKeys formerKeys;

    /**
     * Places texts of which some have become others.
     *
     * @param reads tells what is looked at for a page
     * @param changes the kept lists that have become others
     * @param former what the kept list with a number was before
     */
    public Placing(Reads reads, Changes changes, IntFunction<Kept.Stored> former) {
        this.reads = reads;
        this.changes = changes;
        this.formerKeys = new TextKeys(former);
    }

    /** The text as it stands on a page: what the template's name ends in says how it is escaped. */
    static String onPage(MadeText text, String template) {
        String made = text.text();
        if (text.form() != MadeText.Form.WORDS) {
            return made;
        }
        return template.endsWith(".ftlx")
                ? StringUtil.XMLEnc(made)
                : template.endsWith(".ftlh") ? StringUtil.XHTMLEnc(made) : made;
    }

    /** A text that has become another. */
    private record Fresh(byte[] utf8, long key) {}

    /**
     * What has become of texts, by their former keys.
     *
     * @param same those that have not changed
     * @param unclear those of equal texts that have become different ones: nothing tells which of them stood where
     */
    private record News(Map<Long, Fresh> fresh, Set<Long> same, Set<Long> unclear) {
        boolean tells(Placed.Text text) {
            long key = text.key();
            return fresh.containsKey(key) != same.contains(key) && !unclear.contains(key);
        }
    }

    /** A page as it was made before. */
    @FunctionalInterface
    public interface FormerPage {
        /** Its bytes; null if they are not what was made. */
        byte @Nullable [] bytes() throws IOException;
    }

    /**
     * A page with new texts.
     *
     * @param bytes not to be changed
     * @param looked what was looked at for it
     */
    public record Renewed(byte[] bytes, Reads.Looked looked) {}

    /**
     * A page with the texts that its recipe makes now.
     *
     * @param earlier what was looked at for it when it was made
     * @param recipe all that it is made from, known to be the same but for kept lists
     * @return null where its template has to run: because more than the texts depends on a list that has become another,
     *     or because it is not sure which text stands where
     */
    public @Nullable Renewed renewed(FormerPage page, Reads.Looked earlier, Recipe recipe) throws IOException {
        Placed placed = earlier.placed();
        String template = recipe.template();
        if (template == null || placed.isEmpty() || changes.reach(placed.around())) {
            return null;
        }
        byte[] bytes = page.bytes();
        byte[][] renewed = new byte[1][];
        Reads.Looked looked = reads.during(() -> {
            News news = news(template, (Record) recipe);
            List<Placed.Text> texts = placed.texts();
            if (bytes != null && texts.stream().allMatch(news::tells)) {
                reads.again(earlier.withoutTexts());
                renewed[0] = replaced(bytes, texts, news.fresh());
            }
        });
        return renewed[0] == null ? null : new Renewed(renewed[0], looked);
    }

    private News news(String template, Record recipe) throws IOException {
        News news = new News(new HashMap<>(), new HashSet<>(), new HashSet<>());
        for (MadeText text : Within.of(recipe, MadeText.class)) {
            long former = formerKeys.of((Record) text);
            long now = keys.of((Record) text);
            Fresh known = news.fresh().get(former);
            if (former == now) {
                news.same().add(former);
            } else if (known == null) {
                byte[][] utf8 = new byte[1][];
                reads.placing(() -> utf8[0] = onPage(text, template).getBytes(StandardCharsets.UTF_8));
                news.fresh().put(former, new Fresh(utf8[0], now));
            } else if (known.key() != now) {
                news.unclear().add(former);
            }
        }
        return news;
    }

    private byte[] replaced(byte[] page, List<Placed.Text> texts, Map<Long, Fresh> fresh) {
        ByteArrayOutputStream renewed = new ByteArrayOutputStream(page.length + page.length / 8);
        int from = 0;
        for (Placed.Text text : texts) {
            Fresh other = fresh.get(text.key());
            int begin = renewed.size() + text.from() - from;
            if (other == null) {
                reads.placed(new Placed.Text(begin, text.length(), text.key()));
            } else {
                renewed.write(page, from, text.from() - from);
                renewed.writeBytes(other.utf8());
                reads.placed(new Placed.Text(begin, other.utf8().length, other.key()));
                from = text.from() + text.length();
            }
        }
        renewed.write(page, from, page.length - from);
        return renewed.toByteArray();
    }
}

package studybooklet.book;

import java.util.List;

/**
 * An author and the chapters by this author.
 *
 * @param name the name as printed
 * @param fileAs the sort key: the name in Pinyin, surname first, {@code Shan, Tianfang}
 * @param id an ASCII id, unique among the authors
 * @param notes the author notes in the articles, without duplicates, in reading order
 * @param chapters the chapters by this author in reading order
 */
public record Contributor(String name, String fileAs, String id, List<String> notes, List<Chapter> chapters) {
    public Contributor {
        notes = List.copyOf(notes);
        chapters = List.copyOf(chapters);
    }
}

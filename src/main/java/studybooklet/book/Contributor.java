package studybooklet.book;

import java.util.List;

/**
 * An author with all that the booklet holds of his.
 *
 * @param name the name as printed
 * @param fileAs the name in Pinyin, surname first with its surname reading: {@code Shan, Tianfang}
 * @param id an ASCII id, unique among the authors
 * @param notes what the articles say of this author, each wording once, in order
 * @param chapters the chapters signed by this author, in book order
 */
public record Contributor(String name, String fileAs, String id, List<String> notes, List<Chapter> chapters) {
    public Contributor {
        notes = List.copyOf(notes);
        chapters = List.copyOf(chapters);
    }
}

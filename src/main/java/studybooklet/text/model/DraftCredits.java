package studybooklet.text.model;

import java.util.List;

/**
 * The people named in an article's front matter.
 *
 * @param authors the authors, in the order of the text
 * @param byline author lines as printed, if they say more than names
 * @param roles words for the people who sign: 本报记者
 * @param affiliations places of work below the names; the author note if there is no other
 * @param notes author notes that belong to no single author
 * @param editor editor lines as printed
 */
public record DraftCredits(
        List<DraftAuthor> authors,
        List<TextBlock> byline,
        List<TextBlock> roles,
        List<TextBlock> affiliations,
        List<TextBlock> notes,
        List<TextBlock> editor) {
    static final DraftCredits EMPTY =
            new DraftCredits(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public DraftCredits {
        authors = List.copyOf(authors);
        byline = List.copyOf(byline);
        roles = List.copyOf(roles);
        affiliations = List.copyOf(affiliations);
        notes = List.copyOf(notes);
        editor = List.copyOf(editor);
    }

    public DraftCredits withAuthors(List<DraftAuthor> other) {
        return new DraftCredits(other, byline, roles, affiliations, notes, editor);
    }

    public DraftCredits withNotes(List<TextBlock> other) {
        return new DraftCredits(authors, byline, roles, affiliations, other, editor);
    }

    public DraftCredits plusAuthors(List<DraftAuthor> more) {
        return withAuthors(Appended.to(authors, more));
    }

    public DraftCredits plusByline(List<TextBlock> more) {
        return new DraftCredits(authors, Appended.to(byline, more), roles, affiliations, notes, editor);
    }

    public DraftCredits plusRoles(List<TextBlock> more) {
        return new DraftCredits(authors, byline, Appended.to(roles, more), affiliations, notes, editor);
    }

    public DraftCredits plusAffiliations(List<TextBlock> more) {
        return new DraftCredits(authors, byline, roles, Appended.to(affiliations, more), notes, editor);
    }

    public DraftCredits plusNotes(List<TextBlock> more) {
        return withNotes(Appended.to(notes, more));
    }

    public DraftCredits plusEditor(List<TextBlock> more) {
        return new DraftCredits(authors, byline, roles, affiliations, notes, Appended.to(editor, more));
    }
}

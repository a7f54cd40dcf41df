package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftAuthor;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.NameWords;
import studybooklet.text.names.Names;
import studybooklet.text.names.NoteBrackets;
import studybooklet.text.names.NoteNames;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Signs;

/** Decides, once all lines about authors are known, who the authors are and which note belongs to which of them. */
public final class AuthorAssignment implements Step<ArticleDraft> {
    private final ConversionLog log;

    /** A step that reports to this log. */
    public AuthorAssignment(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        DraftCredits credits = unbracketed(withAffiliations(draft.credits()));
        credits = named(credits, draft.body());
        return draft.withCredits(withOwnNotes(withRoles(credits)));
    }

    /** The credits with affiliations as notes, where there are no others. */
    private static DraftCredits withAffiliations(DraftCredits credits) {
        return credits.notes().isEmpty()
                ? credits.withNotes(credits.affiliations())
                : credits.plusByline(credits.affiliations());
    }

    /** The credits with their notes without brackets. */
    private DraftCredits unbracketed(DraftCredits credits) {
        List<TextBlock> inner = new ArrayList<>();
        for (TextBlock note : credits.notes()) {
            int[] bounds = NoteBrackets.inner(note.text());
            TextBlock open = note.part(0, bounds[0]);
            TextBlock close = note.part(bounds[1], note.text().length());
            TextBlock rest = note.part(bounds[0], bounds[1]);
            if (open != null && rest != null) {
                log.consume(open, "bracket of an author note");
            }
            if (close != null && rest != null) {
                log.consume(close, "bracket or mark after an author note");
            }
            inner.add(rest == null ? note : open == null ? rest : place(rest, credits));
        }
        return credits.withNotes(inner);
    }

    /** The note without the name of an author behind a place: 新加坡　王炳 becomes 新加坡. */
    private TextBlock place(TextBlock note, DraftCredits credits) {
        for (DraftAuthor author : credits.authors()) {
            int end = placeBefore(note.text(), Signs.squeeze(author.name().text()));
            TextBlock place = end < 0 ? null : note.part(0, end);
            TextBlock name = end < 0 ? null : note.part(end, note.text().length());
            if (place != null && name != null && log.remove(name, RemovalKind.REPEATED_AUTHOR)) {
                return place;
            }
        }
        return note;
    }

    /** Index of the end of the place before this name, 新加坡　王炳; negative for 本报记者　王炳 and any other form. */
    static int placeBefore(String text, String name) {
        int at = text.length() - name.length();
        boolean ends = at > 2 && text.endsWith(name) && Signs.isSpace(text.charAt(at - 1));
        return ends && NameWords.at(text, 0) == null && !Signs.containsAny(text, "，。；：") ? at - 1 : -1;
    }

    /** The credits with names from the notes or the dateline, where no author is known. */
    private DraftCredits named(DraftCredits credits, List<TextBlock> body) {
        if (!credits.authors().isEmpty() || !log.follows(Rule.NAMES_IN_NOTES)) {
            return credits;
        }
        List<DraftAuthor> authors = new ArrayList<>();
        for (TextBlock note : credits.notes()) {
            List<int[]> told = NoteNames.read(note.text());
            authors.addAll(Bylines.copies(note, told.isEmpty() ? namesBehindOffice(note) : told));
        }
        boolean dateline = authors.isEmpty() && !body.isEmpty();
        return credits.withAuthors(dateline ? Bylines.fromDateline(body.get(0)) : authors);
    }

    /** Ranges of the names behind an office: 作者：某县委党校教育长、教授　王炳. */
    private static List<int[]> namesBehindOffice(TextBlock note) {
        Names read = Names.parse(note.text());
        return read == null || !read.sure() || read.office() || read.offices().isEmpty() ? List.of() : read.names();
    }

    /** The credits with roles as notes where there are no others: one each in 本报记者 王炳 通讯员 李明, else one for all. */
    private DraftCredits withRoles(DraftCredits credits) {
        List<TextBlock> roles = credits.roles();
        List<DraftAuthor> authors = credits.authors();
        if (!credits.notes().isEmpty() || authors.isEmpty()) {
            roles.forEach(role -> log.consume(role, "word in an author line"));
            return credits;
        }
        return roles.size() > 1 && roles.size() == authors.size()
                ? credits.withAuthors(withNotes(authors, roles))
                : credits.plusNotes(roles);
    }

    /** The credits with each note at its author, where each can only belong to one. */
    private static DraftCredits withOwnNotes(DraftCredits credits) {
        List<DraftAuthor> authors = credits.authors();
        List<TextBlock> notes = credits.notes();
        boolean given = authors.stream().anyMatch(author -> author.note() != null);
        boolean single = authors.size() == 1 && notes.size() == 1;
        return !given && authors.size() == notes.size() && (single || nameTheirAuthors(notes, authors))
                ? credits.withAuthors(withNotes(authors, notes)).withNotes(List.of())
                : credits;
    }

    private static boolean nameTheirAuthors(List<TextBlock> notes, List<DraftAuthor> authors) {
        for (int i = 0; i < authors.size(); i++) {
            String name = Signs.squeeze(authors.get(i).name().text());
            if (!Signs.squeeze(notes.get(i).text()).contains(name)) {
                return false;
            }
        }
        return true;
    }

    private static List<DraftAuthor> withNotes(List<DraftAuthor> authors, List<TextBlock> notes) {
        List<DraftAuthor> out = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            out.add(authors.get(i).withNote(notes.get(i)));
        }
        return out;
    }
}

package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftAuthor;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Names;
import studybooklet.text.names.NoteBrackets;
import studybooklet.text.names.NoteNames;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/** Settles who the authors are, once all lines about them are known, and which note belongs to whom. */
public final class AuthorAssignment implements Step<ArticleDraft> {
    private final ConversionLog log;

    public AuthorAssignment(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        DraftCredits credits = unbracketed(withAffiliations(draft.credits()));
        credits = named(credits, draft.body());
        return draft.withCredits(withNotesGiven(withRolesGiven(credits)));
    }

    private static DraftCredits withAffiliations(DraftCredits credits) {
        return credits.notes().isEmpty()
                ? credits.withNotes(credits.affiliations())
                : credits.plusByline(credits.affiliations());
    }

    /** The credits with notes without the brackets around them. */
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
            inner.add(rest == null ? note : rest);
        }
        return credits.withNotes(inner);
    }

    /** The credits with the names that only a note or the dateline tells, where no author is known. */
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

    /** 作者：某县委党校教育长、教授　王炳. */
    private static List<int[]> namesBehindOffice(TextBlock note) {
        Names read = Names.parse(note.text());
        return read == null || !read.sure() || read.office() || read.offices().isEmpty() ? List.of() : read.names();
    }

    /** 本报记者 is the note of people who have no better one; 本报记者 王炳 通讯员 李明 gives each his own. */
    private DraftCredits withRolesGiven(DraftCredits credits) {
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

    /** Notes that can only be meant for one author each are theirs. */
    private static DraftCredits withNotesGiven(DraftCredits credits) {
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

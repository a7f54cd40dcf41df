package studybooklet.text;

import java.util.ArrayList;
import java.util.List;

/** Takes out of an article's body what belongs to its front matter: notes, editor lines, a signature, the source. */
final class Tail {
    private final Notebook notebook;
    private final Draft draft;

    private Tail(Notebook notebook, Draft draft) {
        this.notebook = notebook;
        this.draft = draft;
    }

    static void take(Notebook notebook, Draft draft) {
        Tail tail = new Tail(notebook, draft);
        tail.takeNotes();
        tail.takeSignature();
        tail.takeEndMark();
        tail.assignNotes();
    }

    private void takeNotes() {
        List<Block> kept = new ArrayList<>();
        for (Block block : draft.body) {
            String text = block.text();
            if (block.is(Correction.Kind.NOTE)) {
                draft.notes.add(block);
            } else if (block.is(Correction.Kind.AUTHOR)) {
                Bylines.read(notebook, draft, block);
            } else if (block.correction() != null) {
                kept.add(block);
            } else if (AuthorNotes.isNote(text)) {
                draft.notes.add(block);
            } else if (EditorLines.matches(text)) {
                draft.editor.add(block);
            } else {
                kept.add(block);
            }
        }
        draft.body.clear();
        draft.body.addAll(kept);
    }

    private void takeSignature() {
        if (!draft.authors.isEmpty() || draft.body.size() < 2 || !notebook.follows(Rule.SIGNATURES)) {
            return;
        }
        int last = draft.body.size() - 1;
        Block line = draft.body.get(last);
        Names names = line.correction() == null ? Names.parse(line.text()) : null;
        if (names != null && draft.body.get(last - 1).endsSentence()) {
            Bylines.read(notebook, draft, draft.body.remove(last));
        }
    }

    private void takeEndMark() {
        if (draft.body.isEmpty()) {
            return;
        }
        int last = draft.body.size() - 1;
        Block block = draft.body.get(last);
        String text = block.text();
        int end = text.length();
        while (end > 1 && (Signs.in(text.charAt(end - 1), Signs.END_MARKS) || Signs.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        Block rest = block.part(0, end);
        Block mark = block.part(end, text.length());
        if (rest != null && mark != null && rest.endsSentence()) {
            notebook.consume(mark, "end mark");
            draft.body.set(last, rest);
        }
    }

    /** Brackets go; a name in the note that no byline told becomes an author; a note that names one author is his. */
    private void assignNotes() {
        List<Block> inner = new ArrayList<>();
        for (Block note : draft.notes) {
            String text = note.text();
            int[] bounds = AuthorNotes.inner(text);
            Block open = note.part(0, bounds[0]);
            Block close = note.part(bounds[1], text.length());
            Block rest = note.part(bounds[0], bounds[1]);
            if (open != null && rest != null) {
                notebook.consume(open, "bracket of an author note");
            }
            if (close != null && rest != null) {
                notebook.consume(close, "bracket or mark after an author note");
            }
            inner.add(rest == null ? note : rest);
        }
        draft.notes.clear();
        draft.notes.addAll(inner);
        if (draft.authors.isEmpty() && notebook.follows(Rule.NAMES_IN_NOTES)) {
            for (Block note : draft.notes) {
                for (int[] name : AuthorNotes.names(note.text())) {
                    Block block = note.part(name[0], name[1]);
                    if (block != null) {
                        draft.authors.add(new Draft.Author(block, true, null));
                    }
                }
            }
        }
        if (draft.authors.size() == 1 && draft.notes.size() == 1) {
            Draft.Author author = draft.authors.get(0);
            draft.authors.set(0, new Draft.Author(author.name(), author.copy(), draft.notes.remove(0)));
        }
    }
}

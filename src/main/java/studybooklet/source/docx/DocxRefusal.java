package studybooklet.source.docx;

/** A file is not read. Carries the two clauses of the problem to report. */
final class DocxRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String remedy;

    /**
     * @param what what is wrong with the file, in one clause
     * @param remedy what to do, in one clause
     */
    DocxRefusal(String what, String remedy) {
        super(what);
        this.what = what;
        this.remedy = remedy;
    }

    String what() {
        return what;
    }

    String remedy() {
        return remedy;
    }
}

package studybooklet.source.docx.xml;

/** A file is not read. Carries the two clauses of the problem to report. */
public final class DocxRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String remedy;

    /**
     * @param what what is wrong with the file, in one clause
     * @param remedy what to do, in one clause
     */
    public DocxRefusal(String what, String remedy) {
        super(what);
        this.what = what;
        this.remedy = remedy;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }
}

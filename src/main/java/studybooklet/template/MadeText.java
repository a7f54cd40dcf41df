package studybooklet.template;

/** A text that is made when a template inserts it. Templates see it as they see any text. */
public interface MadeText {
    /** The text, made anew each time. */
    String text();
}

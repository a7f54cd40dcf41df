package studybooklet.language;

import java.util.regex.Pattern;

/** Derives a title from the name of a file or folder, for texts and booklets that give none. */
public final class FileTitle {
    private static final Pattern FOLDERS = Pattern.compile("^.*/(?=.)");
    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,8}$");
    /** A number that sorts files; not a date, in which another number follows. */
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}[-_.、 ]+(?=\\D)");

    private FileTitle() {}

    /**
     * The title.
     *
     * @param path a path with forward slashes
     * @return its last name, without extension and leading number; the whole path if nothing else is left
     */
    public static String of(String path) {
        String name = FOLDERS.matcher(path.replaceAll("/+$", "")).replaceFirst("");
        String bare = NUMBERING
                .matcher(EXTENSION.matcher(name).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return bare.isEmpty() ? path : bare;
    }
}

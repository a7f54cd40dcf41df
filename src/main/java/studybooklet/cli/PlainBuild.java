package studybooklet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command line of a build in its documented form, without picocli. What is not plainly that (a wrong option, a
 * wish for help, another command) is left to picocli, so that there is one voice for it; where this one decides, both
 * read the same.
 */
final class PlainBuild {
    private static final Set<String> FLAGS = Set.of("--strict", "--verbose", "--debug");
    private static final Set<String> VALUES = Set.of("--content", "--templates", "--output");

    private PlainBuild() {}

    /**
     * The build that is asked for.
     *
     * @return null where picocli has to decide
     */
    static @Nullable BuildArguments parse(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("build")) {
            return null;
        }
        Map<String, String> given = new HashMap<>();
        for (int at = 1; at < arguments.length; at++) {
            String name = arguments[at];
            String value = "";
            int sign = name.indexOf('=');
            if (sign >= 0) {
                value = name.substring(sign + 1);
                name = name.substring(0, sign);
            } else if (VALUES.contains(name) && at + 1 < arguments.length) {
                value = arguments[++at];
            }
            boolean sound = VALUES.contains(name) ? isPlain(value) : FLAGS.contains(name) && sign < 0;
            if (!sound || given.put(name, value) != null) {
                return null;
            }
        }
        return arguments(given);
    }

    /** Neither an option nor the name of a file of arguments nor quoted. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && "-@\"'".indexOf(value.charAt(0)) < 0;
    }

    private static @Nullable BuildArguments arguments(Map<String, String> given) {
        try {
            String templates = given.get("--templates");
            return new BuildArguments(
                    Path.of(given.getOrDefault("--content", BuildArguments.CONTENT)),
                    templates == null ? null : Path.of(templates),
                    Path.of(given.getOrDefault("--output", BuildArguments.OUTPUT)),
                    given.containsKey("--strict"),
                    given.containsKey("--verbose"),
                    given.containsKey("--debug"));
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

package studybooklet.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import studybooklet.problem.Problems;
import studybooklet.text.model.Rule;
import studybooklet.text.write.ConvertedArticle;

/** Converts many texts in one process, with every rule or without one, for bench/score.py. */
final class ConvertFolder {
    private ConvertFolder() {}

    /** @param args the output folder, then perhaps {@code -RULE}, then the texts; each gets a folder of its own */
    public static void main(String[] args) throws IOException {
        EnumSet<Rule> rules = EnumSet.allOf(Rule.class);
        for (String arg : args) {
            if (arg.startsWith("-")) {
                rules.remove(Rule.valueOf(arg.substring(1)));
            }
        }
        for (String arg : List.of(args).subList(1, args.length)) {
            if (!arg.startsWith("-")) {
                convert(new Converter(rules), Path.of(args[0]), Path.of(arg));
            }
        }
    }

    private static void convert(Converter converter, Path output, Path text) throws IOException {
        String name = text.getFileName().toString();
        Path folder = Files.createDirectories(output.resolve(name.substring(0, name.lastIndexOf('.'))));
        Problems problems = new Problems();
        Conversion conversion = converter.convert(name, Files.readAllBytes(text), problems);
        int number = 0;
        for (ConvertedArticle article : conversion.articles()) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%03d.md", ++number)), article.markdown());
        }
        StringBuilder log = new StringBuilder();
        problems.all().forEach(problem -> log.append(problem).append('\n'));
        conversion.report().lines(name).forEach(line -> log.append(line).append('\n'));
        Files.writeString(folder.resolve("log.txt"), log.toString());
        Files.writeString(folder.resolve("report.json"), conversion.report().toJson(name));
    }
}

package studybooklet.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small booklet that is edited at random, in every way that an author or designer has, sound and faulty. */
final class EditedBooklet {
    private static final List<String> NAMES = List.of("林知远", "周文", "陈一鸣", "何平", "赵立");
    private static final List<String> THEMES = List.of("口述史", "档案", "方法");
    private static final String PROSE = "记录从哪里开始，就要从哪里讲起。整理的人先听完一遍，再动手写字，写完还要念给讲的人听。";

    private final Path folder;
    private int version;
    private int made;

    private EditedBooklet(Path folder) {
        this.folder = folder;
    }

    static EditedBooklet create(Path folder, Random random) throws IOException {
        EditedBooklet booklet = new EditedBooklet(folder);
        Files.createDirectories(booklet.content().resolve("articles"));
        Files.createDirectories(booklet.content().resolve("images"));
        Files.createDirectories(booklet.templates().resolve("site"));
        booklet.write("booklet.yaml", "title: 整理手册\nlanguage: zh-Hans\ndate: 2024-05-01\n");
        booklet.write("images/map.svg", svg(10));
        for (int i = 0; i < 6; i++) {
            booklet.addArticle(random);
        }
        return booklet;
    }

    Path folder() {
        return folder;
    }

    Path content() {
        return folder.resolve("content");
    }

    Path templates() {
        return folder.resolve("templates");
    }

    /** What stands for the version of the tool. */
    String tool() {
        return "version " + version;
    }

    private void write(String path, String text) throws IOException {
        Path file = content().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String svg(int width) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "\" height=\"10\"><path d=\"M0 0h9\"/></svg>";
    }

    private List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(content().resolve("articles"))) {
            return files.filter(file -> file.toString().matches(".*/[^./]*\\.(md|txt)"))
                    .sorted()
                    .toList();
        }
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String sentence(Random random) {
        int from = random.nextInt(PROSE.length() - 8);
        return PROSE.substring(from, from + 4 + random.nextInt(PROSE.length() - from - 4)) + "。";
    }

    private String addArticle(Random random) throws IOException {
        made++;
        StringBuilder text = new StringBuilder("---\ntitle: 第" + made + "篇" + one(THEMES, random) + "\nauthors:\n");
        text.append("  - name: ").append(one(NAMES, random)).append("\n    note: 某市档案馆馆员\n");
        text.append("themes: [").append(one(THEMES, random)).append("]\n---\n\n");
        for (int section = 0; section < 2; section++) {
            text.append("## ")
                    .append(sentence(random))
                    .append("\n\n")
                    .append(sentence(random))
                    .append("\n\n");
        }
        text.append("![图](../images/map.svg)\n\n[^1]: ")
                .append(sentence(random))
                .append("\n\n引[^1]。\n");
        String path = "articles/" + (random.nextInt(4) == 0 ? "文" : "a") + made + ".md";
        write(path, text.toString());
        return "added " + path;
    }

    private String addText(Random random) throws IOException {
        made++;
        String path = "articles/t" + made + ".txt";
        write(
                path,
                "谈第" + made + "种记录\n\n" + one(NAMES, random) + "\n\n　　" + sentence(random) + sentence(random) + "\n\n　　"
                        + PROSE + "\n\n（作者系某市档案馆馆员）\n");
        return "added " + path;
    }

    /** Changes one character of a note or of a paragraph in the article at a place, which {@link #create} has made. */
    void editText(int at) throws IOException {
        Path file = articles().get(at);
        String text = Files.readString(file);
        int paragraph = text.lastIndexOf("[^1]") - 1;
        int note = paragraph - 3;
        int changed = text.charAt(note) == '甲' == (text.charAt(paragraph) == '甲') ? note : paragraph;
        String other = text.charAt(changed) == '甲' ? "乙" : "甲";
        Files.writeString(file, text.substring(0, changed) + other + text.substring(changed + 1));
    }

    private String replace(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(from, to));
        return from + " to " + to + " in " + file.getFileName();
    }

    /** Makes an edit; says which. */
    String edit(Random random) throws IOException {
        Path article = one(articles(), random);
        List<Path> others = new ArrayList<>(articles());
        int kind = random.nextInt(24);
        return switch (kind) {
            case 0 -> addArticle(random);
            case 1 -> addText(random);
            case 2, 3, 4 -> replace(article, "。", sentence(random));
            case 5 -> replace(article, "\ntitle: ", "\ntitle: 新" + random.nextInt(9));
            case 6 -> replace(article, "name: .*", "name: " + one(NAMES, random));
            case 7 -> replace(article, "themes: .*", "themes: [" + one(THEMES, random) + ", 新题]");
            case 8 -> replace(article, "\n---\n\n", "\nsummary: " + sentence(random) + "\n---\n\n");
            case 9 -> remove(others, random);
            case 10 -> rename(article);
            case 11 -> link(article, one(others, random));
            case 12 -> image(article, random);
            case 13 -> setting(random);
            case 14 -> order(random);
            case 15, 16 -> template(random);
            case 17 -> "version " + ++version;
            case 18 -> asset(random);
            case 19 -> alterUnnoticed(article);
            case 20 -> touch(article);
            case 21 -> other(random);
            case 22 -> copy(article);
            default -> replace(article, "^---\n", random.nextBoolean() ? "---\ndraft: true\n" : "---\nslug: preface\n");
        };
    }

    private String remove(List<Path> articles, Random random) throws IOException {
        if (articles.size() < 4) {
            return addArticle(random);
        }
        Path article = one(articles, random);
        Files.delete(article);
        return "removed " + article.getFileName();
    }

    private String rename(Path article) throws IOException {
        Path to = article.resolveSibling("b" + ++made + article.getFileName());
        Files.move(article, to);
        return "renamed " + article.getFileName() + " to " + to.getFileName();
    }

    /** Two files of equal bytes. */
    private String copy(Path article) throws IOException {
        Path to = article.resolveSibling("c" + ++made + article.getFileName());
        Files.copy(article, to);
        return "copied " + article.getFileName() + " to " + to.getFileName();
    }

    private static String link(Path from, Path to) throws IOException {
        Files.writeString(from, Files.readString(from) + "\n又见[别篇](" + to.getFileName() + ")。\n");
        return "linked " + from.getFileName() + " to " + to.getFileName();
    }

    private String image(Path article, Random random) throws IOException {
        if (random.nextBoolean()) {
            write("images/map.svg", svg(10 + random.nextInt(90)));
            return "image";
        }
        String path = "images/new" + ++made + ".svg";
        write(path, svg(20));
        Files.writeString(article, Files.readString(article) + "\n![新图](../" + path + ")\n");
        return "added " + path + " to " + article.getFileName();
    }

    private String setting(Random random) throws IOException {
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("title", "整理手册" + random.nextInt(3));
        settings.put("date", "2024-05-0" + (1 + random.nextInt(3)));
        if (random.nextBoolean()) {
            settings.put("url", "https://example.org/b" + random.nextInt(2) + "/");
        }
        if (random.nextBoolean()) {
            settings.put("cover", "map.svg");
        }
        if (random.nextBoolean()) {
            settings.put("publisher", "编辑部" + random.nextInt(2));
            settings.put("description", sentence(random));
        }
        StringBuilder yaml = new StringBuilder();
        settings.forEach((key, value) -> yaml.append(key + ": " + value + "\n"));
        write("booklet.yaml", yaml.toString());
        return "settings " + settings;
    }

    private String order(Random random) throws IOException {
        List<Path> files = new ArrayList<>(articles());
        Collections.shuffle(files, random);
        StringBuilder yaml = new StringBuilder("title: 整理手册\narticles:\n");
        int parts = random.nextInt(3);
        String indent = parts == 0 ? "  - " : "      - ";
        for (int at = 0; at < files.size(); at++) {
            if (parts > 0 && at * parts / files.size() != (at - 1) * parts / files.size() || parts > 0 && at == 0) {
                yaml.append("  - part: 第" + at + "辑\n    articles:\n");
            }
            yaml.append(indent).append(files.get(at).getFileName()).append("\n");
        }
        write("booklet.yaml", yaml.toString());
        return "order of " + parts + " parts";
    }

    private String template(Random random) throws IOException {
        List<String> names = List.of(
                "site/article.ftlh",
                "site/layout.ftlh",
                "site/parts.ftlh",
                "site/index.ftlh",
                "epub/chapter.ftlx",
                "epub/page.ftlx",
                "epub/nav.ftlx",
                "epub/epub.css");
        String name = one(names, random);
        Path file = templates().resolve(name);
        if (Files.exists(file) && random.nextBoolean()) {
            Files.delete(file);
            return "shipped " + name + " again";
        }
        Files.createDirectories(file.getParent());
        String shipped = Files.readString(Path.of("templates").resolve(name));
        String comment = name.endsWith(".css") ? "/* " + random.nextInt(99) + " */\n" : "";
        String text = random.nextInt(6) == 0
                ? shipped + "${nothing.of.this}"
                : name.endsWith("x")
                        ? shipped.replaceFirst("</section>", "<p>" + random.nextInt(99) + "</p></section>")
                        : shipped.replaceFirst("</h", "<b>" + random.nextInt(99) + "</b></h");
        Files.writeString(file, comment + text);
        return "template " + name;
    }

    /** Keeps size and time. */
    private static String alterUnnoticed(Path article) throws IOException {
        FileTime time = Files.getLastModifiedTime(article);
        String text = Files.readString(article);
        int last = text.lastIndexOf('。', text.length() - 8);
        Files.writeString(article, text.substring(0, last) + "乙" + text.substring(last + 1));
        Files.setLastModifiedTime(article, time);
        return "altered " + article.getFileName() + " with its time kept";
    }

    private static String touch(Path article) throws IOException {
        Files.writeString(article, Files.readString(article));
        return "saved " + article.getFileName() + " as it was";
    }

    /** A file that is no article. */
    private String other(Random random) throws IOException {
        String path = one(List.of("articles/notes.pdf", "articles/.draft.md", "images/.hidden.png"), random);
        Path file = content().resolve(path);
        if (Files.deleteIfExists(file)) {
            return "removed " + path;
        }
        write(path, "nothing of interest");
        return "added " + path;
    }

    private String asset(Random random) throws IOException {
        Path file = templates().resolve("assets/mine.css");
        Files.createDirectories(file.getParent());
        Files.write(file, ("p { order: " + random.nextInt(99) + " }").getBytes(StandardCharsets.UTF_8));
        return "asset";
    }
}

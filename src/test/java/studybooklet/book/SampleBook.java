package studybooklet.book;

import static studybooklet.book.SampleBody.ref;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;
import studybooklet.article.PrintSource;
import studybooklet.book.images.Image;
import studybooklet.content.ContentFile;

/** A small book with one of everything, for tests of what is made from a book. */
@NullMarked
public final class SampleBook {
    private static final String MAP = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"320\""
            + " viewBox=\"0 0 640 320\"><rect width=\"640\" height=\"320\" fill=\"#f4efe2\"/>"
            + "<path d=\"M0 170 Q160 120 320 165 T640 150\" fill=\"none\" stroke=\"#7fa3b5\" stroke-width=\"18\"/>"
            + "<path d=\"M60 40v240M200 20v280M360 30v260M520 20v280M20 90h600M20 240h600\" fill=\"none\""
            + " stroke=\"#b9ad94\" stroke-width=\"4\"/><circle cx=\"200\" cy=\"90\" r=\"10\" fill=\"#9b2c20\"/>"
            + "<circle cx=\"360\" cy=\"240\" r=\"10\" fill=\"#9b2c20\"/></svg>\n";

    private SampleBook() {}

    /** The book, without an address on the web. */
    public static Book create() {
        return create(null);
    }

    /**
     * The book; with an address it has a cover too, for its previews.
     *
     * @param url where its site will stand
     */
    public static Book create(@Nullable URI url) {
        Chapter street = street();
        Chapter before = before();
        Chapter sound = sound();
        Chapter afterword = afterword();
        Image map = new Image(
                "images/map.svg",
                "image/svg+xml",
                640,
                320,
                new ContentFile("images/map.svg", "content/images/map.svg", MAP.getBytes(StandardCharsets.UTF_8)));
        List<Contributor> authors = List.of(
                new Contributor("本册编写组", "Benceduixiezu", "author-ben-ce-bian-xie-zu", List.of(), List.of(afterword)),
                new Contributor("顾青禾", "Gu, Qinghe", "author-gu-qing-he", List.of("作者系某地方志办公室编辑"), List.of(sound)),
                new Contributor(
                        "林知远", "Lin, Zhiyuan", "author-lin-zhi-yuan", List.of("作者系某市档案馆编研科馆员"), List.of(street, sound)),
                new Contributor("陆小满", "Lu, Xiaoman", "author-lu-xiao-man", List.of("某大学社会学系硕士研究生"), List.of(before)),
                new Contributor("单一帆", "Shan, Yifan", "author-shan-yi-fan", List.of("某社区口述史工作坊召集人"), List.of(before)));
        List<Theme> themes = List.of(
                new Theme("口述史", "theme-kou-shu-shi", List.of(street, before, sound)),
                new Theme("整理方法", "theme-zheng-li-fang-fa", List.of(sound, afterword)));
        Image cover = url == null ? null : cover();
        return new Book(
                metadata(url, cover),
                List.of(new Part("上编　动身之前", List.of(street, before)), new Part("下编　回来以后", List.of(sound, afterword))),
                authors,
                themes,
                cover == null ? List.of(map) : List.of(cover, map));
    }

    private static Image cover() {
        byte[] dot = Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTtY4QAAAABJRU5ErkJggg==");
        return new Image(
                "images/cover.png",
                "image/png",
                1,
                1,
                new ContentFile("images/cover.png", "content/images/cover.png", dot));
    }

    /**
     * A book of many short chapters in one part without a title.
     *
     * @param chapters how many
     */
    public static Book large(int chapters) {
        List<Chapter> all = new ArrayList<>();
        for (int number = 1; number <= chapters; number++) {
            SampleBody body = new SampleBody()
                    .heading(2, "一、第" + number + "户的来历")
                    .paragraph("这是第" + number + "户人家的故事。门牌换过三次，灶台换过两次，住的人却没有换。2025年入户时记下的温度是21℃。")
                    .heading(2, "二、第" + number + "户的物件")
                    .paragraph("他们最舍不得的是一只樟木箱，箱底压着编号为 No." + (1000 + number) + " 的收据。");
            all.add(chapter(
                    number,
                    "household-" + number,
                    front("第" + number + "户人家", List.of(new Author("林知远", null))),
                    body));
        }
        Contributor author = new Contributor("林知远", "Lin, Zhiyuan", "author-lin-zhi-yuan", List.of(), all);
        return new Book(metadata(null, null), List.of(new Part(null, all)), List.of(author), List.of(), List.of());
    }

    private static Metadata metadata(@Nullable URI url, @Nullable Image cover) {
        return new Metadata(
                "把身边的事记下来",
                "社区口述史工作手册",
                "街巷记忆丛书",
                "zh-Hans",
                "urn:uuid:6f1c7a52-8c0e-5f0b-9d59-0a4b6a1d7c11",
                "街巷记忆编辑部",
                "2025-10-18",
                Instant.parse("2025-10-18T00:00:00Z"),
                "《街巷周报》工作坊专版",
                "供学习小组内部使用",
                "写给第一次做口述史的人：怎样选题、怎样访谈、怎样把录音变成文章。",
                cover,
                url,
                null,
                "ba-shen-bian-de-shi-ji-xia-lai");
    }

    private static Chapter street() {
        SampleBody body = new SampleBody()
                .paragraph("一座城市的记忆，多半不在碑上，而在人的嘴边。要把它记下来，先得承认一件事：谁也记不全。2025年春天，我们在一条不到400米的老街上试着做了一次，走访32户，录音61小时，"
                        + "最后能用的不过三分之一。<em>范围小，才走得深。</em>")
                .heading(2, "一、先画一张自己的地图")
                .paragraph("地图不必精确。把井、树、铺面、桥和容易吵架的拐角画上去，比把门牌号画全更有用。每画一处，就记下第一个向你说起它的人。这张图后来会变成访谈名单，也会变成全书的目录。")
                .runIn(3, "（一）画能指给人看的东西", "老人不一定记得年份，却记得那棵树砍掉以前夏天在哪里乘凉。凡是能用手指出来的，都值得画；凡是只能从文件里查到的，先放一放。")
                .runIn(3, "（二）画已经不在的东西", "拆掉的戏台、填平的河、改了名字的学校，用虚线画。虚线多的地方，往往就是故事多的地方，也是最该赶在前面去问的地方。")
                .figure("images/map.svg", "手绘街区图：一条河穿过四条巷子，两处红点是已经不在的戏台与码头", "图一　试点街区示意，红点为已经不在的戏台与码头")
                .heading(2, "二、把范围说成一句话")
                .paragraph("范围要能用一句话说完，例如“1958年至1985年间在这条街上开过铺子的人家”。说不完，就是还没有想清楚。时间、地点、人，三样里至少要收紧两样。怎样把这句话变成问题，见"
                        + "<a href=\"«chapter fang-tan-yi-qian»\">《访谈以前》</a>。")
                .heading(3, "1. 收得太紧怎么办")
                .paragraph("收得太紧，会只剩下三五个受访人，彼此又是亲戚。这时放宽时间，不要放宽地点；地点一宽，人与人就不再互相认识，说法也就不能互相印证了。")
                .heading(3, "2. 收得太松怎么办")
                .paragraph("收得太松，材料会像河滩上的石头，块块都好，块块都用不上。这时回到那张地图，把走路十分钟以外的全部擦掉。")
                .quote("走不到的地方，先不要写进计划。");
        return chapter(
                1,
                "cong-yi-tiao-jie-kai-shi",
                new FrontMatter(
                        "从一条街开始 怎样选定记录的范围",
                        null,
                        "选题",
                        "工作坊专版",
                        List.of(new Author("林知远", "作者系某市档案馆编研科馆员")),
                        null,
                        new PrintSource("《街巷周报》", "2025年4月12日", "第6版"),
                        "2025年4月12日",
                        "何敏",
                        null,
                        List.of("选题", "口述史"),
                        List.of("口述史"),
                        "记录从哪里开始？作者主张先画图、后定题，把范围收到走得到、问得到、说得完。",
                        null,
                        false),
                body);
    }

    private static Chapter before() {
        SampleBody body = new SampleBody()
                .paragraph("访谈的一半在开口以前就完成了。打过几次照面、借过几次板凳、知道对方几点吃药，这些都不写进稿子，却决定对方肯说到哪一步。")
                .heading(2, "一、知情同意不是一张表")
                .paragraph("表当然要签，但更要紧的是让对方知道三件事：录音会放在哪里，谁能听，什么时候可以反悔。我们的做法是把这三条写成大字，念一遍，再留一份给家人。")
                .list("录音只存两份，一份在工作坊，一份交本人；", "整理稿先请本人过目，改动<strong>一律照办</strong>；", "十年之内可以随时要求撤回，不问理由。")
                .heading(2, "二、问题写在纸上，话问在心里")
                .paragraph("提纲写十个问题足够。前三个问眼前的东西，中间四个问经过，最后三个才问看法。照着念，对方就会照着背；把纸放进口袋，问题反而活了。选题的办法见"
                        + "<a href=\"«chapter cong-yi-tiao-jie-kai-shi#h-" + SampleBody.hash("一、先画一张自己的地图")
                        + "»\">先画一张自己的地图</a>。");
        return chapter(
                2,
                "fang-tan-yi-qian",
                new FrontMatter(
                        "访谈以前",
                        "给第一次上门的人",
                        null,
                        "工作坊专版",
                        List.of(new Author("单一帆", "某社区口述史工作坊召集人"), new Author("陆小满", "某大学社会学系硕士研究生")),
                        null,
                        new PrintSource("《街巷周报》", "2025年5月10日", "第7版"),
                        null,
                        null,
                        "本文根据三十二次入户的经验，讨论访谈前的准备：关系、知情同意与提纲。",
                        List.of(),
                        List.of("口述史"),
                        null,
                        null,
                        false),
                body);
    }

    private static Chapter sound() {
        SampleBody body = new SampleBody()
                .paragraph("一小时录音，逐字写出来约有12000字，读完要四十分钟，能用的常常只有两页。整理不是删减，是在不添一个字的前提下让人读得下去。" + ref(1))
                .heading(2, "一、三遍听法")
                .runIn(3, "（一）第一遍只听不写", "第一遍不停机，只在纸上记时间和一个词。听完以后，把这些词连起来念一遍，就是这次访谈的骨架。")
                .runIn(3, "（二）第二遍逐字写", "口头语、重复和停顿都写上，用方括号标出咳嗽与笑声。机器听写可以省一半工夫，但人名、地名和方言必须由听得懂的人来校。")
                .runIn(3, "（三）第三遍给人读", "删去不影响意思的口头语，补上省掉的主语，补的字放在六角括号里。拿不准的，宁可留着。" + ref(2))
                .heading(2, "二、三种稿本，各有各的用处")
                .table(
                        new String[] {"稿本", "保留什么", "给谁看", "每小时录音约合字数"},
                        new String[] {"逐字稿", "一切声音，包括停顿与口头语", "档案与研究者", "12000"},
                        new String[] {"整理稿", "原话与次序，删口头语", "本人与家属", "7500"},
                        new String[] {"发表稿", "选段，可以调整次序并注明", "读者", "2500"})
                .paragraph("三种稿本要一起存，文件名只差最后两个字母，例如 <code>2025-04-12-lin-a.txt</code>。哪怕只发表一页，也要让后来的人能从这一页走回那段录音。")
                .note("“不添一个字”指不替说话人增加意思。为读通而补的主语、地名，用六角括号标明，不在此例。")
                .note("见<a href=\"«chapter bian-zhe-shou-ji»\">《编者手记》</a>所列的几处留疑。");
        return chapter(
                3,
                "lu-yin-zheng-li-san-bu-fa",
                new FrontMatter(
                        "录音整理三步法",
                        null,
                        null,
                        null,
                        List.of(new Author("顾青禾", "作者系某地方志办公室编辑"), new Author("林知远", "作者系某市档案馆编研科馆员")),
                        null,
                        new PrintSource("《街巷周报》", null, "第6版"),
                        "2025年6月14日",
                        "何敏",
                        null,
                        List.of(),
                        List.of("口述史", "整理方法"),
                        "同一段录音为什么要有三种稿本？",
                        null,
                        false),
                body);
    }

    private static Chapter afterword() {
        SampleBody body = new SampleBody()
                .paragraph("这本小册子是一次工作坊的笔记，谈不上方法，只是几个人把走过的弯路画了出来。三篇文章先在报上登过，收进来时改正了几处地名，别的没有动。")
                .paragraph("有两处至今没有问清：戏台究竟拆于哪一年，码头的石阶是十三级还是十五级。两位老人各执一词，我们把两种说法都留着。表格见<a href=\"«chapter"
                        + " lu-yin-zheng-li-san-bu-fa#h-" + SampleBody.hash("二、三种稿本，各有各的用处")
                        + "»\">三种稿本</a>一节，更多讨论见<a href=\"https://example.org/street\">工作坊的网页</a>。");
        return chapter(
                4,
                "bian-zhe-shou-ji",
                new FrontMatter(
                        "编者手记",
                        null,
                        null,
                        null,
                        List.of(new Author("本册编写组", null)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of("整理方法"),
                        null,
                        null,
                        false),
                body);
    }

    private static FrontMatter front(String title, List<Author> authors) {
        return new FrontMatter(
                title, null, null, null, authors, null, null, null, null, null, List.of(), List.of(), null, null,
                false);
    }

    private static Chapter chapter(int number, String slug, FrontMatter front, SampleBody body) {
        var fragment = body.fragment();
        return new Chapter(
                number,
                slug,
                front,
                fragment,
                body.contents(),
                body.blocks(),
                body.summary(),
                "# " + front.title() + "\n");
    }
}

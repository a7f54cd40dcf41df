package studybooklet.text;

/**
 * What a proofreader would look at. It changes nothing. Each test is narrow, because a list with false alarms is not read:
 * a doubled character counts only where the doubled word is not one that Chinese doubles, brackets only where a whole
 * paragraph leaves them open.
 */
final class Proofreader {
    /** Characters that Chinese doubles as a matter of course: 看看, 人人, 渐渐; and those that two words share at a joint. */
    private static final String DOUBLES = "人天年月日家个处时事点样步层次件种条块些常往渐慢好大小高深远久早多少长轻重细明亮红绿白黑青蓝紫黄"
            + "蒙茫悠缓徐匆偷悄默静乖单独偏仅刚恰屡频每各代世项句字声阵片串排行段回遍趟场般看想说走听问试谈笑闹"
            + "吃玩写念读数摸闻尝等歇坐站动拍揉捏擦洗扫管帮聊逛转翻找比算学练讲爸妈爷奶哥弟姐妹叔伯姑舅婆公太宝"
            + "星娃猫狗圈哈呵嘻嘿哗啦叮咚嘀嗒沙呼隆汪喵喳吱嘎咯吁喔哦嗯啊呀吧哒谢拜再一二三四五六七八九十百千万"
            + "亿〇零两双对的得地了着过和与及在是有不也都就还又却更最很真极纷丝节斤滚滔源欣勃堂洋兢业战炎郁芸熙"
            + "攘朗津楚济林总历隐冷脉切茸蓬乎腾融堆团浓淡满空光飘荡晃摇闪颤巍叠累斑缕根颗粒朵株棵头口户村镇县省"
            + "市国校班组社厂店门路街巷桥楼房屋山水河江海湖岛云风雨雪雷火灯花草树叶果谷麦稻苗牛羊马鸟鱼虫蚕丁东"
            + "西南北中里外上下前后左右内间边面会能可要应该当须必需将已曾正才便即若如虽因所以而且或但并只短牢漫"
            + "热佼孜殷谆循炯涓潺苍蒸皑翩娓冉姗喋喃絮恋依遥沉森凛赫皎熠灼夭凄惶惴忡怏侃落栩奕炳耿铮昭谦翼寥绵延"
            + "暗悻";

    private static final int PAIRS = 1 << 16;
    /** A paragraph with more than this is not prose; its first faults say so. */
    private static final int MOST_REMARKS = 12;

    private final Notebook notebook;
    /** How often two characters stand side by side in the article, up to 2. */
    private final byte[] pairs = new byte[PAIRS];
    /** Remarks on the paragraph that is being read. */
    private int told;

    private Proofreader(Notebook notebook) {
        this.notebook = notebook;
    }

    static void read(Notebook notebook, Draft draft) {
        Proofreader reader = new Proofreader(notebook);
        reader.count(draft);
        for (Element element : draft.elements) {
            if (element instanceof Element.Paragraph paragraph) {
                reader.paragraph(paragraph.text());
            } else if (element instanceof Element.RunIn runIn) {
                reader.paragraph(runIn.rest());
            }
        }
    }

    private void count(Draft draft) {
        for (Block block : draft.body) {
            String text = block.text();
            for (int i = 1; i < text.length(); i++) {
                int pair = pair(text, i);
                pairs[pair] += pairs[pair] < 2 ? 1 : 0;
            }
        }
    }

    private static int pair(String text, int second) {
        return (text.charAt(second - 1) * 961 + text.charAt(second)) & (PAIRS - 1);
    }

    private void paragraph(Block block) {
        told = 0;
        String text = block.text();
        doubledCharacters(block, text);
        narrowPunctuation(block, text);
        pairs(block, text);
        if (block.size() <= 4 && block.correction() == null && !Shape.isSectionWord(text)) {
            remark(block, 0, "a very short paragraph");
        } else if (block.correction() == null
                && !block.endsSentence()
                && !Signs.in(block.last(), "：:；;—”’」』）)】］]》、，,")) {
            remark(block, text.length() - 1, "a paragraph without an end");
        }
    }

    /** 应用型型人才: a character twice between Han characters, where Chinese would not double it. */
    private void doubledCharacters(Block block, String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == text.charAt(i - 1) && Signs.isHan(c) && !Character.isSurrogate(c);
            boolean inside = i > 1 && Signs.isHan(text.charAt(i - 2)) && i + 1 < text.length();
            boolean pattern = i > 2 && text.charAt(i - 2) == text.charAt(i - 3)
                    || i + 2 < text.length() && text.charAt(i + 1) == text.charAt(i + 2);
            if (doubled && inside && !pattern && !Signs.in(c, DOUBLES) && !twoWordsMeet(text, i)) {
                remark(block, i, "a doubled character");
            }
        }
    }

    /** 人民|民主: both words occur elsewhere, so the character belongs to each of them. */
    private boolean twoWordsMeet(String text, int i) {
        return pairs[pair(text, i - 1)] > 1 && pairs[pair(text, i + 1)] > 1;
    }

    /** A half-width comma, stop or bracket, or a space, between two Han characters. */
    private void narrowPunctuation(Block block, String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = Signs.isHan(text.charAt(i - 1)) && Signs.isHan(text.charAt(i + 1));
            if (between && Signs.in(c, ",;:?!()")) {
                remark(block, i, "half-width punctuation between Han characters");
            } else if (between && c == ' ') {
                remark(block, i, "a space between Han characters");
            }
        }
    }

    /** Brackets and quotation marks that a paragraph leaves open; a quotation of several paragraphs opens in each of them. */
    private void pairs(Block block, String text) {
        String[] pairs = {"（）", "《》", "“”", "【】", "「」"};
        for (String pair : pairs) {
            int depth = 0;
            int place = -1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == pair.charAt(0)) {
                    depth++;
                    place = i;
                } else if (c == pair.charAt(1)) {
                    depth--;
                    place = depth < 0 && place < 0 ? i : place;
                }
            }
            boolean longQuotation =
                    pair.charAt(0) == '“' && Math.abs(depth) == 1 && (text.charAt(0) == '“' || block.last() == '”');
            if (depth != 0 && !longQuotation && place >= 0) {
                remark(block, place, "unbalanced " + pair);
            }
        }
    }

    private void remark(Block block, int at, String what) {
        if (++told > MOST_REMARKS) {
            return;
        }
        String text = block.text();
        String excerpt = text.substring(Math.max(0, at - 6), Math.min(text.length(), at + 7));
        notebook.remark(notebook.source().lineAt(block.offsetAt(at)), what, excerpt);
    }
}

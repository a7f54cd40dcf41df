package studybooklet.text;

/**
 * What a proofreader would look at. It changes nothing. Each test is narrow, because a list with false alarms is not read:
 * a doubled character counts only where the doubled word is not one that Chinese doubles, brackets only where a whole
 * paragraph leaves them open.
 */
final class Proofreader {
    /** Characters that Chinese doubles as a matter of course: 看看, 人人, 渐渐; and those that two words share at a joint. */
    private static final String DOUBLES =
            "人天年月日家个处时事点样步层次件种条块些常往渐慢好大小高深远久早多少长轻重细明亮红绿白黑青蓝紫黄蒙茫悠缓徐匆偷悄默静乖单独偏仅刚恰屡频每各代世种项句字声阵片串排行段回遍趟场样般看想说走听问试谈笑闹吃玩写念读数摸闻尝等歇坐站动拍揉捏擦洗扫管帮聊逛转翻找比算学练讲爸妈爷奶哥弟姐妹叔伯姑舅婆公太宝星娃猫狗圈哈呵嘻嘿哗啦叮咚嘀嗒沙呼隆汪喵喳吱嘎咯咚吁喔哦嗯啊呀吧哒谢拜再一二三四五六七八九十百千万亿〇零两双对的得地了着过和与及在是有不也都就还又却更最很太真极纷丝节斤滚滔源欣勃堂洋兢业战炎郁芸熙攘朗津楚济林总历隐冷默脉切茸蓬乎腾融堆团浓淡满空光飘荡晃摇闪颤巍叠累斑点条缕根颗粒朵株棵头口户村镇县省市国校班组社厂店门户路街巷桥楼房屋山水河江海湖岛云风雨雪雷火灯花草树叶果谷麦稻苗牛羊马鸟鱼虫蚕丁东西南北中里外上下前后左右内间边面会能可要应该当须必需将已曾正才便即若如虽因所以而且或但并只";

    private final Notebook notebook;

    private Proofreader(Notebook notebook) {
        this.notebook = notebook;
    }

    static void read(Notebook notebook, Draft draft) {
        Proofreader reader = new Proofreader(notebook);
        for (Element element : draft.elements) {
            if (element instanceof Element.Paragraph paragraph) {
                reader.paragraph(paragraph.text());
            } else if (element instanceof Element.RunIn runIn) {
                reader.paragraph(runIn.rest());
            }
        }
    }

    private void paragraph(Block block) {
        String text = block.text();
        doubledCharacters(block, text);
        narrowPunctuation(block, text);
        pairs(block, text);
        if (block.size() <= 4) {
            remark(block, 0, "a very short paragraph");
        } else if (!block.endsSentence() && !Signs.in(block.last(), "：:；;—”’」』）)】］]》、，,")) {
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
            if (doubled && inside && !pattern && !Signs.in(c, DOUBLES)) {
                remark(block, i, "a doubled character");
            }
        }
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
        String text = block.text();
        String excerpt = text.substring(Math.max(0, at - 6), Math.min(text.length(), at + 7));
        notebook.remark(notebook.source().lineAt(block.offsetAt(at)), what, excerpt);
    }
}

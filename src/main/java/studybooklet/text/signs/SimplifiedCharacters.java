package studybooklet.text.signs;

/**
 * Traditional characters read as simplified ones, one for one, for those that the words hold by which texts are recognised
 * (作者為, 責任編輯, 註釋) and for surnames. Only for comparing: what is written is always the source's own.
 */
public final class SimplifiedCharacters {
    private static final String PAIRS = "為为係系編编輯辑責责記记單单簡简註注釋释參参獻献時时號号點点節节標标題题報报業业學学習习貫贯徹彻徵征論论壇坛專专談谈紀纪週周觀观視视縱纵橫横話话"
            + "欄栏開开語语導导結结錄录後后餘余關关鍵键詞词來来載载選选轉转據据處处頁页機机構构內内發发間间訊讯電电網网員员審审對对執执筆笔課课組组調调寫写評评聯联會会黨党"
            + "傳传織织講讲師师團团採采訪访譯译術术實实長长縣县區区鄉乡國国館馆廳厅隊队醫医務务書书議议與与從从這这們们個个於于嗎吗過过給给還还將将讓让東东劉刘陳陈楊杨趙赵黃黄"
            + "吳吴孫孙馬马羅罗鄭郑謝谢韓韩馮冯蕭萧許许鄧邓蘇苏盧卢蔣蒋賈贾葉叶閻阎鍾钟譚谭鄒邹陸陆龍龙萬万錢钱湯汤賀贺賴赖龔龚龐庞蘭兰嚴严溫温蘆芦魯鲁畢毕聶聂叢丛齊齐張张顧顾"
            + "莊庄歐欧陽阳項项遊游衛卫鮑鲍閔闵鄔邬賓宾寧宁強强華华車车喬乔諸诸顏颜費费連连塗涂圖图經经濟济總总應应當当義义誌志見见鏈链閱阅讀读資资雜杂備备問问檢检藝艺愛爱"
            + "農农協协廣广無无標标題题別别現现職职紅红現现聞闻寄寄該该請请讚赞場场興兴歷历畫画驗验圍围種种輔辅礎础憲宪謂谓幾几條条級级產产隨随廠厂紹绍縮缩創创顯显護护";

    private static final char[] SIMPLE = table();

    private SimplifiedCharacters() {}

    private static char[] table() {
        char[] table = new char[0xa000 - 0x4e00];
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i) - 0x4e00] = PAIRS.charAt(i + 1);
        }
        return table;
    }

    /** The same text, of the same length, with simplified characters where they are known; itself where none is. */
    public static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (simplified(text.charAt(i)) != text.charAt(i)) {
                StringBuilder out = new StringBuilder(text);
                for (int j = i; j < out.length(); j++) {
                    out.setCharAt(j, simplified(out.charAt(j)));
                }
                return out.toString();
            }
        }
        return text;
    }

    private static char simplified(char c) {
        char simple = c >= 0x4e00 && c < 0xa000 ? SIMPLE[c - 0x4e00] : 0;
        return simple == 0 ? c : simple;
    }
}

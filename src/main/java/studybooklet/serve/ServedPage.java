package studybooklet.serve;

import java.util.Locale;
import java.util.regex.Pattern;

/** Adds the reload script to a page, and allows the page to connect to this server. */
final class ServedPage {
    private static final String SCRIPT = "<link rel=\"stylesheet\" href=\"/.booklet/reload.css\">"
            + "<script src=\"/.booklet/reload.js\" data-state=\"%d\" defer></script>";
    private static final Pattern CONNECT = Pattern.compile("connect-src [^;\"]*");
    private static final Pattern POLICY =
            Pattern.compile("(http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)");

    private ServedPage() {}

    /** @param state the state of the output, which the script sends to learn of later changes */
    static String of(String html, long state) {
        String script = String.format(Locale.ROOT, SCRIPT, state);
        String allowed = POLICY.matcher(html)
                .replaceAll(policy -> CONNECT.matcher(policy.group(2)).find()
                        ? policy.group(1) + CONNECT.matcher(policy.group(2)).replaceAll("connect-src 'self'")
                        : policy.group(1) + policy.group(2).replaceFirst("[;\\s]*$", "") + "; connect-src 'self'");
        int end = allowed.indexOf("</head>");
        return end < 0 ? allowed + script : allowed.substring(0, end) + script + allowed.substring(end);
    }

    /** The page that is shown until the first build succeeds. */
    static String waiting(long state) {
        return of(
                "<!DOCTYPE html><html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><title>小册</title></head>"
                        + "<body><h1>小册还没有生成</h1><p>正在生成，完成后本页会自动刷新。如有问题，会列在下面，改正并保存即可。</p></body></html>",
                state);
    }
}

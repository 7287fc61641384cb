package wongo.clipboard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The frame around HTML on a clipboard: a header of offsets, `<html>` and `<body>`, and comments
/// that say where the fragment begins and ends.
final class Frame {
    private static final Pattern FRAGMENT =
            Pattern.compile(
                    "<!--\\s*StartFragment\\s*-->(.*)<!--\\s*EndFragment\\s*-->", Pattern.DOTALL);
    private static final Pattern BODY =
            Pattern.compile(
                    "<body\\b[^>]*>(.*?)(?:</body\\s*>.*|$)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile("\\s*<meta\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private Frame() {}

    /// What stands within the frame.
    static String content(String html) {
        String text = withoutHeader(html);
        Matcher fragment = FRAGMENT.matcher(text);
        Matcher body = BODY.matcher(text);
        String content = fragment.find() ? fragment.group(1) : body.find() ? body.group(1) : text;
        Matcher meta = META.matcher(content);
        return meta.lookingAt() ? content.substring(meta.end()) : content;
    }

    /// `Version:0.9 StartHTML:…`, as Windows has it.
    static String withoutHeader(String html) {
        String text = html.replace("\u0000", "");
        return text.startsWith("Version:") && text.contains("<")
                ? text.substring(text.indexOf('<'))
                : text;
    }
}

package wongo.export;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Characters that a valid page may not hold: controls and non-characters go, decomposed letters
/// are joined.
final class PageText {
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");
    private static final Pattern TOKEN =
            Pattern.compile("\\[##_((?:(?!\\[##_).)*?)_##]", Pattern.DOTALL);

    private PageText() {}

    static String clean(String text) {
        return Normalizer.normalize(FORBIDDEN.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    static void clean(Element body, Losses losses) {
        body.forEachNode(
                node -> {
                    if (node instanceof TextNode text) {
                        clean(text, losses);
                    }
                });
    }

    private static void clean(TextNode node, Losses losses) {
        String text = node.getWholeText();
        if (FORBIDDEN.matcher(text).find()) {
            losses.dropped("control", "");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            losses.changed("nfc", text.strip());
        }
        TOKEN.matcher(text).results().forEach(token -> losses.dropped("token", token.group()));
        String clean = clean(TOKEN.matcher(text).replaceAll(""));
        if (!clean.equals(text)) {
            node.text(clean);
        }
    }
}

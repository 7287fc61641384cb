package wongo.dialect.html;

/// The text that a browser would show of a stretch of HTML, for labels: no marks, no lines.
final class VisibleText {
    private VisibleText() {}

    static String of(String html) {
        Scanner scanner = new Scanner(html);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            Token token = scanner.at(at);
            at = token.end();
            if (token instanceof Token.Text) {
                text.append(token.span().of(html));
            } else if (token instanceof Token.Start start && isHidden(start)) {
                at = new Extents(scanner).element(start);
            } else if (token instanceof Token.Start start) {
                text.append(Names.isBlock(start.name()) ? " " : "");
                at = Names.RAW_TEXT.contains(start.name()) ? scanner.endOfRawText(start) : at;
            }
        }
        return Entities.decode(text.toString()).replaceAll("\\s+", " ").strip();
    }

    private static boolean isHidden(Token.Start start) {
        return Names.INVISIBLE.contains(start.name()) && !Names.VOID.contains(start.name());
    }
}

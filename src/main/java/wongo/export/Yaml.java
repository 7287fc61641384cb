package wongo.export;

/// Writes single values that every YAML reader takes for the same text.
final class Yaml {
    private Yaml() {}

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' || c == '\u007f' ? "" : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}

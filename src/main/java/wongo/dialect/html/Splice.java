package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.text.Span;

import java.util.List;
import java.util.regex.Pattern;

/// What an article must say once a stretch has been put into it: what it said, and at one place
/// what the stretch says.
public final class Splice {
    private static final Pattern BLANK = Pattern.compile("[\\s\u00A0]+");

    private final String before;
    private final String put;
    private final String behind;

    /// @param visible where in the line the stretch is put
    public Splice(Article article, At at, int visible, Scion scion) {
        StringBuilder before = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        boolean passed = false;
        for (At line : article.lines(new Span(0, article.length()))) {
            String text = line.line().prose().text();
            if (line.line() == at.line()) {
                before.append(text, 0, visible);
                behind.append(text, visible, text.length());
                passed = true;
            } else {
                (passed ? behind : before).append(text);
            }
        }
        this.before = letters(before);
        this.behind = letters(behind);
        boolean code = at.line().kind() instanceof Kind.Code;
        this.put = letters(code ? String.join("", scion.texts()) : Reading.said(scion.article()));
    }

    /// Blocks may come behind the list that the place is in; what was there keeps its order.
    public boolean holds(Article after) {
        String text = letters(Reading.said(after));
        if (!text.startsWith(before)
                || text.length() != before.length() + put.length() + behind.length()) {
            return false;
        }
        return text.equals(before + put + behind) || isIn(text.substring(before.length()));
    }

    /// Whether the article says all in the order in which it was put.
    public boolean holdsInOrder(Article after) {
        return letters(Reading.said(after)).equals(before + put + behind);
    }

    private boolean isIn(String rest) {
        int from = 0;
        for (int i = 0; i < rest.length() && from < behind.length(); i++) {
            from += rest.charAt(i) == behind.charAt(from) ? 1 : 0;
        }
        return from == behind.length() && sorted(rest).equals(sorted(put + behind));
    }

    private static List<Integer> sorted(String text) {
        return text.chars().sorted().boxed().toList();
    }

    private static String letters(CharSequence text) {
        return BLANK.matcher(text).replaceAll("");
    }
}

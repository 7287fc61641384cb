package wongo.review;

import java.text.BreakIterator;
import java.util.Locale;

/// Manuscript paper (200자 원고지): sheets of ten lines of twenty cells, filled in as Korean schools
/// teach it (원고지 사용법).
///
/// - A paragraph starts on a new line, behind a blank cell.
/// - A cell holds one character, or two digits, or two small Latin letters, or three dots.
/// - A space is a blank cell; not so at the start of a line, and behind a full stop or a comma.
/// - A sign that closes (full stop, comma, bracket, quotation mark) never starts a line: it shares
///   the last cell of the line before.
///
/// Dividing the characters by 200, which lost, knows nothing of the cells that the ends of
/// paragraphs leave empty.
final class ManuscriptPaper {
    static final int LINES = 10;
    private static final int CELLS = 20;
    private static final String CLOSING = ".,!?;:)]}…·。、，．！？；：）］｝」』〉》】〕”’";

    private int lines = 1;
    private int filled = 1;
    private String before = "";
    private int sharing;

    private ManuscriptPaper() {}

    /// How many lines a paragraph takes, its last one partly.
    static int lines(String paragraph) {
        ManuscriptPaper paper = new ManuscriptPaper();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(paragraph);
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            paper.write(paragraph.substring(from, to));
            from = to;
        }
        return paper.lines;
    }

    private void write(String letter) {
        if (isSpace(letter)) {
            space();
        } else if (sharing > 0 && sharesWith(letter)) {
            sharing--;
        } else if (filled < CELLS || !CLOSING.contains(letter)) {
            next();
            sharing = room(letter);
        }
        before = letter;
    }

    private void space() {
        boolean blank = filled < CELLS && !isSpace(before) && !".".equals(before);
        if (blank && !",".equals(before)) {
            filled++;
        }
        sharing = 0;
    }

    private void next() {
        if (filled == CELLS) {
            lines++;
            filled = 0;
        }
        filled++;
    }

    private boolean sharesWith(String letter) {
        return isDigit(letter) && isDigit(before)
                || isSmall(letter) && isSmall(before)
                || letter.equals(".") && before.equals(".");
    }

    /// How many more of its kind a cell takes behind a letter.
    private static int room(String letter) {
        return isDigit(letter) || isSmall(letter) ? 1 : letter.equals(".") ? 2 : 0;
    }

    private static boolean isDigit(String letter) {
        return letter.length() == 1 && letter.charAt(0) >= '0' && letter.charAt(0) <= '9';
    }

    private static boolean isSmall(String letter) {
        return letter.length() == 1 && letter.charAt(0) >= 'a' && letter.charAt(0) <= 'z';
    }

    private static boolean isSpace(String letter) {
        return !letter.isEmpty()
                && (Character.isWhitespace(letter.charAt(0))
                        || Character.isSpaceChar(letter.charAt(0)));
    }
}

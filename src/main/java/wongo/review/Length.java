package wongo.review;

import java.text.BreakIterator;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How long a text is.
///
/// @param characters as a reader counts them, spaces included
/// @param withoutSpaces the same without spaces
/// @param koreanWords words (어절) with Hangul in them
/// @param otherWords all other words
/// @param manuscriptLines lines of 20 cells as manuscript paper has them
public record Length(
        int characters, int withoutSpaces, int koreanWords, int otherWords, int manuscriptLines) {
    public static final Length NONE = new Length(0, 0, 0, 0, 0);

    /// Silent reading of Korean: 202.3 ± 88.4 어절 a minute (Rhiu and others, 2017, PMC5469923).
    private static final double KOREAN_WORDS_PER_MINUTE = 202;

    /// Silent reading of English non-fiction: 238 words a minute (Brysbaert, 2019, over 190
    /// studies).
    private static final double OTHER_WORDS_PER_MINUTE = 238;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /// The length of one paragraph, or of several divided by line breaks.
    public static Length of(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll("")
                .lines()
                .map(Length::ofParagraph)
                .reduce(NONE, Length::plus);
    }

    private static Length ofParagraph(String line) {
        String text = strip(line);
        if (text.isEmpty()) {
            return NONE;
        }
        int characters = graphemes(text);
        int solid = graphemes(SPACES.matcher(text).replaceAll(""));
        int korean = (int) words(text).filter(word -> HANGUL.matcher(word).find()).count();
        int all = (int) words(text).count();
        int lines = ManuscriptPaper.lines(text);
        return new Length(characters, solid, korean, all - korean, lines);
    }

    public Length plus(Length other) {
        return new Length(
                characters + other.characters,
                withoutSpaces + other.withoutSpaces,
                koreanWords + other.koreanWords,
                otherWords + other.otherWords,
                manuscriptLines + other.manuscriptLines);
    }

    /// Lengths put together, one by one.
    static final class Sum {
        private Length length = NONE;

        void add(Length other) {
            length = other.equals(NONE) ? length : length.plus(other);
        }

        Length length() {
            return length;
        }
    }

    public int words() {
        return koreanWords + otherWords;
    }

    /// Sheets of manuscript paper (200자 원고지) that the text fills, the last one partly.
    public int sheets() {
        return Math.ceilDiv(manuscriptLines, ManuscriptPaper.LINES);
    }

    /// How long a reader needs, to the second. Rates differ widely between readers: good for "about
    /// 3 minutes".
    public Duration readingTime() {
        double minutes =
                koreanWords / KOREAN_WORDS_PER_MINUTE + otherWords / OTHER_WORDS_PER_MINUTE;
        return Duration.ofSeconds(Math.round(minutes * 60));
    }

    private static Stream<String> words(String text) {
        return SPACES.splitAsStream(text).filter(word -> WORD.matcher(word).find());
    }

    private static int graphemes(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

package wongo.ui.writing;

import javafx.scene.text.Font;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The letters that the surface is set in.
///
/// @param text the family of running text
/// @param code the family of code, its letters of one width
/// @param hangul whether Hangul shows; where it does not, the window says what to install
///   ([#REMEDY])
public record Typeface(String text, String code, Hangul hangul) {
    public enum Hangul {
        PRESENT,
        MISSING
    }

    /// The Debian package that brings a family with Hangul.
    public static final String REMEDY = "fonts-noto-cjk";

    private static final List<String> PREFERRED =
            List.of(
                    "Pretendard",
                    "Noto Sans KR",
                    "Noto Sans CJK KR",
                    "Malgun Gothic",
                    "Apple SD Gothic Neo",
                    "NanumGothic");

    /// Families with Hangul that are not beautiful enough to be asked for, in the order of how well
    /// they read.
    private static final List<String> TOLERATED =
            List.of(
                    "Source Han Sans K",
                    "Source Han Sans KR",
                    "Spoqa Han Sans Neo",
                    "Nanum Gothic",
                    "NanumBarunGothic",
                    "Noto Serif CJK KR",
                    "Noto Serif KR",
                    "NanumMyeongjo",
                    "AppleGothic",
                    "Gulim",
                    "Dotum",
                    "Batang",
                    "UnDotum",
                    "UnBatang",
                    "Baekmuk Gulim",
                    "Noto Sans CJK JP",
                    "Noto Sans CJK SC");

    private static final List<String> CODE =
            List.of(
                    "D2Coding",
                    "JetBrains Mono",
                    "Noto Sans Mono CJK KR",
                    "NanumGothicCoding",
                    "Cascadia Mono",
                    "Menlo",
                    "Consolas",
                    "DejaVu Sans Mono");

    private static final String ANY = "System";
    private static final String ANY_CODE = "Monospaced";

    /// The best of the families installed on this machine.
    public static Typeface installed() {
        return of(
                Font.getFamilies(),
                family -> Font.getFontNames(family).stream().anyMatch(Typeface::isBold));
    }

    /// The families with Hangul that are installed on this machine, the best first; the one it has
    /// where there are none.
    public List<String> choices() {
        return choices(Font.getFamilies());
    }

    List<String> choices(Collection<String> families) {
        Set<String> installed = Set.copyOf(families);
        List<String> known =
                Stream.concat(PREFERRED.stream(), TOLERATED.stream())
                        .filter(installed::contains)
                        .toList();
        return known.isEmpty() ? List.of(text) : known;
    }

    /// The best of some families: the first of the preferred with a real bold, else the first
    /// preferred, else any that has Hangul.
    static Typeface of(Collection<String> families, Predicate<String> hasBold) {
        Set<String> installed = Set.copyOf(families);
        List<String> preferred = PREFERRED.stream().filter(installed::contains).toList();
        String code = CODE.stream().filter(installed::contains).findFirst().orElse(ANY_CODE);
        return preferred.stream()
                .filter(hasBold)
                .findFirst()
                .or(() -> preferred.stream().findFirst())
                .or(() -> TOLERATED.stream().filter(installed::contains).findFirst())
                .map(family -> new Typeface(family, code, Hangul.PRESENT))
                .orElse(new Typeface(ANY, code, Hangul.MISSING));
    }

    private static boolean isBold(String face) {
        return face.toLowerCase(java.util.Locale.ROOT).contains("bold");
    }
}

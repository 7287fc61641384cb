package wongo.search;

import wongo.text.Jamo;

import java.util.List;

/// The particles of Korean (조사), which are written onto the word before them: `원고지를`, `서울에서는`,
/// `친구들에게`.
///
/// Which form a particle has depends on how the word ends, so that `사과` is not taken for `사` with a
/// particle. The list is closed: endings of verbs are no particles, and a word that only looks like
/// another with a particle (`나가`) is taken for it.
final class Particles {
    /// How the syllable before must end.
    private enum After {
        CONSONANT,
        VOWEL,
        /// A vowel, or ㄹ.
        VOWEL_OR_RIEUL,
        ANYTHING
    }

    private record Particle(String text, After after) {}

    private static final List<Particle> ALL =
            List.of(
                            particles(
                                    After.CONSONANT,
                                    "은 이 을 과 아 으로 이나 이랑 이여 이며 이라 이라고 이라는 이라도 이란 이든 이든지"
                                            + " 이야 이야말로 이나마 이다 이고 으로서 으로써 으로부터"),
                            particles(
                                    After.VOWEL,
                                    "는 가 를 와 야 나 랑 여 며 라 라고 라는 라도 란 든 든지 야말로 나마 다 고 였다"),
                            particles(After.VOWEL_OR_RIEUL, "로 로서 로써 로부터"),
                            particles(
                                    After.ANYTHING,
                                    "의 에 에서 에게 에게서 에는 께 께서 한테 한테서 더러 도 만 까지 부터 마저 조차"
                                            + " 처럼 같이 보다 만큼 마다 밖에 뿐 대로 커녕 들 끼리 하고 이었다"
                                            + " 입니다 이지만"))
                    .stream()
                    .flatMap(List::stream)
                    .toList();

    private Particles() {}

    private static List<Particle> particles(After after, String list) {
        return List.of(list.split(" ")).stream().map(text -> new Particle(text, after)).toList();
    }

    /// Whether what stands between two places, behind a syllable, is one particle or several.
    static boolean fill(String text, int from, int to) {
        return from == to
                || ALL.stream()
                        .anyMatch(
                                particle ->
                                        from + particle.text().length() <= to
                                                && text.startsWith(particle.text(), from)
                                                && fits(text.charAt(from - 1), particle.after())
                                                && fill(text, from + particle.text().length(), to));
    }

    private static boolean fits(char before, After after) {
        if (!Jamo.isSyllable(before)) {
            return true;
        }
        String end = Jamo.end(before);
        return switch (after) {
            case CONSONANT -> !end.isEmpty();
            case VOWEL -> end.isEmpty();
            case VOWEL_OR_RIEUL -> end.isEmpty() || end.equals("ㄹ");
            case ANYTHING -> true;
        };
    }
}

package wongo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.util.OptionalInt;

class NameQueryTest {
    @ParameterizedTest
    @CsvSource({
        "'', 제목 1, 0",
        "제목, 제목 1, 0",
        "제목1, 제목 1, 0",
        "제목 1, 제목 1, 0",
        "'제목 ', 제목 1, 0",
        "ㅈ, 제목 1, 0",
        "제, 제목 1, 0",
        "젬, 제목 1, 0",
        "제모, 제목 1, 0",
        "ㅈㅁ, 제목 1, 0",
        "ㅈㅁ1, 제목 1, 0",
        "목록, 글머리 목록, 1",
        "ㅁㄹ, 글머리 목록, 1",
        "머리, 글머리 목록, 2",
        "갑, 값, 0",
        "고, 과일, 0",
        "HEAD, heading 2, 0",
        "2, heading 2, 1",
        "ead, heading 2, 2",
        "bulletlist, bullet list, 0",
    })
    void fits(String typed, String name, int rank) {
        assertRank(OptionalInt.of(rank), typed, name);
        assertRank(OptionalInt.of(rank), Normalizer.normalize(typed, Normalizer.Form.NFD), name);
        assertRank(OptionalInt.of(rank), typed, Normalizer.normalize(name, Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @CsvSource({
        "제목3, 제목 1",
        "'표 ', 표",
        "젱, 제목 1",
        "ㅏ, 가나",
        "ㄱㄷ, 가나다",
        "list bullet, bullet list",
    })
    void doesNotFit(String typed, String name) {
        assertRank(OptionalInt.empty(), typed, name);
    }

    @Test
    void hangulIsTakenApartAsItIsTyped() {
        assertEquals("ㄱㅏㅂㅅ, ㅇㅗㅐ, ㄲㅏㄲ, ㅇㅡㅣ, ㄹㄱㅗㅏ a", Jamo.letters("값, 왜, 깎, 의, ㄺㅘ a"));
        assertEquals("ㄱ, ㅇ, ㄲ, ㅇ, ㄺㅘ a", Jamo.initials("값, 왜, 깎, 의, ㄺㅘ a"));
    }

    @Test
    void syllablesAreThoseThatBeginWithTheLetters() {
        assertEquals("각갃", Jamo.syllables("ㄱㅏㄱ"));
        assertEquals("갃", Jamo.syllables("ㄱㅏㄱㅅ"));
        assertEquals(588, Jamo.syllables("ㅎ").length());
        assertEquals("", Jamo.syllables("ㅏ"));
        assertEquals("", Jamo.syllables("ㄱㅅ"));
        assertEquals("", Jamo.syllables(""));
        for (char syllable = '가'; syllable <= '힣'; syllable++) {
            String letters = Jamo.letters(String.valueOf(syllable));
            assertEquals(syllable, Jamo.syllables(letters).charAt(0), letters);
        }
    }

    private static void assertRank(OptionalInt rank, String typed, String name) {
        assertEquals(rank, new NameQuery(typed).rank(name), typed + " in " + name);
    }
}

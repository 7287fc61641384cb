package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

class SlugTest {
    private static final long SEED = Long.getLong("wongo.seed", 20261128);

    @Test
    void aTitleHasThreeSlugs() {
        assertSlugs("고객정보 유출!", "고객정보-유출", "gogaekjeongbo-yuchul", "");
        assertSlugs("Wongo 2.0 출시", "wongo-2-0-출시", "wongo-2-0-chulsi", "wongo-2-0");
        assertSlugs(
                "Café Straße — don't",
                "café-straße-dont",
                "cafe-strasse-dont",
                "cafe-strasse-dont");
        assertSlugs("  [속보] 서울시, 예산↑ ", "속보-서울시-예산", "sokbo-seoulsi-yesan", "");
        assertSlugs("北京 2008", "北京-2008", "2008", "2008");
        assertSlugs("😀", "", "", "");
        assertSlugs("", "", "", "");
        assertSlugs("C# / C++", "c-c", "c-c", "c-c");
        assertSlugs("ＡＢＣ", "ａｂｃ", "abc", "abc");
    }

    @Test
    void decomposedHangulIsComposed() {
        assertEquals("한글", Slug.HANGUL.of(Normalizer.normalize("한글", Normalizer.Form.NFD)));
    }

    @Test
    void longTitlesEndWithAWord() {
        assertEquals("가".repeat(40), Slug.HANGUL.of("가".repeat(40) + " " + "나".repeat(40)));
        assertEquals("가".repeat(60), Slug.HANGUL.of("가".repeat(80)));
    }

    /// Whatever the title, a slug is one again, and may be a file's name anywhere.
    @Test
    void aSlugOfASlugIsItself() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            String title =
                    random.ints(random.nextInt(90), 0, 0x10000)
                            .map(c -> random.nextInt(3) == 0 ? 0xAC00 + c % 11172 : c)
                            .filter(c -> !Character.isSurrogate((char) c))
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            for (Slug kind : Slug.values()) {
                String slug = kind.of(title);
                assertEquals(slug, kind.of(slug), "seed " + SEED + ": " + title);
                assertTrue(slug.length() <= 60 && !slug.matches(".*[/\\\\:*?\"<>|\\s].*"), slug);
            }
        }
    }

    @Test
    void aBlogCallsItsNextPostAsItsOthers() {
        assertEquals(Slug.HANGUL, Slug.usual(List.of("고객정보", "유출", "a")));
        assertEquals(Slug.ROMAN, Slug.usual(List.of("gogaek", "yuchul", "가")));
        assertEquals(Slug.HANGUL, Slug.usual(List.of("1", "2")));
    }

    private static void assertSlugs(String title, String hangul, String roman, String ascii) {
        assertEquals(
                List.of(hangul, roman, ascii),
                List.of(Slug.HANGUL.of(title), Slug.ROMAN.of(title), Slug.ASCII.of(title)),
                title);
    }
}

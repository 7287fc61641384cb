package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.ZoneId;

class PostDateTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void readsTheFormsThatPostsHave() {
        assertDate("2013-09-28T12:00+09:00", "2013-09-28 12:00:00 +0900");
        assertDate("2013-09-28T12:00-06:00", "2013-09-28 12:00:00 -0600");
        assertDate("2018-03-20T16:00:13-04:00", "2018-03-20T16:00:13-04:00");
        assertDate("2024-02-14T00:00+09:00[Asia/Seoul]", "2024-02-14");
        assertDate("2024-02-04T00:00+09:00[Asia/Seoul]", "2024-2-4");
        assertDate("2024-02-14T02:00+09:00[Asia/Seoul]", " 2024-02-14 2:00:00 ");
        assertDate("2024-02-14T10:05+09:00[Asia/Seoul]", "2024/02/14 10:05");
        assertDate("2024-02-14T10:05:06Z", "2024-02-14t10:05:06.123z");
        assertDate("2024-02-14T10:05+09:00", "2024-02-14 10:05:00 +9");
        assertDate("2023-01-22T00:00+09:00[Asia/Seoul]", "22 Jan 2023");
        assertDate("2022-07-08T00:00+09:00[Asia/Seoul]", "Jul 08 2022");
        assertDate("2022-07-08T00:00+09:00[Asia/Seoul]", "July 8, 2022");
    }

    @Test
    void whatIsNoDateIsNone() {
        for (String text :
                new String[] {
                    "",
                    "내일",
                    "2024",
                    "2024-13-45",
                    "2024-02-30",
                    "2024-02-14 25:00:00",
                    "2024-02-14 10:00:00 +9900",
                    "2023-01-29 18:30:22 2023 -0800"
                }) {
            assertDate("none", text);
        }
    }

    @Test
    void aFileNameMayBeginWithADay() {
        assertEquals(
                "2024-08-14T00:00+09:00[Asia/Seoul]",
                PostDate.ofName("2024-08-14-글.md", SEOUL).orElseThrow().toString());
        assertEquals(false, PostDate.ofName("2024-08-14.md", SEOUL).isPresent());
        assertEquals("글.md", PostDate.withoutDay("2024-8-4-글.md"));
        assertEquals("24-8-4-글.md", PostDate.withoutDay("24-8-4-글.md"));
    }

    private static void assertDate(String expected, String text) {
        assertEquals(
                expected, PostDate.read(text, SEOUL).map(Object::toString).orElse("none"), text);
    }
}

package wongo.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

class WrittenDateTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 9);
    private static final LocalTime CLOCK = LocalTime.of(7, 5);
    private static final ZoneOffset SEOUL = ZoneOffset.ofHours(9);

    @ParameterizedTest
    @CsvSource({
        "2024-08-14, 2025-01-09",
        "2024-8-4, 2025-1-9",
        "2024/08/14 10:00, 2025/01/09 10:00",
        "2024-08-14 10:00:00 +0900, 2025-01-09 10:00:00 +0900",
        "2024-08-14T10:00:00.250Z, 2025-01-09T10:00:00.250Z",
    })
    void anotherDayLeavesTheRest(String written, String expected) {
        assertEquals(expected, date(written).with(DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-14, 2024-08-14 07:05:00 +0900",
        "2024/8/14, 2024/8/14 07:05:00 +0900",
        "2024-08-14 10:00, 2024-08-14 07:05",
        "2024-08-14 9:00:30 -0500, 2024-08-14 7:05:00 -0500",
        "2024-08-14T10:00:00.250+09:00, 2024-08-14T07:05:00+09:00",
    })
    void anotherTimeLeavesTheRest(String written, String expected) {
        assertEquals(expected, date(written).with(CLOCK, SEOUL));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-14, 2024-08-14",
        "2024-08-14 10:00, 2024-08-14 10:00 +0900",
        "2024-08-14T10:00:00, 2024-08-14T10:00:00+09:00",
        "2024-08-14 10:00:00 -0500, 2024-08-14 10:00:00 +0900",
        "2024-08-14T10:00:00-05:00, 2024-08-14T10:00:00+09:00",
        "2024-08-14T10:00:00Z, 2024-08-14T10:00:00+09:00",
    })
    void anotherZoneLeavesTheClock(String written, String expected) {
        assertEquals(expected, date(written).with(SEOUL));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-8-14, 2024-08-14",
        "2024-08-14 10:00, 2024-08-14T10:00:00",
        "2024/08/14 9:00:30 +0900, 2024-08-14T09:00:30+09:00",
    })
    void theStandardFormSaysTheSame(String written, String expected) {
        assertEquals(expected, date(written).standard());
    }

    @ParameterizedTest
    @CsvSource({"2024-13-01", "2024-02-30", "2024-01-01 25:00", "2024-01/01", "어제", "20240101"})
    void whatIsNoDateIsNone(String written) {
        assertEquals(Optional.empty(), WrittenDate.of(written));
    }

    @Test
    void aNewMomentIsWrittenAsJekyllWantsIt() {
        assertEquals("2025-01-09 07:05:00 +0900", WrittenDate.spelled(DAY, CLOCK, SEOUL));
    }

    private static WrittenDate date(String written) {
        return WrittenDate.of(written).orElseThrow();
    }
}

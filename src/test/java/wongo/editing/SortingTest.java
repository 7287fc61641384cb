package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class SortingTest {
    /// Each in the order in which a reader expects it.
    private static final List<List<String>> SORTED =
            List.of(
                    List.of("-3", "-0.5", "0", "2", "10", "1,200"),
                    List.of("1월", "2월", "10월", "12월"),
                    List.of("2024-03-05", "2024-03-12", "2024-11-01", "2025-01-01"),
                    List.of("2024.3.5", "2024.3.12", "2024.12.1", "2025.1.1"),
                    List.of("9.5%", "12.3%", "100%"),
                    List.of("₩900", "₩1,500", "₩12,000"),
                    List.of("가격", "나이", "다리", "하늘"),
                    List.of("1등", "apple", "Banana", "가", ""),
                    List.of("부산 2", "부산 10", "서울 1"));

    @Test
    void putsTextsInTheOrderThatReadersExpect() {
        Random random = new Random(7);
        for (List<String> sorted : SORTED) {
            List<String> shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, random);
            shuffled.sort(Sorting.ASCENDING.comparator());
            assertEquals(sorted, shuffled);
        }
    }

    @Test
    void emptyCellsComeLastEitherWay() {
        List<String> texts = new ArrayList<>(List.of("", "가", "나", " "));
        texts.sort(Sorting.DESCENDING.comparator());
        assertEquals(List.of("나", "가", "", " "), texts);
    }
}

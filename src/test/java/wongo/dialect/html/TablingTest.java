package wongo.dialect.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/// What each edit does to tables of every spelling: the cases in `src/test/resources/tables`.
class TablingTest {
    private static final String BEFORE = "<p>앞</p>\n\n";
    private static final String BEHIND = "\n\n<p>뒤</p>\n";

    static List<TableCase> cases() {
        return TableCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDoneAsAPersonWouldWriteIt(TableCase table) {
        Sample.assertEdit(
                BEFORE + table.after() + BEHIND,
                "«»" + BEFORE + table.before() + BEHIND,
                (article, _) -> Sample.html().reshape(article, BEFORE.length(), table.edit()));
    }

    @Test
    void everyFileOfCasesIsRead() {
        assertTrue(cases().size() >= 300, () -> "only " + cases().size() + " cases");
    }
}

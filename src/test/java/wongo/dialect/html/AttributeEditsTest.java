package wongo.dialect.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An attribute that has a value keeps its quotes, or goes on without, where another value can
/// stand so.
class AttributeEditsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<td width=\"1\">   | 20  | <td width=\"20\">",
                "<td width='1'>     | 20  | <td width='20'>",
                "<td width='1'>     | a'b | <td width=\"a'b\">",
                "<td WIDTH=1 a>     | 20  | <td WIDTH=20 a>",
                "<td WIDTH = 1>     | 20  | <td WIDTH = 20>",
                "<td width=1>       | 2 0 | <td width=\"2 0\">",
                "<td Width>         | 20  | <td Width=\"20\">",
                "<td width= a>      | 20  | <td width= 20>",
                "<td width=\"1\">   | a\"b | <td width=\"a&quot;b\">",
                "<td>               | 20  | <td width=\"20\">",
                "<td a=\"b\">       | 20  | <td width=\"20\" a=\"b\">"
            })
    void keepsItsSpelling(String tag, String value, String after) {
        assertEquals(after, AttributeEdits.with(tag, "width", value));
    }
}

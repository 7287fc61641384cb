package wongo.editing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is selected, carried to another place (`@`) and selected there.
class CarryingTest {
    @ParameterizedTest
    @CsvSource({
        "'<p>«하나» 둘@</p>', '<p> 둘«하나»</p>'",
        "'<p>@하나 «둘»</p>', '<p>«둘»하나 </p>'",
        "'<p>하나 <b>«굵은»</b> 글</p>\n<p>@끝</p>', '<p>하나  글</p>\n<p><b>«굵은»</b>끝</p>'",
        "'<p>가<b>나«다»라</b></p>\n<p>끝@</p>', '<p>가<b>나라</b></p>\n<p>끝<b>«다»</b></p>'",
        "'<p>«A&amp;B» 글</p>\n<p>끝@</p>', '<p> 글</p>\n<p>끝«A&amp;B»</p>'",
    })
    void whatIsSelectedMoves(String before, String after) {
        Scene.assertCommand(Commands.carry(place(before)), before.replace("@", ""), after);
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>«하나» 둘@</p>', '<p>하나 둘«하나»</p>'",
        "'<p>하나 <b>«굵은»</b> 글</p>\n<p>@끝</p>', '<p>하나 <b>굵은</b> 글</p>\n<p><b>«굵은»</b>끝</p>'",
    })
    void whatIsSelectedIsCopied(String before, String after) {
        Scene.assertCommand(Commands.carryCopy(place(before)), before.replace("@", ""), after);
    }

    @ParameterizedTest
    @CsvSource({"'<p>«하@나» 둘</p>'", "'<p>«하나»@ 둘</p>'", "'<p>하‸나@ 둘</p>'"})
    void nothingIsCarriedIntoItself(String before) {
        Scene.assertNothing(Commands.carry(place(before)), before.replace("@", ""));
        Scene.assertNothing(Commands.carryCopy(place(before)), before.replace("@", ""));
    }

    private static int place(String written) {
        return written.replaceAll("[«»‸]", "").indexOf('@');
    }
}

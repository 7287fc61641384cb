package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/// Links: what is linked, and where to.
class LinkCommandsTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/가?a=1, https://example.org/가?a=1",
        "' example.org ', https://example.org",
        "www.example.org/a b, https://www.example.org/a%20b",
        "한국.한국/글, https://한국.한국/글",
        "example.org:8080/a, https://example.org:8080/a",
        "a@example.org, mailto:a@example.org",
        "mailto:a@example.org, mailto:a@example.org",
        "tel:0212345678, tel:0212345678",
        "localhost:4000/a, localhost:4000/a",
        "/posts/1, /posts/1",
        "#둘, #둘",
        "../a.html, ../a.html",
        "a.html, a.html",
        "//example.org/a, //example.org/a",
        "{{ site.url }}/a, {{%20site.url%20}}/a",
    })
    void anAddressIsWhatIsMeant(String typed, String address) {
        assertEquals(Optional.of(address), LinkAddress.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "javascript:1//%0aalert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
            })
    void whatRunsIsNoAddress(String typed) {
        assertEquals(Optional.empty(), LinkAddress.of(typed));
        if (!typed.isBlank()) {
            assertNothing(Commands.link(typed), "<p>«가»</p>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>가<a href=\"/a\">나‸다</a></p>', /a",
        "'<p>가<a href=\"/a\">‸나</a></p>', /a",
        "'<p>가<a href=\"/a\">나‸</a></p>', /a",
        "'<p>«가<a href=\"/a\">나»</a></p>', /a",
        "'<p>가<b><a href=\"/a&amp;b\">나‸</a></b></p>', /a&b",
        "'<table><tr><td><a href=\"/a\">나‸</a></td></tr></table>', /a",
    })
    void aLinkIsFound(String scene, String href) {
        assertEquals(Optional.of(href), Link.at(Scene.of(scene)).map(Link::href));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>가‸나<a href=\"/a\">다</a></p>", "<p>«가»<a href=\"/a\">다</a></p>"})
    void noLinkIsFoundBesideIt(String scene) {
        assertEquals(Optional.empty(), Link.at(Scene.of(scene)));
    }

    @Test
    void aLetterOfTheSurfaceSaysWhereItLeads() {
        State state = Scene.of("<h2>가</h2><p>나<a href=\"/a\">다라</a></p>");

        assertEquals(Optional.empty(), Link.atVisible(state.article(), 2));
        assertEquals(Optional.of("/a"), Link.atVisible(state.article(), 3).map(Link::href));
        assertEquals(Optional.of("/a"), Link.atVisible(state.article(), 4).map(Link::href));
        assertEquals(Optional.empty(), Link.atVisible(state.article(), 5));
    }

    @Test
    void whereNothingIsSelectedATextIsWrittenAndLinked() {
        assertCommand(Commands.link("/a", "나다"), "<p>가 ‸</p>", "<p>가 <a href=\"/a\">나다‸</a></p>");
        assertCommand(Commands.link("/a", " "), "<p>가 ‸</p>", "<p>가 <a href=\"/a\">/a‸</a></p>");
    }
}

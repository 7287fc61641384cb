package wongo.dialect.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.dialect.Heads;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;

/// Which heads get their one text quoted, and which are left to their writers.
class RepairTest {
    private static final YamlFrontMatter DIALECT = new YamlFrontMatter();

    @Test
    void quotesTheOneTextThatLacksItsQuotes() {
        assertMended("[예산] a: b #c");
        assertMended("a: b");
        assertMended("@x");
        assertMended("`x`");
        assertMended("%x");
        assertMended("*x");
        assertMended("> x");
        assertMended("{a} b");
        assertMended("\"속보\" 제목");
        assertMended("'속보' 제목 \\ \"끝\"");
        assertMended("- x");
    }

    @Test
    void leavesWhatMayBeMeantOtherwise() {
        assertLeft("title: [a, b");
        assertLeft("title: {a: b");
        assertLeft("title: \"열린 따옴표");
        assertLeft("tags: [a] b");
        assertLeft("date: 2024-08-14: 10");
        assertLeft("image:\n  path: a: b");
        assertLeft("title: a: b\n  이어진 줄");
        assertLeft("title: a: b\nsubtitle: c: d");
        assertLeft("\ttitle: a");
        assertLeft("제목이라는 줄");
    }

    @Test
    void hasNothingToDoWhereAllCanBeRead() {
        assertLeft("title: a");
        assertEquals(Optional.empty(), DIALECT.repair(FrontMatter.none()));
    }

    @Test
    void mendsAnyTextOnOneLineOrLeavesTheHeadAlone() {
        for (String text : Heads.HOSTILE) {
            FrontMatter head = head("layout: post\ntitle: " + text + "\nweight: 012");
            DIALECT.repair(head)
                    .ifPresent(
                            change -> {
                                FrontMatter after = DIALECT.read(change.apply(head.source()));
                                assertEquals(text.strip(), after.text("title").strip());
                                assertEquals(
                                        Optional.of(new Value.Numeral("012")),
                                        after.field("weight").map(field -> field.value()));
                            });
        }
    }

    private static void assertMended(String title) {
        for (String ending : List.of("\n", "\r\n")) {
            String lines = "layout: post" + ending + "title:  " + title + ending + "tags: [a]";
            FrontMatter head = DIALECT.read("---" + ending + lines + ending + "---" + ending);
            Change change = DIALECT.repair(head).orElseThrow(() -> new AssertionError(title));
            FrontMatter after = DIALECT.read(change.apply(head.source()));
            assertTrue(after.isReadable());
            assertEquals(title, after.text("title"));
            assertEquals("a", after.text("tags"));
            assertEquals(1, change.edits().size());
        }
    }

    private static void assertLeft(String lines) {
        assertEquals(Optional.empty(), DIALECT.repair(head(lines)), lines);
    }

    private static FrontMatter head(String lines) {
        return DIALECT.read("---\n" + lines + "\n---\n");
    }
}

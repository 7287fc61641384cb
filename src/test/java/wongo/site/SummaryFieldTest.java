package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.FrontMatter;
import wongo.dialect.yaml.YamlFrontMatter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class SummaryFieldTest {
    @TempDir Path folder;

    private void assertField(String key, String head) {
        FrontMatter own = new YamlFrontMatter().read(head);
        assertEquals(key, SummaryField.of(own, Optional.of(Site.around(folder.resolve("a.md")))));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void thePostsOwnComesFirst() throws IOException {
        write("b.md", "---\nexcerpt: 요약\n---\n");
        assertField("description", "---\ntitle: 가\ndescription: 나\n---\n");
    }

    @Test
    void elseThatOfMostPostsBesideIt() throws IOException {
        write("b.md", "---\nsummary: 가\n---\n");
        write("c.md", "---\nsummary: 가\n---\n");
        write("d.md", "---\nexcerpt: 가\n---\n");
        write("e.json", "---\nexcerpt: 가\n---\n");
        assertField("summary", "---\ntitle: 가\n---\n");
    }

    @Test
    void elseTheOneThatTheGeneratorKnows() throws IOException {
        write("astro.config.mjs", "");
        assertField("description", "");
    }

    @Test
    void elseTheCommonest() {
        assertField("excerpt", "");
        assertEquals("excerpt", SummaryField.of(FrontMatter.none(), Optional.empty()));
    }
}

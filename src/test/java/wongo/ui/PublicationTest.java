package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.dialect.Dialects;
import wongo.editing.Session;
import wongo.preview.Teaser;
import wongo.storage.Journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

class PublicationTest {
    @TempDir private Path folder;

    private void assertSource(Teaser.Source expected, String file, String post) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, post);
        Dialects reader = new Dialects();
        Manuscript manuscript =
                new Manuscript(
                        new Session(reader.read("", ""), InstantSource.system()),
                        reader,
                        new Journal(folder.resolve("state")),
                        Runnable::run);
        manuscript.open(path);
        assertEquals(expected, Publication.of(manuscript.session().article(), manuscript), post);
    }

    @Test
    void theBlogTheFileAndTheFrontMatterTellWhereAPostIs() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: 블로그\nurl: https://example.org\n");
        Optional<LocalDate> date = Optional.of(LocalDate.of(2024, 8, 14));
        String file = "_posts/2024-08-14-종이.html";
        assertSource(
                new Teaser.Source("블로그", "https://example.org/종이", date),
                file,
                "---\ntitle: 글\n---\n<p>가</p>\n");
        assertSource(
                new Teaser.Source("블로그", "https://example.org/글/", date),
                file,
                "---\npermalink: /글/\n---\n");
        assertSource(
                new Teaser.Source("블로그", "https://example.org/종이", date),
                file,
                "---\npermalink: /:year/:title/\n---\n");
        assertSource(
                new Teaser.Source("블로그", "https://other.example/a", date),
                file,
                "---\ncanonical_url: https://other.example/a\n---\n");
    }

    @Test
    void whatIsUnknownStaysEmpty() throws IOException {
        assertSource(new Teaser.Source("", "/종이", Optional.empty()), "종이.html", "<p>가</p>\n");
    }
}

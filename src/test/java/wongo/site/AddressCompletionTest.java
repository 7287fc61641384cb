package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.site.AddressCompletion.Wanted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class AddressCompletionTest {
    @TempDir private Path root;

    @BeforeEach
    void build() throws IOException {
        Files.writeString(root.resolve("_config.yml"), "baseurl: /blog\n");
        for (String name :
                List.of(
                        "assets/img/가을 하늘.png",
                        "assets/img/가을#1.jpg",
                        "assets/img/notes.txt",
                        "assets/css/a.css",
                        "_site/assets/old.png",
                        "about.md",
                        ".git/x.png",
                        "_posts/beside/b.png",
                        "_posts/2024-01-01-a.md")) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    /           => /assets/
                    /a          => /assets/
                    /assets/    => /assets/css/ /assets/img/
                    /assets/IM  => /assets/img/
                    /assets/img/가을    => /assets/img/가을%20하늘.png /assets/img/가을%231.jpg
                    /assets/img/가을%20 => /assets/img/가을%20하늘.png
                    /blog/assets/i      => /blog/assets/img/
                    {{ site.baseurl }}/assets/i => {{ site.baseurl }}/assets/img/
                    be          => beside/
                    beside/     => beside/b.png
                    ../assets/c => ../assets/css/
                    /../        => ''
                    https://example.org/a => ''
                    """)
    void offersFoldersAndPictures(String typed, String expected) {
        List<String> offered = AddressCompletion.of(site(), typed, Wanted.PICTURES);
        assertEquals(expected, String.join(" ", offered));
    }

    @Test
    void offersEveryFileToALink() {
        assertEquals(
                List.of("/assets/", "/about.md"), AddressCompletion.of(site(), "/a", Wanted.FILES));
    }

    private Site site() {
        return Site.around(root.resolve("_posts/2024-01-01-a.md"));
    }
}

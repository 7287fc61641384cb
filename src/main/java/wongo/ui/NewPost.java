package wongo.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The text that a new article begins with.
final class NewPost {
    private NewPost() {}

    static String text() {
        try (InputStream in = NewPost.class.getResourceAsStream("/wongo/ui/new-post.html")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("our own resources can be read", e);
        }
    }
}

package wongo.ui.writing;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import wongo.clipboard.Clip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The clipboard of the system. Source of ours travels as bytes under a name of its own, so that no
/// other program takes it for text.
final class SystemBoard implements Board {
    private static final String MIME = "application/x-wongo-source";

    @Override
    public Clip clip() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return new Clip(
                held(clipboard, format(), ByteBuffer.class).map(SystemBoard::source),
                held(clipboard, DataFormat.HTML, String.class).filter(html -> !html.isBlank()),
                held(clipboard, DataFormat.PLAIN_TEXT, String.class)
                        .filter(text -> !text.isEmpty()));
    }

    @Override
    public boolean holdsPictureOnly() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        boolean image = clipboard.hasImage() && !clipboard.hasString() && !clipboard.hasHtml();
        return image || !ImageFiles.on(clipboard).isEmpty();
    }

    @Override
    public void put(Clip clip) {
        ClipboardContent content = new ClipboardContent();
        clip.text().ifPresent(content::putString);
        clip.html().ifPresent(content::putHtml);
        clip.stretch()
                .map(source -> ByteBuffer.wrap(source.getBytes(StandardCharsets.UTF_8)))
                .ifPresent(bytes -> content.put(format(), bytes));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Only what the other program says that it has: some (xclip) answer any question with whatever
    /// they hold.
    private static <T> Optional<T> held(Clipboard clipboard, DataFormat format, Class<T> type) {
        return Optional.of(format)
                .filter(clipboard::hasContent)
                .map(clipboard::getContent)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static String source(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate().rewind()).toString();
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(MIME);
        return known == null ? new DataFormat(MIME) : known;
    }
}

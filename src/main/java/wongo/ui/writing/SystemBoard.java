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
                stretch(clipboard),
                Optional.ofNullable(clipboard.getHtml()).filter(html -> !html.isBlank()),
                Optional.ofNullable(clipboard.getString()).filter(text -> !text.isEmpty()));
    }

    @Override
    public boolean holdsPictureOnly() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasImage() && !clipboard.hasString() && !clipboard.hasHtml();
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

    private static Optional<String> stretch(Clipboard clipboard) {
        return clipboard.getContent(format()) instanceof ByteBuffer bytes
                ? Optional.of(StandardCharsets.UTF_8.decode(bytes.duplicate().rewind()).toString())
                : Optional.empty();
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(MIME);
        return known == null ? new DataFormat(MIME) : known;
    }
}

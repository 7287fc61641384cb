package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import wongo.clipboard.Arrival;
import wongo.clipboard.Picture.Origin;
import wongo.ui.NoticeBar.Tone;
import wongo.ui.source.SourceView;
import wongo.ui.writing.PasteNews;
import wongo.ui.writing.Scissors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Cut, copy and paste, in the forms that there are.
final class ClipboardActions {
    private static final String MATTER = "paste";

    private final Scissors scissors;
    private final TextPane text;
    private final NoticeBar notices;
    private final Words words;
    private final Runnable pictures;

    /// @param pictures pastes the pictures of the clipboard
    ClipboardActions(
            Scissors scissors, TextPane text, NoticeBar notices, Words words, Runnable pictures) {
        this.scissors = scissors;
        this.text = text;
        this.notices = notices;
        this.words = words;
        this.pictures = pictures;
        scissors.tell(this::say);
    }

    List<Action> all() {
        return List.of(
                ofSelection("cut", there(SourceView::cut, scissors::cut))
                        .on("Shortcut+X")
                        .with(MaterialDesignC.CONTENT_CUT),
                ofSelection("copy", there(SourceView::copy, scissors::copy))
                        .on("Shortcut+C")
                        .with(MaterialDesignC.CONTENT_COPY),
                ofSelection("copy-rich", scissors::copyRichText),
                ofSelection("copy-source", scissors::copySource),
                ofSelection("copy-plain", scissors::copyPlainText).on("Shortcut+Shift+C"),
                Action.of("paste", there(SourceView::paste, scissors::paste)::run)
                        .on("Shortcut+V")
                        .with(MaterialDesignC.CONTENT_PASTE),
                Action.of("paste-plain", there(SourceView::paste, scissors::pastePlain)::run)
                        .on("Shortcut+Shift+V"),
                Action.of("paste-as-is", scissors::pasteAsIs).on("Shortcut+Alt+Shift+V"));
    }

    /// In the source text is taken and put as it stands.
    private Runnable there(Consumer<SourceView> inSource, Runnable onSurface) {
        return () -> text.sourceInHand().ifPresentOrElse(inSource, onSurface);
    }

    private Action ofSelection(String id, Runnable deed) {
        return Action.of(id, Deed.when(scissors::hasSelection, deed));
    }

    private void say(PasteNews news) {
        switch (news) {
            case PasteNews.Done done -> notices.putAway(MATTER);
            case PasteNews.Came(Arrival arrival) -> say(arrival);
            case PasteNews.Refused refused -> warn("ui.paste.refused");
            case PasteNews.PictureOnly picture -> pictures.run();
        }
    }

    private void warn(String key) {
        notices.say(Tone.WARNING, MATTER, words.of(key));
    }

    private void say(Arrival arrival) {
        List<String> sentences = new ArrayList<>();
        if (!arrival.pictures().isEmpty()) {
            sentences.add(words.of("ui.paste.pictures", pictures(arrival)));
        }
        if (arrival.frames() > 0) {
            sentences.add(words.of("ui.paste.frames", arrival.frames()));
        }
        boolean unseen = arrival.count(Origin.LOCAL) > 0;
        if (sentences.isEmpty()) {
            notices.putAway(MATTER);
        } else {
            notices.say(unseen ? Tone.WARNING : Tone.PLAIN, MATTER, String.join(" ", sentences));
        }
    }

    private String pictures(Arrival arrival) {
        List<String> kinds = new ArrayList<>();
        add(kinds, "ui.paste.remote", arrival.count(Origin.REMOTE));
        add(kinds, "ui.paste.embedded", arrival.count(Origin.EMBEDDED));
        add(kinds, "ui.paste.local", arrival.count(Origin.LOCAL));
        return String.join(", ", kinds);
    }

    private void add(List<String> kinds, String key, int count) {
        if (count > 0) {
            kinds.add(words.of(key, count));
        }
    }
}

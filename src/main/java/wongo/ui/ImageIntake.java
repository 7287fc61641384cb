package wongo.ui;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import wongo.article.Article;
import wongo.export.Origin;
import wongo.export.PostName;
import wongo.image.Photo;
import wongo.site.ImageShelf;
import wongo.site.Site;
import wongo.storage.Content;
import wongo.storage.NewFile;
import wongo.storage.Refusal;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes images from elsewhere into the folder where the blog keeps its own. Files are read, worked
/// on and written aside; what has to be asked is asked in a bar.
final class ImageIntake {
    private static final String MATTER = "image";
    private static final int LONGEST = 1600;

    /// An image from elsewhere.
    interface Source {
        /// Called aside.
        Content read();

        /// The file that it is, if it is one.
        default Optional<Path> file() {
            return Optional.empty();
        }

        static Source of(Path file) {
            return new Source() {
                @Override
                public Content read() {
                    return Content.of(file);
                }

                @Override
                public Optional<Path> file() {
                    return Optional.of(file);
                }
            };
        }
    }

    /// Images on their way in.
    ///
    /// @param post the file of the article that they are for
    /// @param placed is given their addresses on JavaFX's thread
    private record Batch(
            Path post, ImageShelf shelf, String stem, Load load, Consumer<List<String>> placed) {}

    /// @param photos that are to be copied
    /// @param addresses of what lies where it should
    private record Load(List<Photo> photos, List<String> addresses) {
        Load() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /// What is done to photos before they are copied.
    private enum Treatment {
        KEPT,
        RESIZED,
        UNPLACED
    }

    private final Desk desk;
    private final NoticeBar notices;
    private final Runnable save;
    private final BooleanProperty removesPosition = new SimpleBooleanProperty();

    /// @param save saves the article, asking where to if it has no file
    ImageIntake(Desk desk, NoticeBar notices, Runnable save) {
        this.desk = desk;
        this.notices = notices;
        this.save = save;
    }

    BooleanProperty removesPositionProperty() {
        return removesPosition;
    }

    /// @param placed is given the addresses of the images, all at once, on JavaFX's thread
    void take(List<Source> sources, Consumer<List<String>> placed) {
        Optional<Path> post = desk.manuscript().file();
        Optional<Site> site = desk.manuscript().site();
        if (post.isEmpty() || site.isEmpty()) {
            notices.say(
                    Tone.WARNING,
                    MATTER,
                    desk.words().of("ui.image-file.unsaved"),
                    new Answer("ui.image-file.save-first", () -> saveAndTake(sources, placed)));
            return;
        }
        notices.putAway(MATTER);
        desk.manuscript().session().settle();
        Article article = desk.manuscript().session().article();
        desk.aside()
                .execute(
                        () -> {
                            Batch batch =
                                    new Batch(
                                            post.get(),
                                            ImageShelf.of(site.get(), article),
                                            stem(article, post.get()),
                                            new Load(),
                                            placed);
                            sources.forEach(source -> read(source, batch));
                            Platform.runLater(() -> ask(batch));
                        });
    }

    private void saveAndTake(List<Source> sources, Consumer<List<String>> placed) {
        save.run();
        if (desk.manuscript().file().isPresent()) {
            take(sources, placed);
        }
    }

    private static String stem(Article article, Path post) {
        Origin origin =
                new Origin(post.getFileName().toString(), LocalDate.now(), _ -> Optional.empty());
        return PostName.of(article, origin).slug();
    }

    /// A file that lies there already is not copied.
    private void read(Source source, Batch batch) {
        Optional<String> there = source.file().flatMap(batch.shelf()::address);
        if (there.isPresent()) {
            batch.load().addresses().add(there.get());
            return;
        }
        switch (source.read()) {
            case Content.Missing(Refusal refusal) -> refuse(refusal);
            case Content.Bytes(byte[] bytes) ->
                    Photo.of(bytes)
                            .ifPresentOrElse(
                                    batch.load().photos()::add,
                                    () -> fail("ui.image-file.unknown", name(source)));
        }
    }

    private static String name(Source source) {
        return source.file().map(file -> file.getFileName().toString()).orElse("");
    }

    private void ask(Batch batch) {
        boolean large = batch.load().photos().stream().anyMatch(Photo::isLarge);
        boolean placed =
                !removesPosition.get() && batch.load().photos().stream().anyMatch(Photo::isPlaced);
        if (!large && !placed) {
            store(batch, Treatment.KEPT);
            return;
        }
        List<String> sentences = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        if (large) {
            sentences.add(size(batch));
            answers.add(answer("resize", batch, Treatment.RESIZED));
        }
        if (placed) {
            sentences.add(desk.words().of("ui.image-file.placed"));
            answers.add(answer("unplace", batch, Treatment.UNPLACED));
        }
        answers.add(answer("keep", batch, Treatment.KEPT));
        notices.say(
                Tone.PLAIN, MATTER, String.join(" ", sentences), answers.toArray(Answer[]::new));
    }

    private String size(Batch batch) {
        Photo photo =
                batch.load().photos().stream().filter(Photo::isLarge).findFirst().orElseThrow();
        return desk.words()
                .of(
                        "ui.image-file.large",
                        photo.width(),
                        photo.height(),
                        photo.bytes().length / 1_048_576.0);
    }

    private Answer answer(String name, Batch batch, Treatment treatment) {
        return new Answer("ui.image-file." + name, () -> store(batch, treatment));
    }

    private void store(Batch batch, Treatment treatment) {
        boolean unplaces = removesPosition.get() || treatment == Treatment.UNPLACED;
        desk.aside()
                .execute(
                        () -> {
                            for (Photo photo : batch.load().photos()) {
                                Photo sized =
                                        treatment == Treatment.RESIZED && photo.isLarge()
                                                ? photo.resized(LONGEST).orElse(photo)
                                                : photo;
                                Optional<Photo> treated =
                                        unplaces ? sized.withoutPosition() : Optional.of(sized);
                                treated.ifPresentOrElse(
                                        ready -> put(ready, batch),
                                        () -> fail("ui.image-file.still-placed"));
                            }
                            Platform.runLater(() -> place(batch));
                        });
    }

    private void put(Photo photo, Batch batch) {
        NewFile file = new NewFile(batch.shelf().folder(), batch.stem(), photo.kind().extension());
        switch (file.put(photo.bytes())) {
            case NewFile.Put.Done(Path path) -> {
                String address = batch.shelf().address(path.getFileName().toString());
                batch.load().addresses().add(address);
            }
            case NewFile.Put.Refused(Refusal refusal) -> refuse(refusal);
        }
    }

    /// Nothing comes into an article that was opened meanwhile.
    private void place(Batch batch) {
        List<String> addresses = batch.load().addresses();
        if (!addresses.isEmpty() && desk.manuscript().file().equals(Optional.of(batch.post()))) {
            batch.placed().accept(addresses);
        }
    }

    private void refuse(Refusal refusal) {
        fail(refusal.key(), refusal.places());
    }

    private void fail(String key, Object... places) {
        Platform.runLater(
                () -> notices.say(Tone.FAILURE, "image-failed", desk.words().of(key, places)));
    }
}

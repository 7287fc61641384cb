package wongo.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import wongo.site.NewPost;
import wongo.site.Slug;
import wongo.site.Standing;
import wongo.site.Template;
import wongo.storage.NewFile;
import wongo.storage.Refusal;
import wongo.ui.NoticeBar.Tone;
import wongo.ui.sidebar.Naming;
import wongo.ui.sidebar.NewPostPane;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;

/// Makes the file of a new post, as the others of the blog are, and opens it. In which letters its
/// address is, and whether it is a draft, is remembered for each blog.
record NewPosts(
        Desk desk, FileActions files, NoticeBar notices, BlogPosts blog, Remembered remembered)
        implements NewPostPane.Hand {
    private static final String SLUG = "new-post-slug ";
    private static final String STANDING = "new-post-standing ";

    @Override
    public Slug slug() {
        return kept(SLUG, Slug.values())
                .or(() -> blog.template().map(Template::slug))
                .orElse(Slug.HANGUL);
    }

    @Override
    public Standing standing() {
        return kept(STANDING, Standing.values()).orElse(Standing.POST);
    }

    @Override
    public void keep(Slug slug, Standing standing) {
        remembered.choose(SLUG + root(), slug.name());
        remembered.choose(STANDING + root(), standing.name());
    }

    private <E extends Enum<E>> Optional<E> kept(String name, E[] values) {
        Optional<String> choice = remembered.choice(name + root());
        return Arrays.stream(values)
                .filter(value -> choice.equals(Optional.of(value.name())))
                .findFirst();
    }

    private String root() {
        return blog.root().map(Path::toString).orElse("");
    }

    @Override
    public Naming naming(String title, Slug slug, Standing standing) {
        Optional<Template> template = blog.template();
        if (template.isEmpty()) {
            return new Naming("", Optional.of(desk.words().of("ui.posts.no-blog")), false);
        }
        NewPost post = post(title, slug, standing);
        Path file = template.get().file(post);
        String name = blog.root().map(root -> root.relativize(file)).orElse(file).toString();
        return template.get().isTaken(post)
                ? new Naming(name, Optional.of(desk.words().of("ui.posts.numbered")), true)
                : Naming.free(name);
    }

    @Override
    public void begin(String title, Slug slug, Standing standing) {
        blog.template()
                .ifPresent(
                        template ->
                                files.leaving(() -> begin(template, post(title, slug, standing))));
    }

    private NewPost post(String title, Slug slug, Standing standing) {
        return new NewPost(title, slug, standing, ZonedDateTime.now(blog.zone()));
    }

    private void begin(Template template, NewPost post) {
        switch (NewFile.at(template.file(post)).put(template.text(post).getBytes(UTF_8))) {
            case NewFile.Put.Done(Path path) -> files.open(path);
            case NewFile.Put.Refused(Refusal refusal) ->
                    notices.say(
                            Tone.FAILURE,
                            "new-post",
                            desk.words().of(refusal.key(), refusal.places()));
        }
    }
}

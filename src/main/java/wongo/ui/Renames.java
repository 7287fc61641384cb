package wongo.ui;

import wongo.site.PostEntry;
import wongo.site.Renaming;
import wongo.storage.Move;
import wongo.text.Change;
import wongo.ui.sidebar.Naming;
import wongo.ui.sidebar.RenamePane;

import java.util.List;
import java.util.Optional;

/// Gives a post another slug, and the links to it in all posts of the blog.
record Renames(Desk desk, BlogPosts blog, Across across) implements RenamePane.Hand {
    @Override
    public String slug(PostEntry post) {
        return blog.renaming(post, "").map(Renaming::old).orElse("");
    }

    @Override
    public Naming naming(PostEntry post, String slug) {
        Optional<Renaming> renaming = blog.renaming(post, slug);
        if (renaming.isEmpty() || slug.strip().equals(renaming.get().old())) {
            return new Naming(post.name(), Optional.empty(), false);
        }
        String name = renaming.get().to().getFileName().toString();
        if (renaming.get().isTaken()) {
            return new Naming(name, Optional.of(desk.words().of("ui.rename.taken")), false);
        }
        return renaming.get().isPossible()
                ? Naming.free(name)
                : new Naming(name, Optional.of(desk.words().of("ui.rename.impossible")), false);
    }

    @Override
    public void rename(PostEntry post, String slug) {
        blog.renaming(post, slug).ifPresent(this::compare);
    }

    private void compare(Renaming renaming) {
        across.compare(
                new Rewriting.Task(
                        desk.words().of("ui.rename.write"),
                        blog.files(),
                        List.of(new Move(renaming.from(), renaming.to())),
                        (file, article) -> {
                            Change change = renaming.in(file, article);
                            return new Rewriting.Counted(change, change.edits().size());
                        }));
    }
}

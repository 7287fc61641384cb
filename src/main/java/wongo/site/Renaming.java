package wongo.site;

import wongo.article.Article;
import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.Value;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Gives a post another slug: its file, or the folder that it has, keeps its day and its extension;
/// the links to it, and what its own front matter says of its address, have the new slug in the
/// place of the old one, and no other byte changes.
public final class Renaming {
    static final Set<String> OWN = Set.of("slug", "permalink", "url");

    /// The names that a post had; they are to lead to it still.
    static final Set<String> FORMER = Set.of("aliases", "redirect_from");

    /// What is no sign of an address, or hides a file.
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.~-]|^\\.|\\.$");

    private final PostEntry post;
    private final PostLinks links;
    private final String slug;

    /// @param slug as it was typed; white space becomes `-`
    public Renaming(PostReader reader, PostIndex index, PostEntry post, String slug) {
        this.post = post;
        this.links = new PostLinks(reader, index, post);
        this.slug = Normalizer.normalize(slug.strip().replaceAll("\\s+", "-"), Normalizer.Form.NFC);
    }

    /// The slug that the post has now.
    public String old() {
        return links.name().slug();
    }

    /// What is given another name: the post's file, or its folder.
    public Path from() {
        return links.name().path();
    }

    /// What that is called afterwards.
    public Path to() {
        return links.name().with(slug);
    }

    /// Whether a file can be called so.
    public boolean isPossible() {
        return !slug.isEmpty() && !IMPOSSIBLE.matcher(slug).find() && !to().equals(from());
    }

    /// Whether something is called so already.
    public boolean isTaken() {
        return isPossible() && Files.exists(to());
    }

    /// What changes in a post of the site, the renamed one among them.
    ///
    /// @param file where the post is before
    public Change in(Path file, Article article) {
        Site site = Site.around(file);
        Change body = replaced(article.source(), links.inBody(site, article));
        boolean isItself = file.equals(post.file());
        return body.then(
                inHead(
                        article.apply(body),
                        text -> isOwn(text) ? isItself : !FORMER.contains(key(text)),
                        site));
    }

    /// What changes in what the post says of its own address, wherever its copy is.
    Change own(Article article) {
        return inHead(article, Renaming::isOwn, Site.around(post.file()));
    }

    private Change inHead(Article article, Predicate<HeadText> chosen, Site site) {
        Article now = article;
        Change all = Change.none();
        for (HeadText text : HeadText.of(article)) {
            Optional<Change> step = chosen.test(text) ? inText(now, text, site) : Optional.empty();
            if (step.isPresent()) {
                now = now.apply(step.get());
                all = all.then(step.get());
            }
        }
        return all;
    }

    private static boolean isOwn(HeadText place) {
        return place.path().steps().size() == 1 && OWN.contains(key(place));
    }

    private static String key(HeadText place) {
        return place.path().steps().getFirst() instanceof FieldPath.Step.Key(String name)
                ? name
                : "";
    }

    private Change replaced(String text, Set<Span> places) {
        List<Edit> edits = new ArrayList<>();
        for (Span place : places) {
            edits.add(new Edit(place, PostName.spelled(slug, place.of(text))));
        }
        return Change.of(edits);
    }

    private Optional<Change> inText(Article article, HeadText place, Site site) {
        String before = place.text();
        String after =
                isOwn(place)
                        ? own(before)
                        : replaced(before, links.inText(site, before)).apply(before);
        return after.equals(before)
                ? Optional.empty()
                : article.spelling()
                        .frontMatter()
                        .change(
                                article.frontMatter(),
                                new FieldEdit.Set(place.path(), Value.of(after)));
    }

    /// The last part of an address that the post gives itself, where that holds its slug.
    private String own(String address) {
        String core = address.replaceFirst("/*$", "");
        int last = core.lastIndexOf('/') + 1;
        return links.name()
                .in(core.substring(last))
                .map(span -> span.shift(last))
                .map(span -> Change.replace(span, PostName.spelled(slug, span.of(address))))
                .map(change -> change.apply(address))
                .orElse(address);
    }
}

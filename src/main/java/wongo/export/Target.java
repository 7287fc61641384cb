package wongo.export;

import wongo.article.Article;

import java.util.List;
import java.util.Optional;

/// A place or a form to publish in. To add one: a class here, its name in [#all()], and a judge in
/// the tests.
public sealed interface Target permits Jekyll, Tistory, Page, Markdown {
    /// How the command line calls it.
    String name();

    /// The article in the target's form. Never fails: what cannot go along is in the report.
    Export export(Article article, Origin origin);

    static List<Target> all() {
        return List.of(new Jekyll(), new Tistory(), new Page(), new Markdown());
    }

    static Optional<Target> named(String name) {
        return all().stream().filter(target -> target.name().equals(name)).findFirst();
    }
}

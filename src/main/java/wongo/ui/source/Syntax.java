package wongo.ui.source;

import wongo.ui.source.Inside.Flow;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a file's body is coloured as.
public enum Syntax {
    HTML(Flow.HTML),
    /// Markdown, and HTML in it.
    MARKDOWN(Flow.MARKDOWN);

    private static final Set<String> MARKDOWN_FILES =
            Set.of("md", "markdown", "mdown", "mkd", "mkdn", "mdx");

    private final Flow flow;

    Syntax(Flow flow) {
        this.flow = flow;
    }

    /// By the file's name; a post without a file is HTML.
    public static Syntax of(Optional<Path> file) {
        String name = file.map(path -> path.getFileName().toString()).orElse("");
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MARKDOWN_FILES.contains(extension) ? MARKDOWN : HTML;
    }

    /// What a body begins in.
    Inside body() {
        return new Inside.Body(flow);
    }
}

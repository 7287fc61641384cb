package wongo.article;

import wongo.article.Article.Spelling;
import wongo.article.Blocks.Read;
import wongo.text.Change;
import wongo.text.Lines;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The simplest dialect there is, for tests that are about no spelling: each line a paragraph, its
/// ending a gap.
public final class PlainText implements Dialect {
    private static final FrontMatterDialect NO_HEAD =
            new FrontMatterDialect() {
                @Override
                public FrontMatter read(String text) {
                    return FrontMatter.none();
                }

                @Override
                public boolean mayBegin(String start) {
                    return false;
                }

                @Override
                public Optional<Change> change(FrontMatter before, FieldEdit edit) {
                    return Optional.empty();
                }

                @Override
                public Optional<Change> set(FrontMatter before, String key, Value value) {
                    return Optional.empty();
                }

                @Override
                public Optional<Change> remove(FrontMatter before, String key) {
                    return Optional.empty();
                }
            };

    public static Article article(String text) {
        return Article.read(text, new Spelling(NO_HEAD, new PlainText()));
    }

    @Override
    public String name() {
        return "plain text";
    }

    @Override
    public Blocks read(String body) {
        List<Read> reads = new ArrayList<>();
        Lines lines = Lines.of(body);
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.line(i);
            Span span = new Span(0, line.length());
            if (!line.isEmpty()) {
                Prose prose = new ProseBuilder().literal(line, 0).build(span);
                Line only = new Line(Kind.paragraph(), prose, span);
                reads.add(new Read(new Block.Paragraph(line, List.of(only)), 1));
            }
            String ending = lines.spans().get(i).of(body).substring(line.length());
            if (!ending.isEmpty()) {
                reads.add(new Read(new Block.Gap(ending), 0));
            }
        }
        return Blocks.of(reads);
    }

    @Override
    public Blocks reread(Blocks before, Change change) {
        return read(change.apply(before.source()));
    }

    @Override
    public Change replace(Article article, Span span, String text) {
        return Change.replace(span, text);
    }

    @Override
    public Change mark(Article article, Span span, List<Mark> marks) {
        return Change.none();
    }

    @Override
    public Change unmark(Article article, Span span, List<Mark> marks) {
        return Change.none();
    }

    @Override
    public Change repaint(Article article, List<Span> spans, List<Mark> off, List<Mark> on) {
        return Change.none();
    }

    @Override
    public Change split(Article article, int at) {
        return Change.insert(at, "\n");
    }

    @Override
    public Change become(Article article, Span span, Kind kind) {
        return Change.none();
    }

    @Override
    public Change align(Article article, Span span, Kind.Align align) {
        return Change.none();
    }

    @Override
    public Change move(Article article, Span span, Direction direction) {
        return Change.none();
    }

    @Override
    public Change number(Article article, int at, int first) {
        return Change.none();
    }

    @Override
    public Change restyle(Article article, Span span, Piece piece) {
        return Change.none();
    }

    @Override
    public Change shiftHeadings(Article article, Span span, int by) {
        return Change.none();
    }

    @Override
    public Change indent(Article article, Span span) {
        return Change.none();
    }

    @Override
    public Change outdent(Article article, Span span) {
        return Change.none();
    }

    @Override
    public Change insert(Article article, int at, Piece piece) {
        return Change.none();
    }

    @Override
    public Optional<Illustration> illustration(Article article, int at) {
        return Optional.empty();
    }

    @Override
    public Change redraw(Article article, int at, PictureEdit edit) {
        return Change.none();
    }

    @Override
    public Change reshape(Article article, int at, TableEdit edit) {
        return Change.none();
    }

    @Override
    public List<List<String>> cells(Article article, int at) {
        return List.of();
    }

    @Override
    public String stretch(Article article, Span span) {
        return article.slice(span);
    }

    @Override
    public String adopt(Article article, int at, String stretch) {
        return stretch;
    }

    @Override
    public Change put(Article article, int at, String stretch, Seam seam) {
        return Change.insert(at, stretch);
    }

    @Override
    public String html(Blocks body, Block block) {
        return block.source();
    }

    @Override
    public List<Problem> problems(Block block) {
        return List.of();
    }
}

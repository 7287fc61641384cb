package wongo.article;

import wongo.article.Blocks.Place;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sections of an article in order.
public record Outline(List<Section> sections) {
    public static Outline of(Article article) {
        List<Place> headings = new ArrayList<>();
        int source = 0;
        int index = 0;
        for (Block block : article.body()) {
            if (block instanceof Block.Heading) {
                headings.add(new Place(block, index, source, 0, 0));
            }
            source += block.source().length();
            index++;
        }
        int start = article.bodyStart();
        int end = source;
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Place heading = headings.get(i);
            Block.Heading block = (Block.Heading) heading.block();
            int until = end;
            for (int j = i + 1; j < headings.size() && until == end; j++) {
                Place next = headings.get(j);
                until =
                        ((Block.Heading) next.block()).level() <= block.level()
                                ? next.source()
                                : end;
            }
            Span span = new Span(start + heading.source(), start + until);
            sections.add(new Section(block.level(), title(block), span, heading.index()));
        }
        return new Outline(List.copyOf(sections));
    }

    /// The innermost section that holds a place of the source; at the end of the article, the last.
    /// Nothing before the first heading.
    public Optional<Section> at(int place) {
        int end = sections.isEmpty() ? 0 : sections.getLast().source().end();
        return sections.stream()
                .filter(section -> section.source().start() <= place)
                .filter(section -> place < section.source().end() || place == end)
                .reduce((outer, inner) -> inner);
    }

    private static String title(Block.Heading heading) {
        StringBuilder title = new StringBuilder();
        heading.lines().forEach(line -> title.append(line.prose().text()));
        return title.toString().replace(Atom.CHAR, ' ').replace('\n', ' ').strip();
    }
}

package wongo.clipboard;

import org.jsoup.nodes.Element;

import wongo.article.Mark;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// How a stretch of foreign text looks, as far as an article can say it.
///
/// @param marks the order means nothing
/// @param preserved whether line breaks of the source show
/// @param grounded whether the cell around has a ground, on which light text can be read
record Look(Set<Mark> marks, boolean preserved, boolean grounded) {
    static final Look PLAIN = new Look(Set.of(), false, false);

    Look {
        marks = Set.copyOf(marks);
    }

    /// The look of what an element holds.
    Look in(Element element) {
        Set<Mark> now = new LinkedHashSet<>(marks);
        Css css = Css.of(element);
        byName(element, now);
        weigh(css, now);
        boolean ground = grounded || isGrounded(element, css);
        paint(element, css, ground, now);
        if (now.contains(new Mark.Code())) {
            // How a page shows code.
            now.removeIf(mark -> mark instanceof Mark.Color || mark instanceof Mark.Background);
        }
        boolean keeps = css.value("white-space").isEmpty() ? preserved : css.preserves();
        return new Look(now, keeps || element.normalName().equals("pre"), ground);
    }

    Look without(Mark mark) {
        Set<Mark> now = new LinkedHashSet<>(marks);
        now.remove(mark);
        return new Look(now, preserved, grounded);
    }

    /// The look with which the text in a cell that looks so is read.
    Look plain(Set<Mark> said) {
        return new Look(said, false, grounded);
    }

    private static boolean isGrounded(Element element, Css css) {
        return element.normalName().matches("td|th")
                && css.paint("background-color", "background")
                        .filter(paint -> !paint.isPaper() && !paint.isDark())
                        .isPresent();
    }

    private static void byName(Element element, Set<Mark> now) {
        switch (element.normalName()) {
            case "b", "strong" -> now.add(new Mark.Bold());
            case "i", "em", "cite", "dfn", "var" -> now.add(new Mark.Italic());
            case "u", "ins" -> now.add(new Mark.Underline());
            case "s", "del", "strike" -> now.add(new Mark.Strike());
            case "code", "kbd", "samp", "tt" -> now.add(new Mark.Code());
            case "sub" -> now.add(new Mark.Sub());
            case "sup" -> now.add(new Mark.Sup());
            case "mark" -> put(new Mark.Background("yellow"), now);
            case "a" -> Address.of(element).ifPresent(address -> link(address, now));
            case "font" ->
                    Paint.of(element.attr("color"))
                            .filter(paint -> !paint.isDark() && !paint.isLight())
                            .ifPresent(paint -> put(new Mark.Color(paint.value()), now));
            default -> {}
        }
    }

    private static void link(String address, Set<Mark> now) {
        put(new Mark.Link(address), now);
        now.removeIf(mark -> mark instanceof Mark.Color || mark instanceof Mark.Underline);
    }

    private static void weigh(Css css, Set<Mark> now) {
        String weight = css.value("font-weight");
        set(new Mark.Bold(), weight, weight.matches("bold|bolder|[6-9]\\d\\d"), now);
        String slant = css.value("font-style");
        set(new Mark.Italic(), slant, slant.matches("(?:italic|oblique).*"), now);
        String line = css.value("text-decoration") + " " + css.value("text-decoration-line");
        if (line.contains("underline") && !isLinked(now)) {
            now.add(new Mark.Underline());
        }
        if (line.contains("line-through")) {
            now.add(new Mark.Strike());
        }
        String height = css.value("vertical-align");
        set(new Mark.Sub(), height, height.equals("sub"), now);
        set(new Mark.Sup(), height, height.equals("super"), now);
    }

    private static void set(Mark mark, String said, boolean on, Set<Mark> now) {
        if (on) {
            now.add(mark);
        } else if (!said.isEmpty() && !said.equals("inherit")) {
            now.remove(mark);
        }
    }

    private static boolean isLinked(Set<Mark> now) {
        return now.stream().anyMatch(Mark.Link.class::isInstance);
    }

    private static void paint(Element element, Css css, boolean ground, Set<Mark> now) {
        if (!element.isBlock() && !element.normalName().matches("td|th")) {
            ground(css, now);
        }
        Optional<Paint> colour = css.paint("color");
        boolean grounded = ground || now.stream().anyMatch(Mark.Background.class::isInstance);
        boolean pages =
                colour.filter(paint -> paint.isDark() || (paint.isLight() && !grounded))
                        .isPresent();
        if (pages || !css.value("color").isEmpty()) {
            now.removeIf(Mark.Color.class::isInstance);
        }
        colour.filter(paint -> !pages && !isLinked(now))
                .ifPresent(paint -> put(new Mark.Color(paint.value()), now));
    }

    private static void ground(Css css, Set<Mark> now) {
        Optional<Paint> ground = css.paint("background-color", "background", "mso-highlight");
        ground.ifPresent(
                paint -> {
                    now.removeIf(Mark.Background.class::isInstance);
                    if (!paint.isPaper() && !paint.isDark()) {
                        now.add(new Mark.Background(paint.value()));
                    }
                });
    }

    private static void put(Mark mark, Set<Mark> now) {
        now.removeIf(mark::excludes);
        now.add(mark);
    }
}

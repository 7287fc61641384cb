package wongo.export;

import java.util.Map;
import java.util.Set;

/// The words of CSS that articles use: properties with the values they take, and colours.
final class CssWords {
    static final Set<String> GLOBAL = Set.of("inherit", "initial", "unset");

    static final Set<String> COLORS =
            words(
                    "aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond"
                        + " blue blueviolet brown burlywood cadetblue chartreuse chocolate coral"
                        + " cornflowerblue cornsilk crimson currentcolor cyan darkblue darkcyan"
                        + " darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta"
                        + " darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen"
                        + " darkslateblue darkslategray darkslategrey darkturquoise darkviolet"
                        + " deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite"
                        + " forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green"
                        + " greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender"
                        + " lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan"
                        + " lightgoldenrodyellow lightgray lightgreen lightgrey lightpink"
                        + " lightsalmon lightseagreen lightskyblue lightslategray lightslategrey"
                        + " lightsteelblue lightyellow lime limegreen linen magenta maroon"
                        + " mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen"
                        + " mediumslateblue mediumspringgreen mediumturquoise mediumvioletred"
                        + " midnightblue mintcream mistyrose moccasin navajowhite navy oldlace"
                        + " olive olivedrab orange orangered orchid palegoldenrod palegreen"
                        + " paleturquoise palevioletred papayawhip peachpuff peru pink plum"
                        + " powderblue purple rebeccapurple red rosybrown royalblue saddlebrown"
                        + " salmon sandybrown seagreen seashell sienna silver skyblue slateblue"
                        + " slategray slategrey snow springgreen steelblue tan teal thistle tomato"
                        + " transparent turquoise violet wheat white whitesmoke yellow"
                        + " yellowgreen");

    private static final String LINES =
            "none solid dotted dashed double groove ridge inset outset hidden";
    private static final String SIZES = "auto max-content min-content fit-content";
    private static final String POINTS =
            "disc circle square decimal lower-alpha upper-alpha lower-roman upper-roman none";

    private static final Map<String, Set<String>> PROPERTIES =
            Map.ofEntries(
                    Map.entry("color", Set.of()),
                    Map.entry("background-color", Set.of()),
                    Map.entry("border-color", Set.of()),
                    Map.entry("border-top-color", Set.of()),
                    Map.entry("border-bottom-color", Set.of()),
                    Map.entry("border-left-color", Set.of()),
                    Map.entry("border-right-color", Set.of()),
                    Map.entry("text-decoration-color", Set.of()),
                    Map.entry("background", words("none")),
                    Map.entry("font-family", Set.of()),
                    Map.entry(
                            "font-size",
                            words(
                                    "xx-small x-small small medium large x-large xx-large smaller"
                                            + " larger")),
                    Map.entry("font-weight", words("normal bold bolder lighter")),
                    Map.entry("font-style", words("normal italic oblique")),
                    Map.entry("font-variant", words("normal small-caps")),
                    Map.entry("line-height", words("normal")),
                    Map.entry("letter-spacing", words("normal")),
                    Map.entry("word-spacing", words("normal")),
                    Map.entry("text-align", words("left right center justify start end")),
                    Map.entry("text-indent", Set.of()),
                    Map.entry(
                            "text-decoration",
                            words(
                                    "none underline line-through overline solid dotted dashed wavy"
                                            + " double")),
                    Map.entry("text-transform", words("none uppercase lowercase capitalize")),
                    Map.entry(
                            "vertical-align",
                            words("baseline top middle bottom sub super text-top text-bottom")),
                    Map.entry(
                            "white-space",
                            words("normal nowrap pre pre-wrap pre-line break-spaces")),
                    Map.entry("word-break", words("normal break-all keep-all break-word")),
                    Map.entry("overflow-wrap", words("normal break-word anywhere")),
                    Map.entry("word-wrap", words("normal break-word")),
                    Map.entry("opacity", Set.of()),
                    Map.entry("width", words(SIZES)),
                    Map.entry("height", words(SIZES)),
                    Map.entry("max-width", words("none max-content min-content")),
                    Map.entry("max-height", words("none max-content min-content")),
                    Map.entry("min-width", words(SIZES)),
                    Map.entry("min-height", words(SIZES)),
                    Map.entry("margin", words("auto")),
                    Map.entry("margin-top", words("auto")),
                    Map.entry("margin-bottom", words("auto")),
                    Map.entry("margin-left", words("auto")),
                    Map.entry("margin-right", words("auto")),
                    Map.entry("padding", Set.of()),
                    Map.entry("padding-top", Set.of()),
                    Map.entry("padding-bottom", Set.of()),
                    Map.entry("padding-left", Set.of()),
                    Map.entry("padding-right", Set.of()),
                    Map.entry("border", words(LINES + " thin medium thick")),
                    Map.entry("border-top", words(LINES + " thin medium thick")),
                    Map.entry("border-bottom", words(LINES + " thin medium thick")),
                    Map.entry("border-left", words(LINES + " thin medium thick")),
                    Map.entry("border-right", words(LINES + " thin medium thick")),
                    Map.entry("border-width", words("thin medium thick")),
                    Map.entry("border-style", words(LINES)),
                    Map.entry("border-radius", Set.of()),
                    Map.entry("border-collapse", words("collapse separate")),
                    Map.entry("border-spacing", Set.of()),
                    Map.entry("table-layout", words("auto fixed")),
                    Map.entry("caption-side", words("top bottom")),
                    Map.entry("list-style-type", words(POINTS)),
                    Map.entry("list-style", words(POINTS + " inside outside")),
                    Map.entry(
                            "display",
                            words(
                                    "none block inline inline-block table table-cell table-row flex"
                                            + " grid")),
                    Map.entry("float", words("left right none")),
                    Map.entry("clear", words("left right both none")),
                    Map.entry("overflow", words("visible hidden scroll auto")),
                    Map.entry("overflow-x", words("visible hidden scroll auto")),
                    Map.entry("overflow-y", words("visible hidden scroll auto")),
                    Map.entry("visibility", words("visible hidden collapse")),
                    Map.entry("object-fit", words("fill contain cover none scale-down")),
                    Map.entry("box-sizing", words("content-box border-box")));

    private static final Set<String> COLORED =
            Set.of(
                    "background",
                    "border",
                    "border-top",
                    "border-bottom",
                    "border-left",
                    "border-right",
                    "text-decoration");
    private static final Set<String> MEASURED =
            Set.of(
                    "font-size",
                    "line-height",
                    "letter-spacing",
                    "word-spacing",
                    "text-indent",
                    "vertical-align",
                    "width",
                    "height",
                    "max-width",
                    "max-height",
                    "min-width",
                    "min-height",
                    "border-radius",
                    "border-spacing");

    private CssWords() {}

    static boolean isProperty(String property) {
        return PROPERTIES.containsKey(property);
    }

    static Set<String> keywords(String property) {
        return PROPERTIES.getOrDefault(property, Set.of());
    }

    static boolean takesColors(String property) {
        return COLORED.contains(property);
    }

    static boolean takesLengths(String property) {
        return MEASURED.contains(property)
                || property.startsWith("margin")
                || property.startsWith("padding")
                || (property.startsWith("border")
                        && !property.equals("border-style")
                        && !property.equals("border-collapse"));
    }

    static boolean mayBeNegative(String property) {
        return property.startsWith("margin")
                || Set.of("text-indent", "letter-spacing", "word-spacing", "vertical-align")
                        .contains(property);
    }

    /// How many words a value of the property may have.
    static int mostValues(String property) {
        return switch (property) {
            case "margin", "padding", "border-width", "border-style", "border-radius" -> 4;
            case "border",
                    "border-top",
                    "border-bottom",
                    "border-left",
                    "border-right",
                    "text-decoration" ->
                    3;
            case "border-spacing", "list-style" -> 2;
            default -> 1;
        };
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}

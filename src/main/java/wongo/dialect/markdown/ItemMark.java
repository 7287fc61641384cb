package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Kind.Marker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an item begins with.
///
/// @param sign the bullet, or the char behind the number
/// @param space before the text
record ItemMark(char sign, String space) {
    private static final Pattern SPELLED = Pattern.compile("\\d*([-*+.)])( {1,4}(?! ))?");

    /// As the item is spelled that starts at a place.
    static ItemMark at(String source, int start) {
        Matcher spelled = SPELLED.matcher(source).region(start, source.length());
        if (!spelled.lookingAt()) {
            throw new IllegalArgumentException("no item at " + start + ": " + source);
        }
        String space = spelled.group(2);
        return new ItemMark(spelled.group(1).charAt(0), space == null ? " " : space);
    }

    /// As the article's first list with numbers, or with bullets, spells it; as most do where there
    /// is none.
    static ItemMark usual(Article article, Marker marker) {
        boolean numbers = marker == Marker.NUMBER;
        return article.body().stream()
                .filter(block -> block instanceof Block.Listing && !MarkdownReader.isHtml(block))
                .map(block -> at(block.source(), behindIndent(block.source())))
                .filter(mark -> Branch.isNumber(mark.sign) == numbers)
                .findFirst()
                .orElseGet(() -> new ItemMark(numbers ? '.' : '-', " "));
    }

    private static int behindIndent(String list) {
        return list.length() - list.stripLeading().length();
    }

    /// @param number of the item, where it has one
    String spelled(int number) {
        return (Branch.isNumber(sign) ? String.valueOf(number) : "") + sign + space;
    }
}

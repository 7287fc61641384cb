package wongo.site;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which posts of a site are shown.
///
/// @param words all of which the title, categories, tags, date (2024-08-14), file name or any other
///   field must hold, in any order; capitals and the way Hangul is composed do not matter
/// @param category that the post must have
/// @param tag likewise
/// @param standings of which it must have one
public record PostFilter(
        String words, Optional<String> category, Optional<String> tag, Set<Standing> standings) {
    public PostFilter {
        standings = Set.copyOf(standings);
    }

    /// Posts and drafts, but no pages.
    public static PostFilter posts() {
        return new PostFilter(
                "", Optional.empty(), Optional.empty(), EnumSet.of(Standing.POST, Standing.DRAFT));
    }

    public PostFilter withWords(String words) {
        return new PostFilter(words, category, tag, standings);
    }

    public PostFilter withCategory(Optional<String> category) {
        return new PostFilter(words, category, tag, standings);
    }

    public PostFilter withTag(Optional<String> tag) {
        return new PostFilter(words, category, tag, standings);
    }

    public PostFilter withStandings(Set<Standing> standings) {
        return new PostFilter(words, category, tag, standings);
    }

    /// A text as the filter compares it.
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    List<String> foldedWords() {
        return List.of(folded(words.strip()).split("\\s+"));
    }

    /// @param foldedWords of this filter
    /// @param said everything that the post says in its head, folded
    boolean accepts(PostEntry post, List<String> foldedWords, String said) {
        return standings.contains(post.facts().standing())
                && foldedWords.stream().allMatch(said::contains)
                && category.map(name -> has(post.categories(), name)).orElse(true)
                && tag.map(name -> has(post.tags(), name)).orElse(true);
    }

    private static boolean has(List<String> names, String name) {
        String folded = folded(name);
        return names.stream().anyMatch(some -> folded(some).equals(folded));
    }
}

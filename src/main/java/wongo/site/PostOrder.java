package wongo.site;

import java.text.CollationKey;
import java.text.Collator;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In which order posts are shown. Posts of the same day, title or file name follow by their paths.
public enum PostOrder {
    /// What has no date yet comes first.
    NEWEST {
        @Override
        Stream<PostEntry> sort(List<PostEntry> posts) {
            Comparator<ZonedDateTime> latest =
                    Comparator.comparing(ZonedDateTime::toInstant).reversed();
            return by(
                    posts,
                    Comparator.comparing(
                            post -> post.date().orElse(null), Comparator.nullsFirst(latest)));
        }
    },
    OLDEST {
        @Override
        Stream<PostEntry> sort(List<PostEntry> posts) {
            Comparator<ZonedDateTime> first = Comparator.comparing(ZonedDateTime::toInstant);
            return by(
                    posts,
                    Comparator.comparing(
                            post -> post.date().orElse(null), Comparator.nullsLast(first)));
        }
    },
    TITLE {
        @Override
        Stream<PostEntry> sort(List<PostEntry> posts) {
            Collator korean = Collator.getInstance(Locale.KOREAN);
            Map<PostEntry, CollationKey> keys =
                    posts.stream()
                            .collect(
                                    Collectors.toMap(
                                            post -> post,
                                            post -> korean.getCollationKey(post.title())));
            return by(posts, Comparator.comparing(keys::get));
        }
    },
    FILE {
        @Override
        Stream<PostEntry> sort(List<PostEntry> posts) {
            return by(posts, Comparator.comparing(PostEntry::name));
        }
    };

    abstract Stream<PostEntry> sort(List<PostEntry> posts);

    private static Stream<PostEntry> by(List<PostEntry> posts, Comparator<PostEntry> order) {
        return posts.stream().sorted(order.thenComparing(PostEntry::file));
    }
}

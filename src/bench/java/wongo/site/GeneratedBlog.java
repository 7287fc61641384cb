package wongo.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// A blog of as many posts as wanted, always the same.
final class GeneratedBlog {
    private static final List<String> WORDS =
            List.of(
                    "고객정보", "유출", "카카오페이", "자료", "제출", "요구", "개인정보", "보호법", "금융", "감독원", "조사", "착수",
                    "배경", "파장", "동의", "없이", "제공한", "사실이", "적발됐다", "논란이", "일고", "있습니다");
    private static final List<String> CATEGORIES = List.of("법률", "경제", "News", "생활 정보", "여행");

    private final Random random = new Random(20261128);

    /// Makes it in an empty folder.
    ///
    /// @return a post of it
    Path make(Path root, int posts) throws IOException {
        Files.writeString(root.resolve("_config.yml"), "title: 원고\ntimezone: Asia/Seoul\n");
        Path folder = Files.createDirectories(root.resolve("_posts"));
        Path last = root;
        for (int i = 0; i < posts; i++) {
            LocalDate day = LocalDate.of(2010, 1, 1).plusDays(i);
            last = folder.resolve(day + "-post-" + i + ".html");
            Files.writeString(last, post(i));
        }
        return last;
    }

    private String post(int number) {
        String summary = words(30);
        StringBuilder post = new StringBuilder("---\ntitle: ").append(words(5)).append(' ');
        post.append(number).append("\ncategories:\n  - ").append(pick(CATEGORIES));
        post.append("\ntags: [").append(pick(WORDS)).append(", ").append(pick(WORDS)).append("]\n");
        post.append("excerpt: >\n  ").append(summary).append("\nfeature_text: >\n  ");
        post.append(summary).append("\nimage: '/assets/img/").append(number).append(".jpg'\n---\n");
        for (int i = 0; i < 25; i++) {
            post.append("\n<p data-ke-size=\"size16\">").append(words(12));
            post.append(" <b><span style=\"color: #ee2323;\">").append(words(3));
            post.append("</span></b> ").append(words(12)).append("</p>\n");
        }
        return post.toString();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(pick(WORDS));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(pick(WORDS));
        }
        return words.toString();
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}

package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.ArticleReader;
import wongo.article.FieldPath;
import wongo.dialect.Dialects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class PostIndexTest {
    private static final ArticleReader READER = new Dialects();
    private static final long SEED = Long.getLong("wongo.seed", 20261128);

    @TempDir Path outside;
    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectories(outside.toRealPath().resolve("블로그"));
        write("_config.yml", "timezone: Asia/Seoul\n");
    }

    @Test
    void listsPostsAndDraftsTheNewestFirst() throws IOException {
        post("_posts/2024-08-14-나.md", "title: 나\n");
        post("_posts/2024-08-15-가.md", "title: 가\n");
        post("_posts/2024-01-01-다.md", "title: 다\ndate: 2025-01-01 10:00:00 +0900\n");
        post("_drafts/라.md", "title: 라\n");
        post("about.md", "title: 소개\n");
        write("_posts/README.md", "# 글이 아님\n");
        post("_site/2024-08-14-나.html", "title: 만들어진 것\n");
        assertTitles("라 다 가 나", "", PostOrder.NEWEST);
        assertTitles("나 가 다 라", "", PostOrder.OLDEST);
        assertTitles("가 나 다 라", "", PostOrder.TITLE);
        assertTitles("다 나 가 라", "", PostOrder.FILE);
    }

    @Test
    void pagesAreListedWhereTheyAreWanted() throws IOException {
        post("_posts/2024-08-14-나.md", "title: 나\n");
        post("about.md", "title: 소개\n");
        assertEquals(
                List.of("소개"),
                index()
                        .list(
                                PostFilter.posts().withStandings(EnumSet.of(Standing.PAGE)),
                                PostOrder.TITLE)
                        .stream()
                        .map(PostEntry::title)
                        .toList());
    }

    @Test
    void knowsWhatAHeadSays() throws IOException {
        post(
                "_posts/2024-08-14-글.md",
                "title: \"[예산] a: b #c\"\ncategories: [법률, 개인 정보]\ntags: 하나 둘\n");
        PostEntry post = only();
        assertEquals("[예산] a: b #c", post.title());
        assertEquals(List.of("법률", "개인 정보"), post.categories());
        assertEquals(List.of("하나", "둘"), post.tags());
        assertEquals("2024-08-14T00:00+09:00[Asia/Seoul]", post.date().orElseThrow().toString());
        assertEquals(Standing.POST, post.facts().standing());
        assertEquals(Optional.empty(), post.problem());
    }

    @Test
    void oneCategoryMayHaveSpaces() throws IOException {
        post("_posts/2024-08-14-글.md", "category: 개인 정보\ntag: 하나 둘\n");
        assertEquals(List.of("개인 정보"), only().categories());
        assertEquals(List.of("하나 둘"), only().tags());
        assertEquals("글", only().title());
    }

    @Test
    void hexoNestsCategories() throws IOException {
        write("source/_posts/.keep", "");
        post("source/_posts/글.md", "categories:\n- [가, 나 다]\n- 라 마\n");
        assertEquals(List.of("가", "나 다", "라 마"), only().categories());
    }

    @Test
    void draftsAreKnownTheWayTheirSiteTellsThem() throws IOException {
        post("_posts/2024-08-14-글.md", "published: false\n");
        assertEquals(true, only().isDraft());
        post("_posts/2024-08-14-글.md", "title: 글\ndraft: true\n");
        assertEquals(false, only().isDraft());
        Files.delete(root.resolve("_config.yml"));
        Files.delete(root.resolve("_posts/2024-08-14-글.md"));
        write("hugo.toml", "");
        post("content/posts/글.md", "draft: true\n");
        assertEquals(true, only().isDraft());
        post("content/posts/글.md", "draft: false\npublished: yes\n");
        assertEquals(false, only().isDraft());
    }

    @Test
    void aHeadThatCannotBeReadIsListedWithItsProblem() throws IOException {
        post("_posts/2024-08-14-글.md", "title: [a\n");
        assertEquals("글", only().title());
        assertEquals(true, only().problem().isPresent());
    }

    @Test
    void longHeadsAreReadToTheirEnd() throws IOException {
        post("_posts/2024-08-14-글.md", "excerpt: " + "가".repeat(5_000) + "\ntitle: 끝\n");
        assertEquals("끝", only().title());
        write("_posts/2024-08-14-글.md", "---\ntitle: 끝\n---");
        assertEquals("끝", only().title());
        write("_posts/2024-08-14-글.md", "\uFEFF---\r\ntitle: 끝\r\n---\r\n글\r\n---\r\n");
        assertEquals("끝", only().title());
    }

    @Test
    void filtersByAnythingThatAHeadSays() throws IOException {
        post("_posts/2024-08-14-law.md", "title: 고객정보\ncategories: [법률]\ntags: [Kakao]\n");
        post("_posts/2023-01-02-food.md", "title: 김밥\ncategories: [음식]\nauthor: 홍길동\n");
        assertTitles("고객정보", "법률", PostOrder.NEWEST);
        assertTitles("고객정보", "KAKAO 고객", PostOrder.NEWEST);
        assertTitles("고객정보", "2024-08", PostOrder.NEWEST);
        assertTitles("김밥", "food", PostOrder.NEWEST);
        assertTitles("김밥", "길동", PostOrder.NEWEST);
        assertTitles("", "김밥 법률", PostOrder.NEWEST);
        assertTitles("김밥", Normalizer.normalize("김밥", Normalizer.Form.NFD), PostOrder.NEWEST);
        assertTitles("고객정보 김밥", "  ", PostOrder.NEWEST);
    }

    @Test
    void filtersByCategoryAndTag() throws IOException {
        post("_posts/2024-08-14-a.md", "title: 가\ncategories: [법률]\ntags: [하나]\n");
        post("_posts/2024-08-13-b.md", "title: 나\ncategories: [법률 용어]\ntags: [하나]\n");
        PostFilter law = PostFilter.posts().withCategory(Optional.of("법률"));
        assertEquals(1, index().list(law, PostOrder.NEWEST).size());
        PostFilter one = PostFilter.posts().withTag(Optional.of("하나"));
        assertEquals(2, index().list(one, PostOrder.NEWEST).size());
        assertEquals(0, index().list(one.withTag(Optional.of("둘")), PostOrder.NEWEST).size());
        assertEquals(Map.of("하나", 2), index().tags());
        assertEquals(Map.of("법률", 1, "법률 용어", 1), index().categories());
    }

    @Test
    void opensOnlyWhatHasChanged() throws IOException {
        post("_posts/2024-08-14-a.md", "title: 가\n");
        Path b = post("_posts/2024-08-13-b.md", "title: 나\n");
        PostIndex before = index();
        post("_posts/2024-08-13-b.md", "title: 다라\n");
        PostIndex after = before.again(reader());
        Path a = root.resolve("_posts/2024-08-14-a.md");
        assertSame(before.post(a).orElseThrow(), after.post(a).orElseThrow());
        assertEquals("다라", after.post(b).orElseThrow().title());
        assertEquals("나", before.post(b).orElseThrow().title());
    }

    @Test
    void foldersComeAndGoWhole() throws IOException {
        post("_posts/2024-08-14-a.md", "title: 가\n");
        PostIndex before = index();
        post("_posts/새/2024-08-13-b.md", "title: 나\n");
        PostIndex after = before.with(List.of(root.resolve("_posts/새")), reader());
        assertEquals(2, after.size());
        Files.delete(root.resolve("_posts/새/2024-08-13-b.md"));
        Files.delete(root.resolve("_posts/새"));
        assertEquals(1, after.with(List.of(root.resolve("_posts/새")), reader()).size());
    }

    /// Whatever is done to files, an index told of them equals one made anew.
    @Test
    void beingToldOfChangesEqualsReadingAnew() throws IOException {
        Random random = new Random(SEED);
        PostIndex told = index();
        for (int step = 0; step < 60; step++) {
            List<Path> changed = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                changed.add(change(random));
            }
            told = told.with(changed, reader());
            assertEquals(
                    index().posts().collect(Collectors.toSet()),
                    told.posts().collect(Collectors.toSet()),
                    "seed " + SEED + " step " + step);
        }
    }

    private Path change(Random random) throws IOException {
        String folder = List.of("_posts", "_drafts", "_site", "pages").get(random.nextInt(4));
        String name = folder + "/" + random.nextInt(6) + (random.nextInt(5) == 0 ? ".png" : ".md");
        Path file = root.resolve(name);
        switch (random.nextInt(4)) {
            case 0 -> Files.deleteIfExists(file);
            case 1 -> write(name, "글\n");
            default -> post(name, "title: " + random.nextInt(1000) + "\n");
        }
        return file;
    }

    @Test
    void learnsTheFieldsOfTheBlog() throws IOException {
        for (int i = 1; i <= 3; i++) {
            post(
                    "_posts/2024-08-1" + i + "-글.md",
                    "title: 글 "
                            + i
                            + "\ncategories:\n  - 법률\n  - 갈래"
                            + i
                            + "\nauthor: 홍길동\nexcerpt: "
                            + "긴 글 ".repeat(30)
                            + "\nheader:\n  teaser: /a"
                            + i
                            + ".png\n");
        }
        post("about.md", "sitemap: false\n");
        SiteFields fields = SiteFields.of(index());
        assertEquals(
                List.of("title", "categories", "author", "excerpt", "header", "header.teaser"),
                fields.fields().stream().map(field -> field.path().toString()).toList());
        assertEquals(
                List.of(
                        FieldKind.TEXT,
                        FieldKind.LIST,
                        FieldKind.TEXT,
                        FieldKind.LONG,
                        FieldKind.GROUP,
                        FieldKind.IMAGE),
                fields.fields().stream().map(SiteField::kind).toList());
        assertEquals(List.of("법률", "갈래1", "갈래2", "갈래3"), fields.values(FieldPath.of("categories")));
        assertEquals(List.of("홍길동"), fields.values(FieldPath.of("author")));
        assertEquals(List.of(), fields.values(FieldPath.of("title")));
        assertEquals(3, fields.field(FieldPath.of("title")).orElseThrow().posts());
    }

    private void assertTitles(String expected, String words, PostOrder order) {
        assertEquals(
                expected,
                index().list(PostFilter.posts().withWords(words), order).stream()
                        .map(PostEntry::title)
                        .collect(Collectors.joining(" ")));
    }

    private PostEntry only() {
        List<PostEntry> posts = index().posts().toList();
        assertEquals(1, posts.size(), posts.toString());
        return posts.getFirst();
    }

    @Test
    void theFormSuggestsEachWordThatJekyllSees() throws IOException {
        write("_config.yml", "");
        post("_posts/2024-08-11-글.md", "tags: 서울 산책\ncategories: 여행 사진\nauthor: 홍 길동\n");
        post("_posts/2024-08-12-글.md", "tags: [서울, 긴 이름]\nauthor: 홍 길동\n");
        SiteFields jekyll = SiteFields.of(index());
        assertEquals(List.of("서울", "긴 이름", "산책"), jekyll.values(FieldPath.of("tags")));
        assertEquals(List.of("사진", "여행"), jekyll.values(FieldPath.of("categories")));
        assertEquals(List.of("홍 길동"), jekyll.values(FieldPath.of("author")));
        Files.delete(root.resolve("_config.yml"));
        write("hugo.toml", "");
        SiteFields hugo = SiteFields.of(index());
        assertEquals(Set.of("서울", "긴 이름", "서울 산책"), Set.copyOf(hugo.values(FieldPath.of("tags"))));
    }

    private PostIndex index() {
        return PostIndex.of(reader());
    }

    private PostReader reader() {
        return new PostReader(Site.around(root.resolve("글.md")), READER);
    }

    private Path post(String name, String fields) throws IOException {
        return write(name, "---\n" + fields + "---\n\n글\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        // Two changes of the same length within the clock's grain would look like none.
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.nanoTime() / 1_000));
        return file;
    }
}

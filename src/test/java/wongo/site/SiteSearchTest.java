package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.dialect.Dialects;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Query.Option;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

class SiteSearchTest {
    private static final Map<String, String> POSTS =
            new TreeMap<>(
                    Map.of(
                            "a.html",
                            "---\ntitle: 개인정보 보호\ntags: [법률]\n---\n"
                                    + "<p>이 글은 개인<b>정보</b>를 다룬다.</p>\n<p>title</p>\n",
                            "b.md",
                            "---\ntitle: 김밥\n---\n\n**개인**정보는 없다.\n",
                            "c.md",
                            "---\ntitle: "
                                    + Normalizer.normalize("개인", Normalizer.Form.NFD)
                                    + "\n---\n"));

    @Test
    void findsWhatShowsAndWhatTheHeadSays() {
        assertFound("a.html «개인정보» a.html «개인정보» b.md «개인정보»", Query.of("개인정보"));
        assertFound("a.html «법률»", Query.of("법률"));
        assertFound("b.md «김밥»", Query.of("김밥"));
        assertFound("", Query.of("없는 말"));
        assertFound("", Query.of(""));
    }

    @Test
    void keysOfFieldsAreNotFound() {
        assertFound("a.html «title»", Query.of("title"));
    }

    @Test
    void hangulIsFoundWhicheverWayItIsComposed() {
        assertEquals(3, search(Query.of("개인")).size());
    }

    @Test
    void theSourceCanBeLookedThrough() {
        assertFound("a.html «<b>»", Query.of("<b>", Option.SOURCE));
    }

    @Test
    void wordsAroundAreTold() {
        PostFound found = search(Query.of("없다")).getFirst();
        assertEquals("개인정보는 ", found.places().getFirst().before());
        assertEquals(".", found.places().getFirst().after());
        String text = POSTS.get("b.md");
        assertEquals("없다", found.places().getFirst().source().of(text));
    }

    @Test
    void manyPlacesAreCounted() {
        List<PostFound> found = new ArrayList<>();
        new SiteSearch(_ -> Optional.of(article("d.md", "가 ".repeat(100))))
                .find(List.of(Path.of("d.md")), Query.of("가"), Patience.usual(), found::add);
        assertEquals(100, found.getFirst().count());
        assertEquals(20, found.getFirst().places().size());
    }

    @Test
    void stopsWhenItIsCalledOff() {
        Patience patience = Patience.usual();
        List<PostFound> found = new ArrayList<>();
        List<Path> files = POSTS.keySet().stream().map(Path::of).toList();
        boolean ended =
                new SiteSearch(SiteSearchTest::open)
                        .find(
                                files,
                                Query.of("개인"),
                                patience,
                                post -> {
                                    found.add(post);
                                    patience.callOff();
                                });
        assertEquals(false, ended);
        assertEquals(1, found.size());
    }

    private static void assertFound(String expected, Query query) {
        assertEquals(
                expected,
                search(query).stream()
                        .flatMap(
                                post ->
                                        post.places().stream()
                                                .map(
                                                        place ->
                                                                post.file()
                                                                        + " «"
                                                                        + place.found()
                                                                        + "»"))
                        .collect(Collectors.joining(" ")));
    }

    private static List<PostFound> search(Query query) {
        List<PostFound> found = new ArrayList<>();
        new SiteSearch(SiteSearchTest::open)
                .find(
                        POSTS.keySet().stream().map(Path::of).toList(),
                        query,
                        Patience.usual(),
                        found::add);
        return found;
    }

    private static Optional<Article> open(Path file) {
        return Optional.of(article(file.toString(), POSTS.get(file.toString())));
    }

    private static Article article(String name, String text) {
        return new Dialects().read(name, text);
    }
}

package wongo.site;

import wongo.article.Article;
import wongo.article.FieldPath;
import wongo.article.Value;

import java.util.ArrayList;
import java.util.List;

/// A text somewhere in the front matter of a post.
record HeadText(FieldPath path, String text) {
    /// All of them, in their order. Keys, numbers and dates are none.
    static List<HeadText> of(Article article) {
        List<HeadText> texts = new ArrayList<>();
        gather(new FieldPath(List.of()), article.frontMatter().tree(), texts);
        return List.copyOf(texts);
    }

    private static void gather(FieldPath path, Value value, List<HeadText> texts) {
        switch (value) {
            case Value.Text(String text) -> texts.add(new HeadText(path, text));
            case Value.Map(List<Value.Entry> entries) ->
                    entries.forEach(entry -> gather(path.key(entry.key()), entry.value(), texts));
            case Value.Items(List<Value> items) -> {
                for (int i = 0; i < items.size(); i++) {
                    gather(path.at(i), items.get(i), texts);
                }
            }
            default -> {}
        }
    }
}

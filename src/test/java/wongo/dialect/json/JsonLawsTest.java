package wongo.dialect.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.dialect.Heads;
import wongo.dialect.PlaceLaws;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Change;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Law 8 at every place of every head in JSON, and of the heads of the posts in YAML said in JSON;
/// Jackson reads them back.
class JsonLawsTest {
    private static final JsonFrontMatter DIALECT = new JsonFrontMatter();
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final int LEAST = 1_500;
    private static final int MOST = 60;

    private final PlaceLaws laws =
            new PlaceLaws(DIALECT, JsonLawsTest::load, (head, edit) -> isRepeated(head));

    @Test
    void editsAnyPlaceOfHeadsInJsonAndNothingElse() {
        Heads.files()
                .forEach(
                        file -> {
                            FrontMatter head = DIALECT.read(Heads.text(file));
                            if (head.isReadable() && !head.source().isEmpty()) {
                                laws.edit(head, _ -> Heads.HOSTILE);
                            }
                        });
        assertTrue(laws.tried() >= LEAST, laws.tried() + " edits");
    }

    @Test
    void editsAnyPlaceOfOtherHeadsSaidInJson() {
        Set<List<String>> shapes = new HashSet<>();
        for (Path file : Heads.files().toList()) {
            FrontMatter yaml = new YamlFrontMatter().read(Heads.text(file));
            List<String> keys = yaml.fields().stream().map(field -> field.key()).toList();
            boolean once = keys.stream().distinct().count() == keys.size();
            if (once && !keys.isEmpty() && shapes.size() < MOST && shapes.add(keys)) {
                laws.edit(said(yaml), place -> Heads.some(file.hashCode() + place));
            }
        }
        assertTrue(laws.tried() >= LEAST, laws.tried() + " edits");
    }

    private static FrontMatter said(FrontMatter yaml) {
        FrontMatter json = FrontMatter.none();
        for (Value.Entry entry : yaml.tree().entries()) {
            FieldEdit edit = new FieldEdit.Set(FieldPath.of(entry.key()), entry.value());
            FieldEdit text =
                    new FieldEdit.Set(FieldPath.of(entry.key()), Value.of(entry.value().text()));
            FrontMatter before = json;
            Change change =
                    DIALECT.change(before, edit)
                            .or(() -> DIALECT.change(before, text))
                            .orElseThrow();
            json = DIALECT.read(change.apply(before.source()));
        }
        return json;
    }

    /// A field that is there twice is not renamed.
    private static boolean isRepeated(FrontMatter head) {
        return !head.problems().isEmpty();
    }

    private static Map<String, Object> load(String head) {
        String inner =
                head.replaceAll("(?m)^;{3,}[ \\t]*$", "").replaceFirst("\\A\uFEFF", "").strip();
        String whole = inner.startsWith("{") ? inner : "{" + inner + "}";
        try {
            return JACKSON.readValue(whole, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError(head, e);
        }
    }
}

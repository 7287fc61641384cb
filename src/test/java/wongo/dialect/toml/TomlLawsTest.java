package wongo.dialect.toml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Law 8 at every place of every head in TOML, and of the heads of the posts in YAML said in TOML;
/// Jackson reads them back.
class TomlLawsTest {
    private static final TomlFrontMatter DIALECT = new TomlFrontMatter();
    private static final TomlMapper JACKSON = new TomlMapper();
    private static final int LEAST = 2_000;
    private static final int MOST = 40;

    private final PlaceLaws laws =
            new PlaceLaws(DIALECT, TomlLawsTest::load, TomlLawsTest::mayRefuse);

    @Test
    void editsAnyPlaceOfHeadsInTomlAndNothingElse() {
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
    void editsAnyPlaceOfOtherHeadsSaidInToml() {
        Set<List<String>> shapes = new HashSet<>();
        for (Path file : Heads.files().toList()) {
            FrontMatter yaml = new YamlFrontMatter().read(Heads.text(file));
            List<String> keys = yaml.fields().stream().map(field -> field.key()).toList();
            if (!keys.isEmpty() && shapes.size() < MOST && shapes.add(keys)) {
                laws.edit(said(yaml), place -> Heads.some(file.hashCode() + place));
            }
        }
        assertTrue(laws.tried() >= LEAST, laws.tried() + " edits");
    }

    private static FrontMatter said(FrontMatter yaml) {
        FrontMatter toml = FrontMatter.none();
        for (Value.Entry entry : yaml.tree().entries()) {
            FieldEdit edit = new FieldEdit.Set(FieldPath.of(entry.key()), entry.value());
            Optional<Change> change = DIALECT.change(toml, edit);
            String source = change.orElse(Change.none()).apply(toml.source());
            toml = DIALECT.read(source);
        }
        return toml;
    }

    /// Fields and tables do not change places, for fields come first; and a text does not stand
    /// among tables with headers.
    private static boolean mayRefuse(FrontMatter head, FieldEdit edit) {
        return (edit instanceof FieldEdit.Move && head.source().matches("(?s).*\n *\\[.*"))
                || PlaceLaws.replacesATable(head, edit);
    }

    private static Map<String, Object> load(String head) {
        List<String> lines = new ArrayList<>(head.lines().toList());
        String inner = String.join("\n", lines.subList(1, lines.size() - 1)) + "\n";
        try {
            return JACKSON.readValue(inner, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError(head, e);
        }
    }
}

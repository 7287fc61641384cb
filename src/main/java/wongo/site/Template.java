package wongo.site;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FrontMatterDialect;
import wongo.article.Value;
import wongo.dialect.yaml.YamlFrontMatter;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the next post of a site begins: the fields that most of its posts have, in their order,
/// saying what they all say; in a site without posts, the usual ones of its profile.
public final class Template {
    private static final String EMPTY = "---\n---\n";

    private final PostReader reader;
    private final Profile profile;
    private final SiteFields learned;
    private final Shelving shelving;

    /// @param index [PostIndex#empty] where nothing is to be learned
    public Template(PostReader reader, PostIndex index) {
        this.reader = reader;
        this.profile = reader.profile();
        this.learned = SiteFields.of(index);
        this.shelving = new Shelving(reader, index);
    }

    /// What the posts of the blog have.
    public SiteFields fields() {
        return learned;
    }

    /// How the blog's posts make their addresses.
    public Slug slug() {
        return shelving.slug();
    }

    /// Where it belongs; a file that is not there yet, of a name that no other post has.
    public Path file(NewPost post) {
        return shelving.file(post);
    }

    /// Whether that name has a number, since another post has the one without.
    public boolean isTaken(NewPost post) {
        return shelving.isTaken(post);
    }

    /// Its front matter, in YAML, and an empty line.
    public String text(NewPost post) {
        FrontMatterDialect yaml = new YamlFrontMatter();
        String head = EMPTY;
        for (Map.Entry<String, Value> field : fields(post).entrySet()) {
            String before = head;
            head =
                    yaml.change(
                                    yaml.read(before),
                                    new FieldEdit.Set(
                                            FieldPath.of(field.getKey()), field.getValue()))
                            .map(change -> change.apply(before))
                            .orElse(before);
        }
        return head + "\n";
    }

    private Map<String, Value> fields(NewPost post) {
        Map<String, Value> fields = new LinkedHashMap<>();
        keys(post).forEach(key -> value(key, post).ifPresent(value -> fields.put(key, value)));
        return fields;
    }

    private List<String> keys(NewPost post) {
        Set<String> keys = new LinkedHashSet<>();
        int posts = learned.field(FieldPath.of("title")).map(SiteField::posts).orElse(0);
        if (posts > 0) {
            learned.fields().stream()
                    .filter(field -> field.path().steps().size() == 1)
                    .filter(field -> field.posts() * 2 > posts)
                    .forEach(field -> keys.add(key(field.path())));
        }
        profile.fields().stream()
                .filter(ProfileField::isTop)
                .filter(field -> field.isRequired() || (posts == 0 && field.need() == Need.USUAL))
                .forEach(field -> keys.add(key(field.path())));
        if (post.isDraft() && profile.posts().drafts() instanceof Drafts.Field(String key)) {
            keys.add(key);
        }
        return List.copyOf(keys);
    }

    private static String key(FieldPath path) {
        return path.last()
                .map(step -> step instanceof FieldPath.Step.Key(String name) ? name : "")
                .orElse("");
    }

    /// Empty for what only the writer can say, and no empty field says.
    private Optional<Value> value(String key, NewPost post) {
        if (key.equals("title")) {
            return Optional.of(Value.of(post.title()));
        }
        if (key.equals(profile.dateKey()) || key.equals("date")) {
            return Optional.of(date(post));
        }
        if (profile.posts().drafts() instanceof Drafts.Field(String draft) && key.equals(draft)) {
            return Optional.of(post.isDraft() ? Value.Flag.YES : Value.Flag.NO);
        }
        Optional<ProfileField> known = profile.field(key);
        Optional<SiteField> seen = learned.field(FieldPath.of(key));
        FieldKind kind =
                known.map(ProfileField::kind)
                        .or(() -> seen.map(SiteField::kind))
                        .orElse(FieldKind.TEXT);
        Optional<String> usual = seen.flatMap(SiteField::usual);
        return switch (kind) {
            case TEXT ->
                    usual.map(Value::of)
                            .or(() -> known.flatMap(ProfileField::value))
                            .or(() -> Optional.of(Value.of("")));
            case FLAG -> usual.map(Value.Flag::new);
            case NUMBER -> usual.map(Value.Numeral::new);
            case LIST -> Optional.of(new Value.Items(List.of()));
            case LONG, IMAGE, COLOUR -> Optional.of(Value.of(""));
            case DATE, GROUP -> Optional.empty();
        };
    }

    private Value date(NewPost post) {
        return new Value.Date(
                DateTimeFormatter.ofPattern(profile.posts().date(), Locale.ROOT)
                        .format(post.at().withZoneSameInstant(reader.zone())));
    }
}

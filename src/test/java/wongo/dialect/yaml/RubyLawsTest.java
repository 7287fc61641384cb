package wongo.dialect.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;

import org.junit.jupiter.api.Test;

import wongo.article.Field;
import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.dialect.Heads;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Law 8 as Jekyll sees it: where Ruby is installed, its YAML reads every text that was set, and of
/// the other fields what it read before. One process reads all heads.
class RubyLawsTest {
    private static final YamlFrontMatter DIALECT = new YamlFrontMatter();
    private static final int LEAST = 3_000;

    /// Reads lines of JSON, and writes the numbers of those that do not hold, with what was read. A
    /// head that Ruby could not read before is none to compare with.
    private static final List<String> SCRIPT =
            List.of(
                    "def fields(yaml) = (YAML.unsafe_load(yaml) || {}).transform_keys(&:to_s)",
                    "STDIN.each_line.with_index do |line, i|",
                    "  try = JSON.parse(line)",
                    "  before = begin fields(try['before']) rescue next end",
                    "  after = begin fields(try['after']) rescue puts(\"#{i} #{$!}\") || next end",
                    "  said = after.delete(try['key'])",
                    "  before.delete(try['key'])",
                    "  told = [try['text'], try['text'] + \"\\n\"].include?(said)",
                    "  puts \"#{i} #{said.inspect}\" unless told && before == after",
                    "end");

    /// One edit.
    ///
    /// @param before the lines between the fences
    private record Try(String before, String key, String text, String after) {}

    @Test
    void readsEveryTextAndKeepsEveryOtherField() throws IOException {
        if (!isInstalled()) {
            System.out.println("RubyLawsTest: there is no Ruby here");
            return;
        }
        List<Try> tries = Heads.files().flatMap(RubyLawsTest::tries).toList();
        assertTrue(tries.size() >= LEAST, tries.size() + " edits");
        List<String> wrong = new ArrayList<>();
        for (String line : ruby(tries)) {
            int gap = line.indexOf(' ');
            wrong.add(tries.get(Integer.parseInt(line.substring(0, gap))) + line.substring(gap));
        }
        assertEquals(List.of(), wrong);
    }

    private static Stream<Try> tries(Path file) {
        FrontMatter head = DIALECT.read(Heads.text(file));
        List<Try> tries = new ArrayList<>();
        for (Field field : head.fields()) {
            for (String text : Heads.HOSTILE) {
                FieldEdit edit = new FieldEdit.Set(FieldPath.of(field.key()), Value.of(text));
                DIALECT.change(head, edit)
                        .map(change -> change.apply(head.source()))
                        .map(
                                after ->
                                        new Try(
                                                FrontMatterLawsTest.inner(head),
                                                field.key(),
                                                text,
                                                FrontMatterLawsTest.inner(after)))
                        .ifPresent(tries::add);
            }
        }
        return tries.stream();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ruby")));
    }

    /// What the script writes. It reads everything from a file, so that neither waits for the
    /// other.
    private static List<String> ruby(List<Try> tries) throws IOException {
        Path input = Files.createTempFile("wongo", ".jsonl");
        try {
            Gson gson = new Gson();
            Files.write(input, tries.stream().map(gson::toJson).toList());
            Process ruby =
                    new ProcessBuilder(
                                    "ruby",
                                    "-EUTF-8",
                                    "-rjson",
                                    "-ryaml",
                                    "-rdate",
                                    "-e",
                                    String.join("\n", SCRIPT))
                            .redirectInput(input.toFile())
                            .redirectErrorStream(true)
                            .start();
            try (var output = ruby.inputReader(StandardCharsets.UTF_8)) {
                return output.readAllLines();
            }
        } finally {
            Files.delete(input);
        }
    }
}

package wongo.dialect.toml;

import org.tomlj.TomlParseError;

import wongo.article.Problem;
import wongo.article.Problem.Severity;
import wongo.text.Lines;

/// Tells a writer what is wrong with a head.
final class Trouble {
    private final Head head;

    Trouble(Head head) {
        this.head = head;
    }

    Problem of(TomlParseError error) {
        return at(new Places(head).of(error.position()), code(String.valueOf(error.getMessage())));
    }

    Problem at(int place, String code) {
        return Problem.inLine(Severity.ERROR, code, Lines.of(head.source()), place);
    }

    private static String code(String message) {
        if (message.contains(", expected '") || message.contains(", expected \"")) {
            return "front-matter-quote";
        }
        if (message.contains(", expected ]") || message.contains(", expected }")) {
            return "front-matter-bracket";
        }
        if (message.contains("previously defined")) {
            return "front-matter-twice";
        }
        if (message.contains(", expected . or =")) {
            return "front-matter-equals";
        }
        if (message.contains(", expected a value")) {
            return "front-matter-unquoted";
        }
        return message.contains(", expected a newline")
                ? "front-matter-behind"
                : "front-matter-unreadable";
    }
}

package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

class ReasonTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasASentenceThatNamesTheFileInBothLanguages(Reason reason) {
        Refusal refusal = Refusal.of(Path.of("글.md"), reason, "<1>");
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            String pattern = bundle(language).getString(refusal.key());
            String sentence = MessageFormat.format(pattern, refusal.places());
            assertTrue(sentence.contains("글.md"), sentence);
            assertEquals(pattern.contains("{1}"), sentence.contains("<1>"), sentence);
            assertFalse(sentence.contains("\n") || sentence.contains("{"), sentence);
        }
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "wongo.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

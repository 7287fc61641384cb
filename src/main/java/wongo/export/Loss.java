package wongo.export;

import java.util.List;

/// One line of an export's report.
///
/// @param feature what it is about; the sentence for people is `export.loss.<feature>` in the
///   resource bundles
/// @param count how many times it occurs
/// @param details the first few occurrences, as the source has them
public record Loss(String feature, Outcome outcome, int count, List<String> details) {
    public enum Outcome {
        /// It went along, but the writer has something to do or to know.
        KEPT,
        /// It is there in another form.
        CHANGED,
        /// It is missing.
        DROPPED
    }
}

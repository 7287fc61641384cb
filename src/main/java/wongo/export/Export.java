package wongo.export;

import java.util.List;

/// What a target made of an article.
///
/// @param files with names relative to the folder that the writer chooses
/// @param losses what is not as it was; empty if nothing
public record Export(List<Output> files, List<Loss> losses) {
    /// Whether something that a reader would see is missing or different.
    public boolean isLossy() {
        return losses.stream().anyMatch(loss -> loss.outcome() != Loss.Outcome.KEPT);
    }
}

package wongo.ui.table;

import javafx.scene.text.TextFlow;

import wongo.article.Kind;
import wongo.article.Line;

import java.util.Optional;

/// How the surface draws what stands in cells.
public interface CellArt {
    /// The letters of a line in their marks, each char at its offset in the flow.
    ///
    /// @param halfTyped what an input method composes in the line, if it does
    TextFlow letters(Line line, Optional<HalfTyped> halfTyped);

    void align(TextFlow letters, Kind.Align align);

    /// The CSS paint of a background as the source says it; empty where it is none that can be
    /// shown.
    Optional<String> paint(String background);
}

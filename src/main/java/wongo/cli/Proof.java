package wongo.cli;

import java.util.ArrayList;
import java.util.List;

/// What came of proving the laws on some files.
///
/// @param places at how many places a letter was typed
/// @param visible visible characters, white space not counted
/// @param raw how many of them lie in source that is not understood
record Proof(int files, long places, long visible, long raw, List<Breach> breaches) {
    static final Proof NONE = new Proof(0, 0, 0, 0, List.of());

    /// @param law its number
    /// @param where the line and what stands there
    record Breach(int law, String where) {}

    Proof plus(Proof other) {
        List<Breach> all = new ArrayList<>(breaches);
        all.addAll(other.breaches);
        return new Proof(
                files + other.files,
                places + other.places,
                visible + other.visible,
                raw + other.raw,
                List.copyOf(all));
    }

    /// How much of what a reader sees is not understood, from 0 to 1.
    double rawShare() {
        return visible == 0 ? 0 : (double) raw / visible;
    }
}

package wongo.ui;

import wongo.review.Length;

import java.util.Optional;

/// What was counted.
///
/// @param section the section that the caret stands in, with all below it
/// @param selection nothing where nothing is selected
/// @param problems places that read otherwise than they look
record Tally(Length post, Optional<Length> section, Optional<Length> selection, int problems) {
    static final Tally NONE = new Tally(Length.NONE, Optional.empty(), Optional.empty(), 0);
}

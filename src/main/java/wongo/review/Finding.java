package wongo.review;

import wongo.text.Change;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Something that a reader would stumble over.
///
/// @param code the key of its sentence in the resource bundles, `review.…` or `problem.…`
/// @param place where it stands in the article's source
/// @param details what the sentence's places are filled with
/// @param fix the change that puts it right, where there is one
public record Finding(String code, Span place, List<String> details, Optional<Change> fix) {}

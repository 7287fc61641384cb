package wongo.ui;

import javafx.scene.control.TextField;

import wongo.site.AddressCompletion;
import wongo.site.AddressCompletion.Wanted;
import wongo.site.Site;
import wongo.ui.completion.PathSuggestions;

import java.util.List;
import java.util.Optional;

/// Completes the addresses of what the open article's blog has.
record SitePaths(Desk desk) {
    PathSuggestions complete(TextField field, Wanted wanted) {
        return new PathSuggestions(
                field,
                desk.aside(),
                typed -> {
                    Optional<Site> site = desk.manuscript().site();
                    return () ->
                            site.map(some -> AddressCompletion.of(some, typed, wanted))
                                    .orElse(List.of());
                });
    }
}

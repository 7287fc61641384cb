package wongo.ui.frontmatter;

import javafx.scene.control.TextField;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Ways from the form to what is around it.
///
/// @param images where an image that the article names can be read, if it may
/// @param chooseImage lets the writer choose an image, and tells its address when it has one
/// @param completing offers the site's images while the address of one is typed in a field
/// @param guide what is known of the fields of the post's blog, at the moment of asking
public record FormWays(
        Function<String, Optional<URI>> images,
        Consumer<Consumer<String>> chooseImage,
        Consumer<TextField> completing,
        Supplier<FieldGuide> guide) {}

package wongo.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The profiles that come with the program, one data file each; `profiles.txt` names them in the
/// order in which they are tried.
public final class Profiles {
    static final String FOLDER = "/wongo/profiles/";
    private static final List<Profile> ALL =
            text("profiles.txt").lines().map(Profiles::read).toList();

    private Profiles() {}

    /// Themes come in front of their generators; the last is for posts in no site.
    public static List<Profile> all() {
        return ALL;
    }

    /// The first that a site has a sign of.
    public static Profile of(Site site) {
        return ALL.stream()
                .filter(profile -> profile.signs().fit(site))
                .findFirst()
                .orElse(ALL.getLast());
    }

    private static Profile read(String name) {
        return new ProfileReader(name, text(name + ".yaml")).profile();
    }

    private static String text(String file) {
        try (InputStream in = Profiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("our own resources can be read", e);
        }
    }
}

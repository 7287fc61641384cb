package wongo.ui;

import wongo.editing.Palette;
import wongo.site.Site;
import wongo.storage.PalettesFile;
import wongo.ui.palette.Highlights;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/// The palettes of all blogs, for all windows, kept on disk as they change. Posts that lie in no
/// blog share one.
final class Palettes {
    private static final String NO_BLOG = "";

    private final PalettesFile file;
    private final Executor aside;
    private final Map<String, Palette> palettes;
    private final List<Runnable> listeners = new ArrayList<>();

    Palettes(PalettesFile file, Executor aside) {
        this.file = file;
        this.aside = aside;
        palettes = new HashMap<>(file.read());
    }

    /// Tells the listener of every change from now on, until the result is run.
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// The place of the palette of the blog that a post lies in, wherever that is at the time.
    Highlights.Shelf shelf(Manuscript manuscript) {
        return new Highlights.Shelf() {
            @Override
            public Palette kept() {
                return palettes.getOrDefault(blog(manuscript), Palette.empty());
            }

            @Override
            public void keep(Palette palette) {
                put(blog(manuscript), palette);
            }
        };
    }

    private void put(String blog, Palette palette) {
        palettes.put(blog, palette);
        Map<String, Palette> now = Map.copyOf(palettes);
        aside.execute(() -> file.write(now));
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private static String blog(Manuscript manuscript) {
        return manuscript.site().flatMap(Site::root).map(Path::toString).orElse(NO_BLOG);
    }
}

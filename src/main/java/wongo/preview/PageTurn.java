package wongo.preview;

import java.util.List;

/// The page after a change, and how to get there.
public record PageTurn(Page page, List<PagePatch> patches) {}

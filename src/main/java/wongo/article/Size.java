package wongo.article;

/// How large a stretch of blocks is, in each [Measure].
record Size(int count, int source, int visible, int rows, int shared) {
    static final Size NONE = new Size(0, 0, 0, 0, 0);

    static Size of(Block block) {
        int visible = 0;
        int rows = 0;
        for (Line line : block.lines()) {
            visible += line.extent();
            rows += line.rows();
        }
        int shared = isShared(block) ? 1 : 0;
        return new Size(1, block.source().length(), visible, rows, shared);
    }

    private static boolean isShared(Block block) {
        return block instanceof Block.Definition || block.texts().anyMatch(Line::isShared);
    }

    Size plus(Size other) {
        return new Size(
                count + other.count,
                source + other.source,
                visible + other.visible,
                rows + other.rows,
                shared + other.shared);
    }
}

package wongo.article;

/// What the blocks are counted in.
enum Measure {
    COUNT,
    SOURCE,
    VISIBLE,
    ROWS;

    int of(Size size) {
        return switch (this) {
            case COUNT -> size.count();
            case SOURCE -> size.source();
            case VISIBLE -> size.visible();
            case ROWS -> size.rows();
        };
    }
}

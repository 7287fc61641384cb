package wongo.ui.preview;

/// The addresses of the protocol [AssetProtocol].
final class PageAddress {
    static final String SCHEME = "asset";

    /// The page that the articles are shown in.
    static final String PAGE = SCHEME + "://page/";

    private PageAddress() {}
}

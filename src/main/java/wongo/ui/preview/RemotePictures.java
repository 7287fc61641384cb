package wongo.ui.preview;

import wongo.preview.Pictures;

import java.util.Optional;

/// The images of a site and, since the writer allowed it for this post, those on other servers.
public final class RemotePictures implements Pictures {
    private final Pictures site;

    public RemotePictures(Pictures site) {
        this.site = site;
    }

    @Override
    public Optional<String> address(String source) {
        return site.address(source)
                .or(() -> RemoteAddress.written(source).map(RemoteAddress::text));
    }
}

package wongo.ui.writing;

import wongo.clipboard.Clip;

/// Where what is copied goes, and what is pasted comes from.
public interface Board {
    Clip clip();

    /// Whether there is a picture on it and no text, or files that are pictures, whose names count
    /// for nothing.
    boolean holdsPictureOnly();

    void put(Clip clip);
}

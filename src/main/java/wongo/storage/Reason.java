package wongo.storage;

/// Why a file could not be opened or saved. The sentence for it is `file.<key>` in the resource
/// bundles.
public enum Reason {
    MISSING,
    FOLDER_MISSING,
    FOLDER,
    /// A pipe, a device, or the like.
    NOT_A_FILE,
    /// It holds a zero byte.
    BINARY,
    UTF_16,
    /// Neither UTF-8 nor anything known. The first detail is the line, from 1, where it stops being
    /// UTF-8.
    NOT_UTF_8,
    /// It reads as CP949, the Korean encoding of old Windows programs, which includes EUC-KR.
    CP949,
    TOO_LARGE,
    FORBIDDEN,
    DISK_FULL,
    EXISTS,
    /// A name that leads out of the folder that was to be written to.
    OUTSIDE,
    /// The journal of a run does not lead back to what the file was.
    JOURNAL_ASTRAY,
    /// It should be JSON and is not.
    NOT_JSON,
    /// JSON, but no palette, or one without styles.
    NO_PALETTE,
    /// A palette of a later form than is known here.
    PALETTE_LATER,
    /// More styles than there are places. The first detail is how many there are.
    PALETTE_LONG,
    /// A style that has no colour, or one that is none. The first detail is its number, from 1.
    PALETTE_COLOUR,
    /// A table without a row.
    CSV_EMPTY,
    /// A table in an encoding that is not known. The first detail is the line, from 1, where it
    /// stops being text.
    CSV_NO_TEXT,
    /// A table with a quote that does not end as it should. The first detail is the line, from 1,
    /// where its row begins.
    CSV_QUOTE,
    /// Text that the encoding asked for cannot hold. The first detail shows the characters.
    CSV_LACKING,
    /// Anything else. The first detail is what the system said.
    FAILED;

    /// The key of its sentence, whose first place is filled with the path and the others with the
    /// details.
    public String key() {
        return "file." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

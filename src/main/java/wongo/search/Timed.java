package wongo.search;

/// A text that can be read only as long as there is patience: a regular expression asks for chars
/// without end where it was written without care, and nothing else can stop it.
final class Timed implements CharSequence {
    private static final int OFTEN = 0xFFF;

    /// The patience is at an end.
    static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1;

        Over() {
            super("out of patience", null, false, false);
        }
    }

    private final String text;
    private final Patience patience;
    private int asked;

    Timed(String text, Patience patience) {
        this.text = text;
        this.patience = patience;
    }

    @Override
    public char charAt(int index) {
        if ((++asked & OFTEN) == 0 && patience.isOver()) {
            throw new Over();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

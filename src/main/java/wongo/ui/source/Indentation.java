package wongo.ui.source;

/// How far the lines of a source are set in.
record Indentation(Rows rows) {
    private static final int LOOKS = 200;
    private static final String USUAL = "    ";

    /// One step, as the nearest line above, or else below, is set in by: a tab or two or four
    /// spaces.
    String step(int row) {
        for (int i = 0; i < LOOKS; i++) {
            for (int near : new int[] {row - i, row + i}) {
                String found = near >= 0 && near < rows.count() ? of(rows.text(near)) : "";
                if (found.startsWith("\t")) {
                    return "\t";
                }
                if (found.length() > 1) {
                    return found.length() % 4 == 0 ? USUAL : "  ";
                }
            }
        }
        return USUAL;
    }

    /// The blanks that a row begins with.
    static String of(String row) {
        int end = 0;
        while (end < row.length() && (row.charAt(end) == ' ' || row.charAt(end) == '\t')) {
            end++;
        }
        return row.substring(0, end);
    }

    /// How many chars one step less takes off a row.
    static int removable(String row, String step) {
        String blanks = of(row);
        if (blanks.startsWith("\t")) {
            return 1;
        }
        int most = step.equals("\t") ? USUAL.length() : step.length();
        int spaces = 0;
        while (spaces < Math.min(most, blanks.length()) && blanks.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}

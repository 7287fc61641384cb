package wongo.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where a command's data and words go.
record Terminal(PrintWriter out, PrintWriter err, Messages messages) {
    static Terminal ofThisProcess() {
        return new Terminal(
                writer(System.out),
                writer(System.err),
                Messages.in(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /// Whether somebody watches.
    static boolean isWatched() {
        return System.console() != null && System.console().isTerminal();
    }

    private static PrintWriter writer(PrintStream stream) {
        Charset charset = stream.charset();
        boolean knowsHangul = charset.canEncode() && charset.newEncoder().canEncode('한');
        return new PrintWriter(stream, true, knowsHangul ? charset : StandardCharsets.UTF_8);
    }

    /// Data.
    void print(String text) {
        out.print(text);
    }

    void printLine(String line) {
        out.println(line);
    }

    /// A line for people.
    void say(String line) {
        out.flush();
        err.println(line);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}

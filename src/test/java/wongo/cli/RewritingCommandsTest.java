package wongo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What rewrites posts as a run, and takes it back: `wongo replace`, `recolor`, `undo`.
class RewritingCommandsTest extends CommandLine {
    @Test
    void replaceFindsWordsAcrossMarkup() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(0, run("replace", "이백", "사백", post.toString()));
        assertEquals(POST.replace("이백", "사백").replace("이<b>백", "사<b>백"), Files.readString(post));
    }

    @Test
    void whatStaysOfTheWordsKeepsItsMarks() throws IOException {
        Path post = write("a.md", "<p>한 <b>장은</b> 이백 자, <b>장은</b> 이천 자</p>\n");
        assertEquals(0, run("replace", "장은 이백", "장은 사백", post.toString()));
        assertEquals("<p>한 <b>장은</b> 사백 자, <b>장은</b> 이천 자</p>\n", Files.readString(post));
        assertEquals(0, run("replace", "자", "자", post.toString()));
        assertEquals(0, run("replace", "한 장", "한 큰 장", post.toString()));
        assertEquals("<p>한 큰 <b>장은</b> 사백 자, <b>장은</b> 이천 자</p>\n", Files.readString(post));
    }

    @Test
    void wordsThatOverlapThemselvesAreFoundOnce() throws IOException {
        Path post = write("a.md", "<p>가가가</p>\n");
        assertEquals(0, run("replace", "가가", "나", post.toString()));
        assertEquals("<p>나가</p>\n", Files.readString(post));
    }

    @Test
    void replacesWhatAnExpressionCatches() throws IOException {
        Path post = write("a.md", "<p>3월 <b>14</b>일</p>\n");
        assertEquals(0, run("replace", "--regex", "(\\d+)월 (\\d+)일", "$1/$2", post.toString()));
        assertEquals("<p>3/<b>14</b></p>\n", Files.readString(post));
        assertEquals(0, run("replace", "--source", "<b>", "<b class=\"x\">", post.toString()));
        assertEquals("<p>3/<b class=\"x\">14</b></p>\n", Files.readString(post));
    }

    @Test
    void aBadExpressionIsOneLineHoweverManyFiles() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(2, run("replace", "--regex", "(가", "나", post.toString(), post.toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertEquals(2, run("replace", "--regex", "가", "$1", post.toString()));
        assertTrue(err.toString().contains("$1"), err.toString());
        assertEquals(POST, Files.readString(post));
    }

    @Test
    void aDryRunPrintsTheDifferenceAndChangesNothing() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(0, run("replace", "한 장", "두 장", post.toString(), "--dry-run"));
        assertTrue(
                out.toString().contains("\n-<p>한 장은 이<b>백 자</b>다.</p>\n+<p>두 장은"), out.toString());
        assertEquals(POST, Files.readString(post));
    }

    @Test
    void oneBadFileKeepsAllFromBeingChanged() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(
                2, run("replace", "한", "두", post.toString(), folder.resolve("b.md").toString()));
        assertEquals(POST, Files.readString(post));
    }

    @Test
    void aFolderStandsForItsPostsAndUndoTakesTheRunBack() throws IOException {
        Path one = write("a.md", POST);
        Path two = write("b.html", POST);
        Path other = write("README.md", "이백 자");
        assertEquals(0, run("replace", "이백", "사백", folder.toString()));
        assertTrue(Files.readString(one).contains("사백 자"));
        assertTrue(Files.readString(two).contains("사<b>백 자"));
        assertEquals("이백 자", Files.readString(other));
        assertEquals(0, run("undo"));
        assertEquals(POST, Files.readString(one));
        assertEquals(POST, Files.readString(two));
        assertEquals(1, run("undo"));
    }

    @Test
    void recoloringIsOneRunOverAllPosts() throws IOException {
        String red =
                "---\ntitle: 글\n---\n<p>가 <b><span style=\"color: #EE2323;\">나</span></b>"
                        + " <span style=\"background-color: #ee2323\">다</span>"
                        + " <span style=\"color: #00f\">라</span></p>\n";
        Path post = write("a.html", red);
        Path other = write("b.html", red.replace("2323", "0000"));
        assertEquals(0, run("recolor", "--dry-run", "#ee2323", "#cf2e2e", folder.toString()));
        assertTrue(out.toString().contains("+<p>가"), out.toString());
        assertEquals(red, Files.readString(post));
        assertEquals(0, run("recolor", "#ee2323", "#cf2e2e", folder.toString()));
        assertEquals(
                red.replace("#EE2323", "#cf2e2e").replace("#ee2323", "#cf2e2e"),
                Files.readString(post));
        assertEquals(red.replace("2323", "0000"), Files.readString(other));
        assertEquals(0, run("undo"));
        assertEquals(red, Files.readString(post));
        assertEquals(2, run("recolor", "#ee2323", "붉다", folder.toString()));
        assertTrue(err.toString().contains("붉다"), err.toString());
    }

    @Test
    void undoLeavesWhatChangedSinceAndNamesIt() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(0, run("replace", "이백", "사백", post.toString()));
        Files.writeString(post, "다른 글");
        assertRefused(post, "undo");
        assertEquals("다른 글", Files.readString(post));
    }
}

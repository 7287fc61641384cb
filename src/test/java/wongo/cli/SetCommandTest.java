package wongo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `wongo set`.
class SetCommandTest extends CommandLine {
    @Test
    void setChangesOnlyTheFieldsLine() throws IOException {
        Path post = write("a.md", POST.replace("\n", "\r\n"));
        assertEquals(0, run("set", post.toString(), "title=새 제목", "categories=글, 책"));
        String expected = POST.replace("원고지 이야기", "새 제목").replace("  - 글\n", "  - 글\n  - 책\n");
        assertEquals(expected.replace("\n", "\r\n"), Files.readString(post));
    }

    @Test
    void setReachesInsideFieldsAndLists() throws IOException {
        String head = "---\nimage: {path: /a.png} # 그림\ntags:\n- '가'\n- '나'\n---\n글\n";
        Path post = write("a.md", head);
        assertEquals(
                0,
                run("set", post.toString(), "image.path=/b.png", "tags+=no", "tags-=가", "a.b=c"));
        assertEquals(
                "---\nimage: {path: /b.png} # 그림\ntags:\n- '나'\n- 'no'\na:\n  b: c\n---\n글\n",
                Files.readString(post));
    }

    @Test
    void setKnowsToml() throws IOException {
        String head = "+++\ntitle = '가' # 제목\ntags = ['가', '나']\n\n[params]\nx = 1\n+++\n글\n";
        Path post = write("a.md", head);
        assertEquals(
                0,
                run(
                        "set",
                        post.toString(),
                        "title=새 제목",
                        "tags+=no",
                        "tags-=가",
                        "params.x=2",
                        "image.path=/b.png",
                        "date=2024-08-14 10:00:00 +0900"));
        assertEquals(
                "+++\ntitle = '새 제목' # 제목\ntags = ['나', 'no']\n"
                        + "date = 2024-08-14 10:00:00+09:00\n\n[params]\nx = 2\n\n"
                        + "[image]\npath = '/b.png'\n+++\n글\n",
                Files.readString(post));
    }

    @Test
    void setKnowsJson() throws IOException {
        String head = "{\n  \"title\": \"가\",\n  \"tags\": [\"가\", \"나\"]\n}\n\n글\n";
        Path post = write("a.md", head);
        assertEquals(
                0,
                run(
                        "set",
                        post.toString(),
                        "title=새",
                        "tags-=가",
                        "image.path=/b.png",
                        "draft=true"));
        assertEquals(
                "{\n  \"title\": \"새\",\n  \"tags\": [\"나\"],\n  \"image\": {\n"
                        + "    \"path\": \"/b.png\"\n  },\n  \"draft\": true\n}\n\n글\n",
                Files.readString(post));
    }

    @Test
    void setNeedsAKey() throws IOException {
        assertEquals(2, run("set", write("a.md", POST).toString(), "title"));
    }
}

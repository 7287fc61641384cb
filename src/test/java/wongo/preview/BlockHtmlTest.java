package wongo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Block;
import wongo.article.Blocks;
import wongo.dialect.html.HtmlDialect;

import java.util.List;
import java.util.Optional;

class BlockHtmlTest {
    private static final Pictures SITE =
            source ->
                    source.startsWith("/")
                            ? Optional.of("asset://site" + source)
                            : Optional.empty();

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "<p>가</p> => <p>가</p>",
                "<p onclick=\"x()\">가</p> => <p>가</p>",
                "<p>가<script>x()</script></p> => <p>가</p>",
                "<style>p{}</style><p>가</p> => <p>가</p>",
                "<meta http-equiv=\"refresh\" content=\"0;url=x\"><p>가</p> => <p>가</p>",
                "<form action=\"x\"><input value=\"y\">가</form> => 가",
                "<input type=\"checkbox\" checked onclick=\"x()\"> 가 => <span class=\"task"
                        + " done\"></span> 가",
                "<iframe src=\"https://x\"></iframe>가 => 가",
                "<object data=\"x\"></object><embed src=\"x\">가 => 가",
                "<a href=\"javascript:x()\">가</a> => <a>가</a>",
                "<svg><script>x()</script></svg>가 => 가",
                "<base href=\"https://x\"><link rel=\"stylesheet\" href=\"x\">가 => 가",
                "<p id=\"b1\">가</p> => <p>가</p>",
                "<b style=\"color: #ee2323;\">가</b> => <b style=\"color: #ee2323\">가</b>",
                "<b style=\"color: red; background: url(https://x)\">가</b> => <b style=\"color:"
                        + " red\">가</b>",
                "<b style=\"position: fixed; top: 0\">가</b> => <b style=\" top: 0\">가</b>",
                "<img src=\"/a.png\" onerror=\"x()\"> => <img src=\"asset://site/a.png\">",
                "<img src=\"https://x/a.png\" alt=\"그림\"> => <span class=\"placeholder"
                        + " missing\">그림</span>",
                "<p>{{ page.title }}</p> => <p><span class=\"placeholder\">{{ page.title"
                        + " }}</span></p>",
                "<pre>{{ x }}</pre> => <pre>{{ x }}</pre>",
                "[##_Image|kage@x/y|CDM|1.3|{\"filename\":\"a.png\"}_##] => <span"
                        + " class=\"placeholder\">Image · a.png</span>",
            })
    void takesOutWhatActs(String source, String shown) {
        Block block = new Block.Raw(source, List.of());
        assertEquals(
                shown, new BlockHtml(SITE, new HtmlDialect()).of(block, Blocks.empty()).strip());
    }
}

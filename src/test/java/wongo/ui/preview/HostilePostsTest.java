package wongo.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.preview.Pictures;
import wongo.preview.StyleSheet;
import wongo.text.Change;
import wongo.ui.Stagehand;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What posts may try: none of it runs, leads the page away or fetches anything, neither when the
/// post is opened nor when it is typed in.
class HostilePostsTest {
    /// One a line; `URL` is the witness, `RUN` a script that would be noticed.
    private static final List<String> POSTS =
            """
            <script>RUN</script>
            <script src="URL"></script>
            <SCRIPT SRC=URL></SCRIPT>
            <scr<script>ipt>RUN</scr</script>ipt>
            <script/x>RUN</script>
            <<script>RUN//<</script>
            <img src=x onerror="RUN">
            <img src=x onerror=RUN//
            <img/src="x"/onerror=RUN>
            <img ""><script>RUN</script>">
            <img src="javascript:RUN">
            <img src="JaVaScRiPt:RUN">
            <img src=`x`onerror=RUN>
            <img src="URL"><img srcset="URL 2x" src="x"><picture><source srcset="URL"><img src="x"></picture>
            <img src="//URLHOST/"><img lowsrc="URL" dynsrc="URL">
            <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='RUN'><image href='URL'/></svg>">
            <svg onload=RUN><script>RUN</script></svg>
            <svg><image href="URL"/><use href="URL#a"/><feImage href="URL"/></svg>
            <svg><a xlink:href="javascript:RUN"><text y="20">가</text></a></svg>
            <svg><animate onbegin=RUN attributeName=x dur=1s><set onbegin=RUN></svg>
            <svg><style><img src="URL" onerror=RUN></style></svg>
            <math><mtext><table><mglyph><style><img src=URL onerror=RUN></style></mglyph></table></mtext></math>
            <math href="javascript:RUN">가</math>
            <body onload=RUN><body background="URL">
            <p onmouseover=RUN onclick=RUN style="animation: x" onanimationstart=RUN>가</p>
            <details open ontoggle=RUN><summary>가</summary></details>
            <input autofocus onfocus=RUN><select autofocus onfocus=RUN><textarea autofocus onfocus=RUN></textarea>
            <marquee onstart=RUN>가</marquee><video onerror=RUN src=x></video><audio src=x onerror=RUN></audio>
            <video src="URL" poster="URL" autoplay></video><audio src="URL" autoplay></audio><track src="URL">
            <iframe src="URL"></iframe><iframe srcdoc="<script>parent.document.title='ran'</script>"></iframe>
            <iframe src="javascript:parent.document.title='ran'"></iframe><frameset><frame src="URL"></frameset>
            <object data="URL"></object><embed src="URL"><applet code="URL"></applet><portal src="URL"></portal>
            <object data="data:text/html,<script>RUN</script>"></object>
            <meta http-equiv="refresh" content="0;url=URL">
            <META HTTP-EQUIV="refresh" CONTENT="0; URL=URL"><meta http-equiv=refresh content="0;javascript:RUN">
            <meta http-equiv="Content-Security-Policy" content="default-src *">
            <base href="URL"><img src="a.png"><a href="b">가</a>
            <base href="javascript:RUN//"><a href="/">가</a>
            <link rel="stylesheet" href="URL"><link rel="preload" as="image" href="URL"><link rel="prefetch" href="URL"><link rel="icon" href="URL">
            <style>@import "URL"; @import url(URL); p { background: url(URL) } @font-face { font-family: x; src: url(URL) } * { font-family: x }</style>
            <style>body { display: none }</style><p>가</p>
            <p style="background: url(URL)">가</p><p style="background:url('URL') rgb(0,0,0)">가</p>
            <p style="background-image: image-set('URL' 1x)">가</p><p style="list-style: url(URL); border-image: url(URL)">가</p>
            <p style="background: u\\72l(URL)">가</p><p style="background: \\75 rl(URL)">가</p><p style="cursor: url(URL), auto">가</p>
            <p style="background:u/**/rl(URL)">가</p><p style="--a: url(URL); background: var(--a)">가</p>
            <p style="position:fixed;inset:0;background:red">덮기</p><p style="POSITION : absolute; top: 0">덮기</p>
            <p style="width: expression(RUN)">가</p><p style="-moz-binding: url(URL)">가</p>
            <table background="URL"><tr><td background="URL">가</td></tr></table>
            <form action="URL" id="f"><button>가</button><input type="image" src="URL"></form><button form="f" formaction="javascript:RUN">나</button>
            <form action="URL"><input autofocus></form><isindex action="URL">
            <a href="javascript:RUN">가</a><a href=" &#106;avascript:RUN">나</a><a href="java&#x0A;script:RUN">다</a>
            <a href="data:text/html,<script>RUN</script>">가</a><a href="vbscript:RUN">나</a><a href="file:///etc/passwd">다</a>
            <a href="URL" ping="URL" download target="_blank">가</a>
            <a href="URL" target="_top">가</a><area href="URL"><map><area href="URL"></map>
            <img src="file:///etc/hostname"><img src="asset://page/"><img src="/etc/hostname"><img src="../../../../etc/hostname">
            <iframe src="file:///etc/passwd"></iframe><script>fetch('file:///etc/passwd')</script>
            <template><script>RUN</script></template><noscript><p title="</noscript><img src=x onerror=RUN>"></noscript>
            <xmp><p title="</xmp><img src=x onerror=RUN>"></xmp><plaintext><script>RUN</script>
            <title></title><img src=x onerror=RUN><textarea></textarea><img src=x onerror=RUN></textarea>
            <!--><img src=x onerror=RUN>--><!--[if gte IE 4]><script>RUN</script><![endif]--><?xml-stylesheet href="URL"?>
            </div></main></body></html><script>RUN</script><img src="URL">
            <div id="article">가</div><div id="page" class="x"><p id="b0">나</p><img name="body"><form name="getElementById"></form>
            <dialog open><p>가</p></dialog><p contenteditable autofocus onfocus=RUN>가</p>
            [##_Image|kage@a"><img src=x onerror=RUN>|filename="<img src=x onerror=RUN>"_##]
            {{ "<img src=x onerror=RUN>" }} {% include <script>RUN</script> %}
            <figure data-ke-type="opengraph" data-og-url="javascript:RUN" data-og-image="URL" data-og-title="<img src=x onerror=RUN>"><a href="javascript:RUN"><div class="og-image" style="background-image: url('URL');">&nbsp;</div></a></figure>
            """
                    .lines()
                    .toList();

    /// What style sheets may try, one a line; `ASSET` is the witness by our own protocol.
    private static final List<String> SHEETS =
            """
            @import "URL"; @import url(URL); @\\69mport 'URL'; p { color: red }
            @import/**/url("URL") screen; @charset "x"; @import 'ASSET';
            p { background: url(URL) } p { background: url("ASSET") }
            p { background: u\\72l(ASSET) } .a { background: \\75 rl('ASSET') }
            p { background: image-set('ASSET' 1x, url(ASSET) 2x); -webkit-mask-image: url(ASSET) }
            p { background: -webkit-image-set(url(ASSET) 1x); cursor: url(ASSET), auto }
            p { background: -webkit-cross-fade(url(ASSET), url(ASSET), 50%) }
            @font-face { font-family: x; src: url(ASSET) } p { font-family: x }
            p::before { content: url(ASSET) } li { list-style: url(ASSET) } p { filter: url(ASSET#a) }
            p { --a: url(ASSET); background: var(--a); border-image: url(ASSET) 30 }
            p { background: u/**/rl(ASSET) } ur@import 'x';l(ASSET) { } p { background: ur@import;l(ASSET) }
            p { color: 'x
            ; background: url(ASSET) } p { content: "\\"; background: url(ASSET); "; }
            </style><img src="ASSET"><script>RUN</script><style> p { background: url(ASSET) }
            <!-- @import 'ASSET'; --> p { background: url(ASSET) }
            p { width: expression(RUN); behavior: url(ASSET); -moz-binding: url(ASSET) }
            @media all { @import 'ASSET'; p { background: url(ASSET) } } @supports (a: url(ASSET)) { }
            p[class^="a"] { background: url("ASSET?a") } a { } p { background: url( ASSET ) }
            """
                    .lines()
                    .toList();

    private static final String RUN = "document.title='ran'";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws Exception {
        server = Showing.witness(requests);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String hostile(String post) {
        String host = "127.0.0.1:" + server.getAddress().getPort();
        return post.replace("URLHOST", host)
                .replace("URL", "http://" + host + "/")
                .replace("RUN", RUN);
    }

    @Test
    void noPostRunsOrFetchesOrLeadsAway() throws Exception {
        try (Showing showing = new Showing("<p>처음</p>\n", Pictures.none())) {
            for (String post : POSTS) {
                String source =
                        "---\ntitle: '" + "<img src=x onerror=1>" + "'\n---\n" + hostile(post);
                Stagehand.perform(() -> showing.session.open(read(showing, source)));
                assertCalm(showing, post);
                Stagehand.perform(
                        () ->
                                showing.session.dispatch(
                                        Transaction.of(
                                                Change.insert(source.length(), "\n<p>끝</p>"),
                                                Selection.caret(0))));
                assertCalm(showing, post);
                assertTrue(showing.script("document.body.innerText").contains("끝"), post);
            }
            // Time for what is late.
            Thread.sleep(500);
            assertCalm(showing, "all");
        }
        assertEquals(List.of(), requests);
    }

    @Test
    void noStyleSheetFetchesOrLeadsAway() throws Exception {
        String post = "<p class=\"a\">가</p>\n<p><img src=\"x\" alt=\"나\"></p>\n";
        try (Showing showing = new Showing(post, Pictures.none())) {
            for (String sheet : SHEETS) {
                String css = hostile(sheet).replace("ASSET", asset());
                for (Skin skin : List.of(Skin.OWN, Skin.SITE)) {
                    Stagehand.perform(
                            () -> {
                                showing.pane.skinProperty().set(skin);
                                showing.pane.give(skin, StyleSheet.calm(css));
                            });
                    Stagehand.pulse();
                    showing.script("document.body.offsetHeight");
                    assertCalm(showing, sheet);
                }
            }
            Thread.sleep(500);
            assertEquals(List.of(), requests);
        }
    }

    /// The witness by the protocol that would fetch it, were it let.
    private String asset() {
        return RemoteAddress.written("http://127.0.0.1:" + server.getAddress().getPort() + "/a.png")
                .orElseThrow()
                .text();
    }

    private void assertCalm(Showing showing, String post) {
        showing.script(
                "document.querySelectorAll('#article a, #article [tabindex], #article summary')"
                        + ".forEach(e => { e.click(); e.focus(); })");
        assertEquals(PageAddress.PAGE, showing.script("location.href"), post);
        assertEquals("", showing.script("document.title"), post);
        assertEquals("1", showing.script("document.querySelectorAll('main').length"), post);
        assertEquals(
                "",
                showing.script(
                        "[...document.querySelectorAll('#head *, #article *')].filter(e =>"
                            + " /^(script|iframe|object|embed|base|meta|link|style"
                            + "|form|svg|math|video|audio|frame|template|input|button)$/i.test(e.localName)"
                            + " || [...e.attributes].some(a =>"
                            + " /^on|^(action|formaction|srcset|background|ping)$/i.test(a.name) ||"
                            + " /^\\s*(javascript|vbscript|file):/i.test(a.value) && a.name !=="
                            + " 'title')).map(e => e.outerHTML).join()"),
                post);
        assertEquals(
                "",
                showing.script(
                        "[...document.querySelectorAll('#article *')].filter(e =>"
                                + " /fixed|absolute/.test(getComputedStyle(e).position)).map(e =>"
                                + " e.outerHTML).join()"),
                post);
        assertEquals(List.of(), requests, post);
        assertEquals(List.of(), showing.browsed, post);
    }

    private static Article read(Showing showing, String source) {
        return Article.read(source, showing.session.state().article().spelling());
    }
}

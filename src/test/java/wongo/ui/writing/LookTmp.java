package wongo.ui.writing;

import wongo.ui.Stagehand;

import java.nio.file.*;

public final class LookTmp {
    public static void main(String[] a) throws Exception {
        String post = Files.readString(Path.of(a[0]));
        Desk desk = Desk.with(post.substring(post.indexOf("---", 3) + 4));
        Stagehand.picture(desk.stage, Path.of("/tmp/pics/open.png"));
        var outline = wongo.article.Outline.of(desk.session.article()).sections();
        System.out.println(outline.size());
        desk.act(() -> desk.surface.folding().flip(outline.get(0)));
        Stagehand.pulse();
        Stagehand.picture(desk.stage, Path.of("/tmp/pics/fold1.png"));
        desk.act(desk.surface.folding()::foldAll);
        Stagehand.pulse();
        Stagehand.picture(desk.stage, Path.of("/tmp/pics/foldall.png"));
        System.exit(0);
    }
}

package wongo.ui;

import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;

import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.EnumSet;

/// What is dragged, for tests: JavaFX makes one only while a mouse drags something.
final class Boards {
    private Boards() {}

    static Dragboard dragboard() throws ReflectiveOperationException {
        TKClipboard held = Toolkit.getToolkit().createLocalClipboard();
        Object dragged =
                Proxy.newProxyInstance(
                        Boards.class.getClassLoader(),
                        new Class<?>[] {TKClipboard.class},
                        (_, method, arguments) ->
                                method.getName().equals("getTransferModes")
                                        ? EnumSet.of(TransferMode.COPY)
                                        : method.invoke(held, arguments));
        Constructor<Dragboard> maker = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
        maker.setAccessible(true);
        return maker.newInstance(dragged);
    }
}

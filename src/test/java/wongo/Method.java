package wongo;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/// A method or constructor as written, and its length from the first modifier to the closing brace.
record Method(String file, String name, long lines) {
    /// Every one of them in the files.
    static List<Method> in(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
            var reader = new Reader(Trees.instance(task).getSourcePositions());
            reader.scan(task.parse(), null);
            return List.copyOf(reader.found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends TreeScanner<Void, CompilationUnitTree> {
        private final List<Method> found = new ArrayList<>();
        private final SourcePositions positions;

        Reader(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, CompilationUnitTree none) {
            return super.visitCompilationUnit(unit, unit);
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, method));
            var last = lines.getLineNumber(positions.getEndPosition(unit, method));
            var name = method.getName().toString();
            found.add(new Method(unit.getSourceFile().getName(), name, last - first + 1));
            return super.visitMethod(method, unit);
        }
    }
}

package wongo.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryWatcher;

import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

import wongo.site.PostIndex;
import wongo.site.PostReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The index of a site's posts over time.
public final class PostWatch implements AutoCloseable {
    private static final int GATHERING = 200;

    private final PostReader reader;
    private final Consumer<PostIndex> listener;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("post-watch").factory());
    private final Set<Path> changed = new HashSet<>();
    private PostIndex index = PostIndex.empty();
    private @Nullable DirectoryWatcher watcher;
    private boolean isClosed;

    private PostWatch(PostReader reader, Consumer<PostIndex> listener) {
        this.reader = reader;
        this.listener = listener;
    }

    /// Begins at once, and returns before anything is read.
    ///
    /// @param listener is told the first index and each later one, on a thread of the watch
    public static PostWatch of(PostReader reader, Consumer<PostIndex> listener) {
        PostWatch watch = new PostWatch(reader, listener);
        watch.thread.execute(watch::begin);
        return watch;
    }

    /// Looks at all files anew, for folders that tell nothing. The listener is told in any case.
    public void lookAgain() {
        synchronized (changed) {
            if (!isClosed) {
                thread.execute(() -> tell(index.again(reader)));
            }
        }
    }

    /// Ends the watch. May be called twice.
    @Override
    public void close() {
        synchronized (changed) {
            if (!isClosed) {
                isClosed = true;
                thread.execute(this::end);
                thread.shutdown();
            }
        }
    }

    /// Watching begins first: what changes while the first index is made is looked at again.
    private void begin() {
        try {
            watcher =
                    DirectoryWatcher.builder()
                            .path(reader.root())
                            .logger(NOPLogger.NOP_LOGGER)
                            .fileHashing(false)
                            .fileTreeVisitor(new PostFolders(reader.root()))
                            .listener(this::hear)
                            .build();
            watcher.watchAsync(
                    task -> Thread.ofPlatform().daemon().name("post-watch-ear").start(task));
        } catch (IOException e) {
            // The folder tells nothing, then; the index is made all the same.
            watcher = null;
        }
        tell(PostIndex.of(reader));
    }

    private void end() {
        if (watcher != null) {
            try {
                watcher.close();
            } catch (IOException e) {
                // It has told its last already.
            }
        }
    }

    private void hear(DirectoryChangeEvent event) {
        synchronized (changed) {
            if (isClosed) {
                return;
            }
            if (changed.isEmpty()) {
                thread.schedule(this::takeIn, GATHERING, TimeUnit.MILLISECONDS);
            }
            // Too much was changed to be told one by one.
            boolean isMuch = event.eventType() == EventType.OVERFLOW;
            changed.add(isMuch ? reader.root() : event.path());
        }
    }

    private void takeIn() {
        List<Path> files;
        synchronized (changed) {
            files = List.copyOf(changed);
            changed.clear();
        }
        tell(files.contains(reader.root()) ? index.again(reader) : index.with(files, reader));
    }

    private void tell(PostIndex now) {
        index = now;
        boolean isOver;
        synchronized (changed) {
            isOver = isClosed;
        }
        if (!isOver) {
            listener.accept(now);
        }
    }
}

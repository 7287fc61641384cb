package wongo.preview;

import wongo.article.Block;
import wongo.article.Blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two stretches of blocks laid beside each other: told the blocks before and then those after, in
/// order, it keeps the element of a block that is there again, replaces where it can, and inserts
/// and removes the rest.
final class Alignment {
    private record Old(int id, Block block, int position) {}

    private final BlockHtml html;
    private final Optional<Blocks> otherwise;
    private final Blocks body;
    private final Optional<String> end;
    private final List<Old> old = new ArrayList<>();
    private final Map<Block, Deque<Old>> same = new HashMap<>();
    private final List<Integer> ids = new ArrayList<>();
    private final List<PagePatch> patches = new ArrayList<>();
    private final List<Fresh> waiting = new ArrayList<>();
    private int reached;
    private int nextId;

    /// A block after the change that no element shows yet, and where its id goes.
    private record Fresh(int index, Block block) {}

    /// @param otherwise all blocks before the change, where equal ones may have had other HTML
    /// @param body all blocks after the change
    /// @param end the element behind the stretch
    Alignment(
            BlockHtml html,
            Optional<Blocks> otherwise,
            Blocks body,
            int nextId,
            Optional<String> end) {
        this.html = html;
        this.otherwise = otherwise;
        this.body = body;
        this.nextId = nextId;
        this.end = end;
    }

    void before(int id, Block block) {
        if (Page.shows(block)) {
            Old element = new Old(id, block, old.size());
            old.add(element);
            same.computeIfAbsent(block, some -> new ArrayDeque<>()).add(element);
        }
    }

    void after(Block block) {
        Optional<Old> kept = Page.shows(block) ? same(block) : Optional.empty();
        kept.ifPresent(this::keep);
        if (kept.isEmpty() && Page.shows(block)) {
            waiting.add(new Fresh(ids.size(), block));
        }
        ids.add(kept.map(Old::id).orElseGet(() -> nextId++));
    }

    /// What is to be done; to be asked once, when all blocks are told.
    List<PagePatch> patches() {
        settle(old.size(), end);
        return patches;
    }

    List<Integer> ids() {
        return ids;
    }

    int nextId() {
        return nextId;
    }

    private Optional<Old> same(Block block) {
        Deque<Old> candidates = same.getOrDefault(block, new ArrayDeque<>());
        while (!candidates.isEmpty() && candidates.peek().position() < reached) {
            candidates.poll();
        }
        return Optional.ofNullable(candidates.poll());
    }

    private void keep(Old element) {
        settle(element.position(), Optional.of(Page.name(element.id())));
        reached = element.position() + 1;
        otherwise.ifPresent(was -> renew(element, was));
    }

    private void renew(Old element, Blocks was) {
        String now = html.of(element.block(), body);
        if (!now.equals(html.of(element.block(), was))) {
            patches.add(new PagePatch.Replace(new PageElement(Page.name(element.id()), now)));
        }
    }

    /// Brings the elements up to a position in line with the blocks that wait.
    private void settle(int position, Optional<String> next) {
        Deque<Old> gone = new ArrayDeque<>(old.subList(reached, position));
        for (Fresh fresh : waiting) {
            Optional<Old> place = Optional.ofNullable(gone.poll());
            place.ifPresent(element -> ids.set(fresh.index(), element.id()));
            PageElement element =
                    new PageElement(
                            Page.name(ids.get(fresh.index())), html.of(fresh.block(), body));
            patches.add(
                    place.isPresent()
                            ? new PagePatch.Replace(element)
                            : new PagePatch.Insert(element, next));
        }
        waiting.clear();
        gone.forEach(element -> patches.add(new PagePatch.Remove(Page.name(element.id()))));
    }
}

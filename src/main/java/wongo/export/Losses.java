package wongo.export;

import wongo.export.Loss.Outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects a report while an export is made.
final class Losses {
    private static final int SHOWN = 5;

    private record Kind(String feature, Outcome outcome) {}

    private static final class Seen {
        private int count;
        private final List<String> details = new ArrayList<>();
    }

    private final Map<Kind, Seen> seen = new LinkedHashMap<>();

    void kept(String feature, String detail) {
        add(new Kind(feature, Outcome.KEPT), detail);
    }

    void changed(String feature, String detail) {
        add(new Kind(feature, Outcome.CHANGED), detail);
    }

    void dropped(String feature, String detail) {
        add(new Kind(feature, Outcome.DROPPED), detail);
    }

    private void add(Kind kind, String detail) {
        Seen so = seen.computeIfAbsent(kind, _ -> new Seen());
        so.count++;
        if (so.details.size() < SHOWN && !detail.isBlank() && !so.details.contains(detail)) {
            so.details.add(detail);
        }
    }

    List<Loss> report() {
        List<Loss> report = new ArrayList<>();
        seen.forEach(
                (kind, so) ->
                        report.add(
                                new Loss(
                                        kind.feature(),
                                        kind.outcome(),
                                        so.count,
                                        List.copyOf(so.details))));
        return List.copyOf(report);
    }
}

package wongo.review;

import wongo.article.Color;
import wongo.article.Oklch;

import java.util.Optional;
import java.util.function.Predicate;

/// The search for the colour that looks nearest to another and passes a test. What passes is taken
/// to be one region of lightness and chroma, or two: darker and lighter.
final class Nearest {
    private static final double COARSE = 0.02;
    private static final double FINE = 0.0005;
    private static final int REACH = 3;
    private static final double MOST_COLOURFUL = 0.4;

    private final Oklch from;
    private final Predicate<Color> passes;
    private Optional<Oklch> best = Optional.empty();
    private double distance = Double.MAX_VALUE;

    Nearest(Oklch from, Predicate<Color> passes) {
        this.from = from;
        this.passes = passes;
    }

    Optional<Color> color() {
        for (double lightness = 0; lightness < 1 + COARSE / 2; lightness += COARSE) {
            for (double chroma = 0; chroma < MOST_COLOURFUL; chroma += COARSE) {
                look(new Oklch(lightness, chroma, from.hue()));
            }
        }
        for (double step = COARSE / 2; step > FINE / 2; step /= 2) {
            refine(step);
        }
        return best.flatMap(this::shown);
    }

    /// Looks around the best, again and again until nothing around it is better.
    private void refine(double step) {
        double before = Double.MAX_VALUE;
        while (distance < before && best.isPresent()) {
            before = distance;
            Oklch centre = best.get();
            for (int i = -REACH; i <= REACH; i++) {
                for (int j = -REACH; j <= REACH; j++) {
                    double lightness = centre.lightness() + i * step;
                    double chroma = Math.max(0, centre.chroma() + j * step);
                    look(new Oklch(Math.clamp(lightness, 0.0, 1.0), chroma, from.hue()));
                }
            }
        }
    }

    private void look(Oklch candidate) {
        Color color = candidate.color();
        double far = candidate.distance(from);
        if (far < distance && isOnScreen(color) && passes.test(color)) {
            best = Optional.of(candidate);
            distance = far;
        }
    }

    /// Of the colours with whole bytes around the best, the nearest to it that passes.
    private Optional<Color> shown(Oklch found) {
        Color exact = found.color();
        Optional<Color> nearest = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 64; i++) {
            Color near =
                    new Color(
                            whole(exact.red(), i % 4 - 1),
                            whole(exact.green(), i / 4 % 4 - 1),
                            whole(exact.blue(), i / 16 - 1),
                            1);
            double far = Oklch.of(near).distance(found);
            if (far < least && isOnScreen(near) && passes.test(near)) {
                nearest = Optional.of(near);
                least = far;
            }
        }
        return nearest;
    }

    private static double whole(double part, int more) {
        return (Math.floor(part * 255) + more) / 255;
    }

    private static boolean isOnScreen(Color color) {
        return isPart(color.red()) && isPart(color.green()) && isPart(color.blue());
    }

    private static boolean isPart(double part) {
        return part >= -1e-9 && part <= 1 + 1e-9;
    }
}

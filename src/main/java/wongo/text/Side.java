package wongo.text;

/// Which neighbour a place between two characters clings to when something is put exactly there.
public enum Side {
    LEFT,
    RIGHT
}

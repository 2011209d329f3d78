package dev.muster.oncall.paging;

/**
 * A place on an escalation path; all parts count from 0.
 *
 * @param stretch which policy of the path
 * @param cycle which turn through that policy
 * @param level which level of that policy
 */
record Position(int stretch, int cycle, int level) {

    static final Position START = new Position(0, 0, 0);

    /** Whether both are the same level, in whichever turn. */
    boolean sameLevelAs(Position other) {
        return stretch == other.stretch && level == other.level;
    }

    Position nextLevel() {
        return new Position(stretch, cycle, level + 1);
    }

    Position nextCycle() {
        return new Position(stretch, cycle + 1, 0);
    }

    Position nextStretch() {
        return new Position(stretch + 1, 0, 0);
    }
}

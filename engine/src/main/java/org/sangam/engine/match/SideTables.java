package org.sangam.engine.match;

/** What questions of one market keep of the people's side, so that a job finds it ready. Safe to share. */
record SideTables(PlaceTables places, DesireTables desires) {

    SideTables() {
        this(new PlaceTables(), new DesireTables());
    }
}

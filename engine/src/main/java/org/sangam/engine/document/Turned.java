package org.sangam.engine.document;

import java.util.List;

/** A line that runs up or down the page; {@code middle} is where its middle stands, from the top. */
record Turned(Segment line, double middle) {

    static Turned of(Segment line, int turn) {
        double x = turn == 1 ? line.y() : turn == 3 ? -line.y() : -line.end();
        double middle = turn == 1 ? -line.middle() : turn == 3 ? line.middle() : -line.y();
        return new Turned(
                new Segment(line.words(), x, x + line.size(), middle, line.size(), line.bold(), line.order()), middle);
    }

    /** It is read before the lines it stands beside: from the white space above them on. */
    void joins(List<List<Row>> blocks) {
        List<Row> rows = beside(blocks);
        double usual = Row.usualDistance(rows);
        int at = rows.size();
        for (int i = rows.size() - 1; i >= 0; i--) {
            boolean starts = i == 0 || rows.get(i).isApart(rows.get(i - 1), usual);
            if (starts && (i == 0 || rows.get(i).y() - rows.get(i).size() < middle)) {
                at = i;
                break;
            }
        }
        rows.add(at, new Row(List.of(line), true));
    }

    private List<Row> beside(List<List<Row>> blocks) {
        if (blocks.isEmpty()) {
            blocks.add(new java.util.ArrayList<>());
        }
        for (List<Row> rows : blocks) {
            if (rows.getLast().y() > middle) {
                return rows;
            }
        }
        return blocks.getLast();
    }
}

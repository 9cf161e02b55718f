package org.sangam.app.web;

import java.util.List;

/** The reasons of one side; its subtotal is their sum. */
public record ReasonColumn(Side side, String heading, List<ReasonLine> lines) {

    public int low() {
        return lines.stream().mapToInt(ReasonLine::low).sum();
    }

    public int high() {
        return lines.stream().mapToInt(ReasonLine::high).sum();
    }

    public enum Side {
        TEAM,
        YOU
    }
}

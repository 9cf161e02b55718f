package org.sangam.app.web;

import java.util.List;

/** The reasons of one side under their subtotal. */
public record ReasonColumn(Side side, String heading, int low, int high, List<ReasonLine> lines) {

    public enum Side {
        TEAM,
        YOU
    }
}

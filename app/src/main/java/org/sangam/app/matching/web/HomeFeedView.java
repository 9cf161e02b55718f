package org.sangam.app.matching.web;

import java.util.List;
import org.sangam.app.web.Frame;
import org.sangam.app.web.MatchLine;

/**
 * The best jobs for whoever looks.
 *
 * @param known whether they have a profile
 * @param all how many suit
 */
public record HomeFeedView(Frame frame, boolean known, List<MatchLine> best, int all) {

    static HomeFeedView without(Frame frame) {
        return new HomeFeedView(frame, false, List.of(), 0);
    }
}

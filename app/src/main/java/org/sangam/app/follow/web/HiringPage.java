package org.sangam.app.follow.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.CompanyLine;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Preview;

/** The companies that hire now, and where somebody leaves an address to be told of them. */
public record HiringPage(
        Frame frame, Preview preview, List<CompanyLine> companies, String address, FollowPage.State state) {

    public boolean sent() {
        return state == FollowPage.State.SENT;
    }

    public @Nullable String error() {
        return state == FollowPage.State.WRONG ? frame.words().say("follow.wrong") : null;
    }
}

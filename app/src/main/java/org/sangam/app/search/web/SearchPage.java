package org.sangam.app.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JobDay;
import org.sangam.app.web.Link;
import org.sangam.app.web.Paging;
import org.sangam.app.web.Preview;

/**
 * Open jobs, all or those that were searched for.
 *
 * @param text what was typed
 * @param place the places chosen by hand, as they are typed
 * @param kept what else was chosen, for the form to carry on
 * @param parts how the search was understood, each part with the way to do without it
 * @param remarks on words taken for others and places we do not know
 * @param count how many jobs there are in all
 * @param ways out of a search that finds nothing
 * @param canonical the one address of this search; null for one that engines should not keep
 * @param told where new jobs of this search can be asked for by mail, and its feed; null where all jobs are shown
 * @param heading of a page with an address of its own; null for a search
 */
public record SearchPage(
        Frame frame,
        String text,
        String place,
        List<Kept> kept,
        List<Part> parts,
        List<Remark> remarks,
        long count,
        String said,
        List<Order> orders,
        List<Facet> facets,
        int chosen,
        List<JobDay> days,
        Paging paging,
        List<Way> ways,
        @Nullable String canonical,
        @Nullable Told told,
        @Nullable Heading heading) {

    /** How somebody, or a program of theirs, hears of what a search finds later; and the same search over companies. */
    public record Told(String mails, String feed, String companies, String webhook) {}

    /** What names a page that gathers jobs, and where to go from it. */
    public record Heading(Frame frame, Preview preview, List<Link> near) {}

    /** The same list as a page with an address of its own. */
    SearchPage under(Heading named) {
        return new SearchPage(
                named.frame(),
                text,
                place,
                kept,
                parts,
                remarks,
                count,
                said,
                orders,
                facets,
                chosen,
                days,
                paging,
                ways,
                named.preview().address(),
                told,
                named);
    }

    /** A hidden field. */
    public record Kept(String name, String value) {}

    public record Part(String label, String without) {}

    /** A sentence, and what to do about it; no path for nothing. */
    public record Remark(
            String sentence, @Nullable String act, @Nullable String path) {}

    public record Order(String label, String path, boolean current) {}

    /** What finds something again, and how much. */
    public record Way(String label, long count, String path) {}

    public boolean searched() {
        return !parts.isEmpty() || !text.isEmpty();
    }
}

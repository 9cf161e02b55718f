package org.sangam.app.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Paging;

/**
 * Companies, all or those that were searched for.
 *
 * @param place the places chosen by hand, as they are typed
 * @param kept what else was chosen, for the form to carry on
 * @param parts how the search was understood, each part with the way to do without it
 * @param jobs the same search over jobs; null where nothing is asked
 * @param canonical the one address of this list; null for one that engines should not keep
 */
public record CompaniesPage(
        Frame frame,
        String text,
        String place,
        List<SearchPage.Kept> kept,
        List<SearchPage.Part> parts,
        List<SearchPage.Remark> remarks,
        long count,
        String said,
        List<SearchPage.Order> orders,
        List<Facet> facets,
        int chosen,
        List<CompanyCard> cards,
        Paging paging,
        List<SearchPage.Way> ways,
        @Nullable String jobs,
        @Nullable String canonical) {

    public boolean searched() {
        return !parts.isEmpty() || !text.isEmpty();
    }
}

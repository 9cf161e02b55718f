package org.sangam.app.search.web;

import java.util.Arrays;
import java.util.List;
import org.sangam.app.search.Choosing;
import org.sangam.app.search.CompanySearch;
import org.sangam.app.search.Dimension;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Searches the companies. Every search is a plain address: there is nothing that it cannot be asked. */
@Controller
class CompaniesController {

    private final CompaniesPages pages;

    CompaniesController(CompaniesPages pages) {
        this.pages = pages;
    }

    @GetMapping("/companies")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView search(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
        String after = SearchController.first(typed, "after");
        CompaniesPages.Asking asking = new CompaniesPages.Asking(
                SearchController.first(typed, "q"),
                choosing(typed),
                Arrays.stream(CompanySearch.Order.values())
                        .filter(order -> order.code().equals(SearchController.first(typed, "sort")))
                        .findFirst()
                        .orElse(null),
                after.isEmpty() ? null : after,
                after.isEmpty() ? 1 : SearchController.page(SearchController.first(typed, "page")));
        return new ModelAndView("search/web/companies", "page", pages.of(frame, asking));
    }

    /** As of jobs, and that a company hires at all. */
    private static Choosing choosing(MultiValueMap<String, String> typed) {
        Choosing choosing = Choosing.of(typed);
        return SearchController.first(typed, Dimension.FRESH.code()).equals(CompanySearch.HIRING)
                ? new Choosing(
                        choosing.selection().with(Dimension.FRESH, List.of(CompanySearch.HIRING)), choosing.unknown())
                : choosing;
    }
}

package org.sangam.app.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sangam.app.search.Choosing;
import org.sangam.app.search.Question;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JteViews;
import org.sangam.app.web.KeptPages;
import org.sangam.app.web.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Searches the open jobs. Every search is a plain address: there is nothing that it cannot be asked. */
@Controller
class SearchController {

    private static final int LAST_PAGE = 100_000;

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/jobs")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView search(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
        ModelAndView page = new ModelAndView("search/web/search", "page", pages.of(frame, asking(typed)));
        page.addObject(JteViews.ABOUT, Set.of(KeptPages.ALL_JOBS));
        return page;
    }

    /** Whatever stands in the address; nonsense counts as nothing. */
    static SearchPages.Asking asking(Map<String, List<String>> typed) {
        String after = first(typed, "after");
        return new SearchPages.Asking(
                first(typed, "q"),
                Choosing.of(typed),
                sort(first(typed, "sort")),
                after.isEmpty() ? null : after,
                after.isEmpty() ? 1 : page(first(typed, "page")));
    }

    static String first(Map<String, List<String>> typed, String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    private static Question.@Nullable Sort sort(String code) {
        return Arrays.stream(Question.Sort.values())
                .filter(sort -> sort.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    static int page(String typed) {
        return typed.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(typed), 2, LAST_PAGE) : 2;
    }
}

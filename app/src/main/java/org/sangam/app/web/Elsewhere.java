package org.sangam.app.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends on to another page after something was done (303), so that reloading it does nothing twice. */
public final class Elsewhere {

    private Elsewhere() {}

    /** A path of ours, with its query. */
    public static ModelAndView at(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}

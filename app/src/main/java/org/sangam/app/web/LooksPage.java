package org.sangam.app.web;

import java.util.List;

/** Every component in every state. The people, companies and texts are invented. */
public record LooksPage(
        Frame frame,
        List<Icon> icons,
        List<Chip> chips,
        List<Fit> fits,
        MatchCard card,
        MatchCard silent,
        List<MatchLine> lines,
        List<JobDay> jobs,
        List<CompanyLine> companies,
        List<Fact> facts,
        LitText posting,
        LitText resume,
        LitText checked,
        List<FieldError> errors) {}

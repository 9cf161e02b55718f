package org.sangam.app.matching.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.sangam.app.matching.RecordExport;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands the operator the record of lists shown, as a file for an auditor and for {@code sangam replay}. */
@Controller
class RecordController {

    private static final int MOST_DAYS = 3_650;

    private final RecordExport record;
    private final Clock clock;

    RecordController(RecordExport record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/operation/lists.jsonl")
    @OpenTo(OpenTo.Who.OPERATORS)
    void download(Viewer viewer, @RequestParam(defaultValue = "90") int days, HttpServletResponse response)
            throws IOException {
        if (!(viewer instanceof Viewer.Operator operator)) {
            throw Problem.NOT_FOUND.refused();
        }
        if (days < 1 || days > MOST_DAYS) {
            throw Problem.BAD_REQUEST.refused();
        }
        response.setContentType("application/x-ndjson;charset=utf-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=sangam-lists.jsonl");
        record.write(operator, clock.instant().minus(Duration.ofDays(days)), response.getWriter());
    }
}

package org.sangam.app.follow.web;

import java.util.List;
import org.sangam.app.follow.HiringNow;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.job.JobLines;
import org.sangam.app.web.CompanyLine;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Component;

/** Says companies that hire in the lines of a list, each with how it answers. */
@Component
class HiringLines {

    private final AnswerRecord answers;

    HiringLines(AnswerRecord answers) {
        this.answers = answers;
    }

    List<CompanyLine> of(List<HiringNow.Hiring> companies, Words words) {
        return companies.stream().map(one -> line(one, words)).toList();
    }

    private CompanyLine line(HiringNow.Hiring one, Words words) {
        AnswerRecord.Of record = answers.of(one.company().id());
        String open = words.say("home.hiring.jobs", "count", one.open());
        String kept = record.known() && record.days() != null
                ? words.say("home.hiring.answers", "percent", record.percent(), "days", record.days())
                : words.say("home.hiring.new");
        return new CompanyLine(
                one.company().path(),
                one.company().name().text(),
                JobLines.mark(one.company()),
                one.company().line(),
                open + " " + kept);
    }
}

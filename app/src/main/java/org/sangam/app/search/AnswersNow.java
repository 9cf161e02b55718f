package org.sangam.app.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sangam.app.hiring.AnswerRecord;
import org.springframework.stereotype.Component;

/** How every company answers, asked of the database at most once a minute. */
@Component
class AnswersNow {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private final AnswerRecord records;
    private final Clock clock;
    private Answering last = Answering.UNKNOWN;
    private Instant asked = Instant.MIN;

    AnswersNow(AnswerRecord records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    synchronized Answering get() {
        Instant now = clock.instant();
        if (asked.equals(Instant.MIN) || asked.plus(FRESH_FOR).isBefore(now)) {
            last = read();
            asked = now;
        }
        return last;
    }

    private Answering read() {
        var all = records.all();
        all.keySet().forEach(CompanyNumbers::of);
        Answering.Band[] bands = new Answering.Band[CompanyNumbers.count()];
        all.forEach((company, record) -> bands[CompanyNumbers.of(company)] =
                Answering.Band.of(record.due(), record.percent(), AnswerRecord.FEWEST));
        return new Answering(bands);
    }
}

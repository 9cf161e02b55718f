package org.sangam.app.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.Place;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;

/** What a list says of a job: one row, without its text. */
public record JobSummary(
        UUID id,
        UUID company,
        Job.State state,
        String title,
        Facts facts,
        @Nullable Instant openedAt) {

    /** Of a job at hand, as it would be read from the database. */
    public static JobSummary of(Job job) {
        return new JobSummary(
                job.id(), job.company(), job.state(), job.title(), Facts.of(job.posting()), job.openedAt());
    }

    /** The values a row shows, stored beside the job so that lists read no text. */
    public record Facts(
            List<String> places,
            Remote remote,
            @Nullable Experience experience,
            @Nullable Pay pay) {

        static Facts of(Posting posting) {
            return new Facts(
                    posting.places().stream().map(found -> found.value().name()).toList(),
                    posting.remote().value(),
                    posting.experience() == null ? null : posting.experience().value(),
                    posting.pay() == null ? null : posting.pay().value());
        }
    }

    static List<String> names(List<Place> places) {
        return places.stream().map(Place::name).toList();
    }
}

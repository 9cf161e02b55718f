package org.sangam.engine.market;

import java.util.List;
import org.sangam.engine.posting.Remote;

/**
 * Where a job is done.
 *
 * @param places ids, sorted
 * @param countries ISO 3166 codes a remote worker may sit in
 * @param must whether the team leaves out who would not come
 */
public record Workplace(List<String> places, Remote remote, List<String> countries, boolean must) {
    public Workplace {
        places = List.copyOf(places);
        countries = List.copyOf(countries);
    }

    static Workplace of(JobFacts job) {
        return new Workplace(
                job.places(), job.remote(), job.countries(), job.musts().contains(JobFacts.Must.PLACE));
    }
}

package org.sangam.lab;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.sangam.engine.encode.Encoder;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.market.CompanyFacts;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.role.Role;

/** Matches single pairs. Titles are encoded where the graph does not know them; the model is read when that first happens. */
final class Pairs {

    private final TitleVectors vectors = new TitleVectors(Encoder.expected());
    private final Matcher matcher = Matcher.bundled().with(vectors);
    private final Clock clock;

    Pairs(Clock clock) {
        this.clock = clock;
    }

    Match match(Posting posting, Profile profile) {
        JobFacts job = JobFacts.of(posting, CompanyFacts.UNKNOWN);
        PersonFacts person = PersonFacts.of(profile, Preferences.UNSAID, YearMonth.now(clock));
        learn(job, person);
        return matcher.explain(job, person, LocalDate.now(clock));
    }

    private void learn(JobFacts job, PersonFacts person) {
        List<Role> roles = Stream.concat(
                        Stream.of(job.role()), person.held().stream().map(PersonFacts.Held::role))
                .toList();
        if (roles.stream().allMatch(role -> role.family() != null)) {
            return;
        }
        roles.stream()
                .map(Role::title)
                .filter(title -> !title.isEmpty() && !vectors.knows(TitleVectors.key(title)))
                .distinct()
                .forEach(title ->
                        vectors.add(TitleVectors.key(title), Encoder.bundled().encode(title)));
    }
}

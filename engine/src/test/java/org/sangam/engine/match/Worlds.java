package org.sangam.engine.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.encode.Encoder;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.market.CompanyFacts;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.Wishes;
import org.sangam.engine.market.YearlyPay;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement.Need;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Preferences.Must;
import org.sangam.engine.profile.Preferences.RemoteWish;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;

/** Draws jobs and people at random, with every field sometimes unsaid, so that a property meets odd pairs. */
final class Worlds {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Of no family, and without a vector. */
    private static final String UNENCODED = "Puppeteer";

    private static final List<String> TITLES = List.of(
            "Senior Backend Engineer",
            "Backend Developer",
            "Frontend Engineer",
            "Data Scientist",
            "Staff Nurse",
            "Sales Manager",
            "Head of Marketing",
            "Electrician",
            "Wizard of Light",
            "Full Stack Developer",
            "SDE II",
            "Intern",
            "Java Architect",
            "Accountant",
            "Beacon Tinkerer",
            "Growth Wizard",
            "Keeper of Light",
            UNENCODED);
    private static final List<String> PLACES =
            List.of("in/bengaluru", "in/chennai", "in/mumbai", "in/kochi", "in/gurugram", "in/noida", "in");
    private static final List<String> TYPES = List.of("product", "services", "both");
    private static final List<String> STAGES = List.of("bootstrapped", "raised funding");
    private static final List<String> SKILLS = SkillGraph.bundled().all().stream()
            .map(Skill::id)
            .sorted()
            .limit(60)
            .toList();

    /** Of all titles but one. */
    static TitleVectors vectors() {
        TitleVectors vectors = new TitleVectors("letters, taken for meanings");
        for (String title : TITLES) {
            String words = Titles.bundled().read(title).title();
            if (!title.equals(UNENCODED)) {
                vectors.add(TitleVectors.key(words), Encoder.ofSpellings().encode(words));
            }
        }
        return vectors;
    }

    private final RandomGenerator random;

    Worlds(RandomGenerator random) {
        this.random = random;
    }

    JobFacts job() {
        List<JobFacts.Wanted> wanted = new ArrayList<>();
        int asked = random.nextInt(9);
        for (int i = 0; i < asked; i++) {
            wanted.add(new JobFacts.Wanted(
                    some(SKILLS, 1 + random.nextInt(3)),
                    one(List.of(Need.values())),
                    maybe(random.nextInt(72)),
                    random.nextInt(6) == 0,
                    List.of()));
        }
        return new JobFacts(
                Titles.bundled().read(one(TITLES)),
                wanted,
                random.nextInt(4) == 0 ? null : experience(),
                pay(),
                some(PLACES, random.nextInt(3)),
                one(List.of(Remote.values())),
                random.nextInt(4) == 0 ? List.of(one(List.of("IN", "US"))) : List.of(),
                maybe(15 * random.nextInt(7)),
                company(),
                random.nextInt(3) == 0 ? null : TODAY.minusDays(random.nextInt(120)),
                random.nextInt(3) == 0 ? EnumSet.of(one(List.of(JobFacts.Must.values()))) : Set.of(),
                Map.of());
    }

    PersonFacts person() {
        List<PersonFacts.Shown> shown = new ArrayList<>();
        for (String skill : some(SKILLS, random.nextInt(14))) {
            shown.add(shown(skill));
        }
        List<PersonFacts.Held> held = new ArrayList<>();
        int titles = random.nextInt(4);
        for (int i = 0; i < titles; i++) {
            held.add(new PersonFacts.Held(Titles.bundled().read(one(TITLES)), month(), List.of()));
        }
        return new PersonFacts(
                held,
                shown,
                held.isEmpty() ? null : held.getFirst().role().level(),
                maybe(random.nextInt(240)),
                random.nextInt(5) == 0 ? null : one(PLACES),
                Wishes.of(preferences()),
                Map.of());
    }

    PersonFacts.Shown shown(String skill) {
        return new PersonFacts.Shown(skill, maybe(random.nextInt(120)), random.nextInt(4), month(), List.of());
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Preferences preferences() {
        return new Preferences(
                random.nextBoolean()
                        ? null
                        : new Preferences.PayFloor(
                                one(List.of("INR", "USD")),
                                BigDecimal.valueOf(50_000L * (1 + random.nextInt(80))),
                                Pay.Period.YEAR),
                some(PLACES, random.nextInt(3)),
                random.nextBoolean() ? null : one(List.of(RemoteWish.values())),
                maybe(15 * random.nextInt(7)),
                random.nextInt(4) == 0 ? List.of(one(List.of("IN", "DE"))) : List.of(),
                some(TITLES, random.nextInt(3)),
                some(TYPES, random.nextInt(2)),
                List.of(),
                some(STAGES, random.nextInt(2)),
                some(SKILLS, random.nextInt(4)),
                random.nextBoolean(),
                some(List.of(Must.values()), random.nextInt(3)));
    }

    private CompanyFacts company() {
        return new CompanyFacts(
                random.nextBoolean() ? null : one(TYPES),
                null,
                random.nextBoolean() ? null : one(STAGES),
                random.nextInt(4) == 0,
                maybe(random.nextInt(101)));
    }

    private Experience experience() {
        int min = 12 * random.nextInt(10);
        return new Experience(min, random.nextBoolean() ? null : min + 12 * random.nextInt(6));
    }

    private @Nullable YearlyPay pay() {
        if (random.nextInt(3) == 0) {
            return null;
        }
        long min = 100_000L * (1 + random.nextInt(30));
        return new YearlyPay(one(List.of("INR", "INR", "USD")), min, min + 100_000L * random.nextInt(20));
    }

    private @Nullable YearMonth month() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> PersonFacts.CURRENT;
            default -> YearMonth.of(2014 + random.nextInt(12), 1 + random.nextInt(12));
        };
    }

    private @Nullable Integer maybe(int value) {
        return random.nextInt(3) == 0 ? null : Integer.valueOf(value);
    }

    private <T> List<T> some(List<T> of, int count) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            T next = one(of);
            if (!some.contains(next)) {
                some.add(next);
            }
        }
        return some;
    }
}

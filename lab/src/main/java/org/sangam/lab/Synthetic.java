package org.sangam.lab;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.CompanyFacts;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.Wishes;
import org.sangam.engine.market.YearlyPay;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement.Need;
import org.sangam.engine.profile.Preferences.Must;
import org.sangam.engine.profile.Preferences.RemoteWish;
import org.sangam.engine.role.Family;
import org.sangam.engine.role.Level;
import org.sangam.engine.role.Role;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;

/**
 * A market that nobody lives in, drawn from a seed: the same seed and numbers give the same rows. Titles, skills and cities
 * follow Zipf's law; a title belongs to a family of work, and a family draws most of its skills from a part of the graph
 * of its own. At least an eighth as many titles are distinct as there are people.
 */
final class Synthetic {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final int FAMILY_SKILLS = 60;
    private static final int COMMON_WORDS = 1 << 16;

    private final long seed;
    private final int titles;
    private final List<Family> families = List.copyOf(Titles.bundled().families());
    private final List<String> skills;
    private final List<String> cities;
    private final List<Level> levels = List.of(Level.values());

    Synthetic(long seed, int people) {
        this.seed = seed;
        this.titles = Math.max(100, people / 4);
        this.skills =
                SkillGraph.bundled().all().stream().map(Skill::id).sorted().toList();
        this.cities = PlaceGraph.bundled().places().stream()
                .filter(place -> place.kind() == Place.Kind.CITY && place.id().startsWith("in/"))
                .map(Place::id)
                .toList();
    }

    static UUID personId(int number) {
        return new UUID(1, number);
    }

    static UUID jobId(int number) {
        return new UUID(2, number);
    }

    PersonFacts person(int number) {
        SplittableRandom random = new SplittableRandom(seed * 31 + number);
        int title = title(random);
        int months = random.nextInt(240);
        List<PersonFacts.Held> held = new ArrayList<>();
        held.add(new PersonFacts.Held(role(title), PersonFacts.CURRENT, List.of()));
        int earlier = random.nextInt(3);
        for (int i = 0; i < earlier; i++) {
            int other = random.nextInt(3) == 0 ? title(random) : sibling(title, random);
            held.add(new PersonFacts.Held(
                    role(other), YearMonth.of(2025 - 2 * i - random.nextInt(3), 1 + random.nextInt(12)), List.of()));
        }
        String home = city(random);
        return new PersonFacts(
                held,
                shown(title, random),
                random.nextInt(3) == 0 ? null : levels.get(random.nextInt(levels.size())),
                random.nextInt(10) == 0 ? null : Integer.valueOf(months),
                home,
                wishes(home, title, months, random),
                Map.of());
    }

    /**
     * @param ordinaryVetoes whether the team leaves out who would not come to the place, has too little or far too much
     *     experience, or could not start in time; such a job is done on site and mostly names its pay, so that the musts of
     *     people bite too
     */
    JobFacts job(int number, boolean ordinaryVetoes) {
        SplittableRandom random = new SplittableRandom(seed * 37 + number);
        int title = title(random);
        List<JobFacts.Wanted> wanted = new ArrayList<>();
        int asked = 3 + random.nextInt(9);
        for (int i = 0; i < asked; i++) {
            List<String> anyOf = new ArrayList<>(List.of(skill(title, random)));
            if (random.nextInt(5) == 0) {
                anyOf.add(skill(title, random));
            }
            Need need = random.nextInt(3) == 0 ? Need.OPTIONAL : Need.REQUIRED;
            wanted.add(new JobFacts.Wanted(
                    anyOf, need, random.nextInt(4) == 0 ? 12 * (1 + random.nextInt(5)) : null, List.of()));
        }
        int from = 12 * random.nextInt(10);
        long pay = 300_000L + 100_000L * random.nextInt(40);
        return new JobFacts(
                role(title, random.nextInt(2) == 0 ? null : levels.get(random.nextInt(levels.size()))),
                wanted,
                new Experience(from, from + 12 * (2 + random.nextInt(5))),
                random.nextInt(ordinaryVetoes ? 5 : 3) == 0 ? null : new YearlyPay("INR", pay, pay + pay / 2),
                List.of(city(random)),
                ordinaryVetoes ? Remote.NO : Remote.OKAY,
                List.of(),
                ordinaryVetoes || random.nextBoolean() ? Integer.valueOf(15 * (1 + random.nextInt(4))) : null,
                new CompanyFacts(
                        random.nextBoolean() ? "product" : "services",
                        null,
                        null,
                        random.nextInt(10) == 0,
                        random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(101))),
                TODAY.minusDays(random.nextInt(90)),
                ordinaryVetoes ? Set.of(JobFacts.Must.PLACE, JobFacts.Must.EXPERIENCE, JobFacts.Must.NOTICE) : Set.of(),
                Map.of());
    }

    private Wishes wishes(String home, int title, int months, SplittableRandom random) {
        boolean named = random.nextInt(3) != 0;
        boolean asks = random.nextInt(3) != 0;
        long floor = 200_000L + months * 8_000L + 50_000L * random.nextInt(10);
        RemoteWish remote =
                random.nextInt(2) == 0 ? null : List.of(RemoteWish.values()).get(random.nextInt(3));
        return new Wishes(
                asks ? new YearlyPay("INR", floor, floor) : null,
                named ? (random.nextBoolean() ? List.of(home) : sorted(home, city(random))) : List.of(),
                remote,
                random.nextInt(3) == 0 ? null : Integer.valueOf(15 * random.nextInt(7)),
                List.of(),
                random.nextInt(3) == 0 ? List.of(wished(title, random)) : List.of(),
                random.nextInt(4) == 0 ? List.of("product") : List.of(),
                List.of(),
                List.of(),
                random.nextInt(20) == 0 ? List.of(skills.get(random.nextInt(skills.size()))) : List.of(),
                random.nextInt(10) == 0,
                musts(named, asks, remote != null, random));
    }

    /** Half of those who say where, how or for what pay they would work mean it as a must. */
    private static Set<Must> musts(boolean place, boolean pay, boolean remote, SplittableRandom random) {
        Set<Must> musts = EnumSet.noneOf(Must.class);
        if (place && random.nextBoolean()) {
            musts.add(Must.PLACE);
        }
        if (pay && random.nextBoolean()) {
            musts.add(Must.PAY);
        }
        if (remote && random.nextBoolean()) {
            musts.add(Must.REMOTE);
        }
        return musts;
    }

    private Role wished(int title, SplittableRandom random) {
        Family family = families.get(title % families.size());
        return new Role(family.titles().get(random.nextInt(family.titles().size())), family.id(), null);
    }

    private List<PersonFacts.Shown> shown(int title, SplittableRandom random) {
        List<PersonFacts.Shown> shown = new ArrayList<>();
        int count = 4 + random.nextInt(16);
        for (int i = 0; i < count; i++) {
            YearMonth last = random.nextInt(3) == 0
                    ? PersonFacts.CURRENT
                    : YearMonth.of(2015 + random.nextInt(11), 1 + random.nextInt(12));
            shown.add(new PersonFacts.Shown(
                    skill(title, random),
                    random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(120)),
                    1,
                    last,
                    List.of()));
        }
        return shown;
    }

    private String skill(int title, SplittableRandom random) {
        if (random.nextInt(6) == 0) {
            return skills.get(zipf(skills.size(), random));
        }
        int family = title % families.size();
        return skills.get((family * 37 + zipf(FAMILY_SKILLS, random)) % skills.size());
    }

    private int title(SplittableRandom random) {
        return zipf(titles, random);
    }

    private int sibling(int title, SplittableRandom random) {
        int family = title % families.size();
        return Math.min(titles - 1, zipf(titles / families.size() + 1, random) * families.size() + family);
    }

    private Role role(int title) {
        return role(title, null);
    }

    private Role role(int title, @Nullable Level level) {
        Family family = families.get(title % families.size());
        String words = family.titles().get(title % family.titles().size());
        return new Role(
                title < families.size() ? words : words + " " + title % COMMON_WORDS + "/" + title, family.id(), level);
    }

    private String city(SplittableRandom random) {
        return cities.get(zipf(cities.size(), random));
    }

    private static List<String> sorted(String a, String b) {
        return a.equals(b) ? List.of(a) : a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
    }

    /** A number below the limit, 0 the likeliest: log-uniform, which is Zipf's law with exponent 1. */
    private static int zipf(int limit, SplittableRandom random) {
        return Math.min(limit - 1, (int) (Math.pow(limit + 1.0, random.nextDouble()) - 1));
    }
}

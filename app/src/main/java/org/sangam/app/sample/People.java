package org.sangam.app.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the people nobody wrote by hand, each from dice of their own, in the trades the companies hire for. */
final class People {

    private final YearMonth now;
    private final List<Role> trades;
    private final List<Entry> homes;
    private final Careers careers;

    People(YearMonth now, Map<String, Employer> employers, Map<String, Role> roles) {
        this.now = now;
        this.trades = trades(employers, roles);
        this.homes = Entry.in("people/names.txt");
        this.careers = new Careers(now, employers, tongues());
    }

    /** Languages stand among the skills of some roles; some are in no home's list. */
    private Set<String> tongues() {
        Set<String> tongues = new HashSet<>(Set.of("Nepali", "Manipuri", "Kokborok", "Garhwali", "French"));
        homes.forEach(home -> tongues.addAll(home.list("languages")));
        return tongues;
    }

    /** Each role once for itself and once for each job there is in it. */
    private static List<Role> trades(Map<String, Employer> employers, Map<String, Role> roles) {
        List<Role> trades = new ArrayList<>(roles.values());
        for (Employer employer : employers.values()) {
            for (String hire : employer.hires()) {
                trades.add(Objects.requireNonNull(roles.get(hire.substring(hire.indexOf('/') + 1)), hire));
            }
        }
        return trades;
    }

    /** People numbered from one number to another, both included, made as they are asked for. */
    Stream<SamplePerson> numbered(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(this::person);
    }

    private SamplePerson person(int number) {
        String key = String.format(Locale.ROOT, "p%04d", number);
        Dice dice = Dice.of("person " + key);
        Role role = dice.pick(trades);
        Entry home = dice.pick(homes);
        String name = dice.pick(home.list("first")) + " " + dice.pick(home.list("last"));
        String town = dice.pick(home.list("towns"));
        Careers.Past past = careers.past(role, town, home.list("languages"), dice);
        SamplePerson.Truth truth = new SamplePerson.Truth(
                name,
                Names.address(name) + number + "@mail.example",
                dice.chance(85) ? "+91 00000 " + dice.between(10000, 99999) : null,
                role.key(),
                dice.chance(60) && !past.positions().isEmpty()
                        ? past.positions().getFirst().title()
                        : null,
                town,
                past.positions(),
                past.education(),
                past.skills(),
                home.list("languages"),
                Career.months(past.positions(), now));
        return new SamplePerson(
                key,
                name,
                null,
                ResumeWriter.written(truth, past, role, now, dice),
                Wish.of(truth, role, dice),
                truth,
                dice.chance(88),
                past.hiddenFrom());
    }
}

package org.sangam.app.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.sample.SamplePosting.Manner;
import org.sangam.engine.posting.Remote;

/** Decides what each generated posting says: one for each role that a company's entry says it hires for. */
final class Adverts {

    private final Map<String, Employer> employers;
    private final Map<String, Role> roles;
    private final List<Advert> made = new ArrayList<>();
    private final Map<String, Integer> turns = new HashMap<>();

    private Adverts(Map<String, Employer> employers, Map<String, Role> roles) {
        this.employers = employers;
        this.roles = roles;
    }

    static List<Advert> all(Map<String, Employer> employers, Map<String, Role> roles) {
        Adverts adverts = new Adverts(employers, roles);
        for (Employer employer : employers.values()) {
            employer.hires().forEach(hire -> adverts.add(employer, hire));
        }
        return adverts.made;
    }

    /** An employer names a role; an agency names its client too, {@code ganth/backend-java}. */
    private void add(Employer poster, String hire) {
        int slash = hire.indexOf('/');
        Employer employer = slash < 0 ? poster : found(employers, hire.substring(0, slash));
        Role role = found(roles, hire.substring(slash + 1));
        int turn = turns.merge(employer.company().key() + "-" + role.key(), 1, Integer::sum);
        String key = poster.company().key() + "-" + hire.replace('/', '-') + (turn > 1 ? "-" + turn : "");
        made.add(advert(key, employer, slash < 0 ? null : poster, role, turn));
    }

    private static <T> T found(Map<String, T> in, String key) {
        T found = in.get(key);
        if (found == null) {
            throw new IllegalStateException("companies.txt asks for " + key + ", which is not there");
        }
        return found;
    }

    private Advert advert(String key, Employer employer, @Nullable Employer agency, Role role, int turn) {
        Dice dice = Dice.of("advert " + key);
        Role.Level level = role.levels()
                .get((dice.between(0, role.levels().size() - 1) + turn - 1)
                        % role.levels().size());
        String title = level.title().replace("{t}", role.titles().get(titleTurn(role)));
        List<String> places = places(employer, dice);
        Remote remote = remote(employer, role, places, dice);
        Money money = money(employer, role, level, places, dice);
        boolean silent = dice.chance(13);
        Manner manner = manner(employer, agency, role, dice);
        int min = level.minYears() + (level.minYears() > 1 && dice.chance(30) ? 1 : 0);
        int max = Math.max(min + 2, level.maxYears() - (dice.chance(25) ? 1 : 0));
        List<String> required = new ArrayList<>(role.must());
        required.addAll(dice.some(Towns.spoken(role.pool(), places), dice.between(2, 4)));
        int said = manner == Manner.CHAT ? 3 : 5;
        return new Advert(
                key,
                employer,
                agency,
                role,
                title,
                manner,
                min,
                max,
                money.byYear().high(),
                silent ? null : money,
                silent && dice.chance(75)
                        ? dice.pick(List.of(
                                "Best in industry", "As per industry standards", "Negotiable", "As per company norms"))
                        : null,
                remote == Remote.ONLY ? List.of() : places,
                remote,
                List.copyOf(required),
                dice.chance(70) ? dice.draw(Towns.spoken(role.nice(), places), dice.between(1, 3)) : List.of(),
                intro(employer, dice),
                filled(role.duties(), said, employer, role, dice),
                asks(role, manner, filled(fitting(role.asks(), min), said - 2, employer, role, dice), dice),
                role.desk() && dice.chance(45) ? Integer.valueOf(dice.pick(List.of(15, 30, 30, 45, 60))) : null,
                role.wage() ? dice.pick(List.of(1, 2, 2, 3, 4, 6, 8)) : dice.pick(List.of(1, 1, 1, 2, 2, 3)),
                poster(agency == null ? employer : agency, dice),
                flaw(agency, silent));
    }

    /** Titles are taken in turn, so that the same role is not named alike everywhere. */
    private int titleTurn(Role role) {
        return (turns.merge("title " + role.key(), 1, Integer::sum) - 1)
                % role.titles().size();
    }

    private static List<String> places(Employer employer, Dice dice) {
        List<String> inIndia = employer.places().stream().filter(Towns::inIndia).toList();
        if (inIndia.size() < 2 || dice.chance(60)) {
            return inIndia.stream().limit(1).toList();
        }
        return dice.some(inIndia, dice.between(1, 2));
    }

    private static Remote remote(Employer employer, Role role, List<String> places, Dice dice) {
        if (places.isEmpty()) {
            return Remote.ONLY;
        }
        if (!role.desk()) {
            return dice.chance(20) ? Remote.NO : Remote.UNSTATED;
        }
        if (employer.remote() && dice.chance(50)) {
            return dice.chance(20) ? Remote.ONLY : Remote.OKAY;
        }
        return dice.chance(15) ? Remote.NO : Remote.UNSTATED;
    }

    private static Money money(Employer employer, Role role, Role.Level level, List<String> places, Dice dice) {
        double town = places.stream().mapToInt(Towns::pay).average().orElse(98);
        double factor = town * employer.payPercent() * dice.between(95, 105) / 1_000_000;
        if (role.wage()) {
            long step = level.highPay() > 300 ? 1000 : 500;
            return Money.monthly(
                    rounded(level.lowPay() * 100 * factor, step), rounded(level.highPay() * 100 * factor, step));
        }
        long step = level.highPay() > 120 ? 100_000 : level.highPay() > 60 ? 50_000 : 20_000;
        return Money.yearly(
                rounded(level.lowPay() * 10_000 * factor, step), rounded(level.highPay() * 10_000 * factor, step));
    }

    private static long rounded(double amount, long step) {
        return Math.round(amount / step) * step;
    }

    private static Manner manner(Employer employer, @Nullable Employer agency, Role role, Dice dice) {
        if (agency != null) {
            return dice.pick(List.of(Manner.CARD, Manner.CARD, Manner.MAIL, Manner.FORM));
        }
        List<Manner> ways = new ArrayList<>(List.of(Manner.FORM, Manner.MAIL, Manner.CAREERS_PAGE));
        switch (role.field()) {
            case "care", "trades", "operations", "teaching" ->
                ways.addAll(List.of(Manner.NOTICE, Manner.NOTICE, Manner.NOTICE, Manner.FORM, Manner.CHAT));
            case "finance", "office", "support" -> ways.addAll(List.of(Manner.CARD, Manner.NOTICE, Manner.JOB_PAGE));
            default -> ways.addAll(List.of(Manner.JOB_PAGE, Manner.JOB_PAGE, Manner.CARD, Manner.CARD, Manner.CARD));
        }
        if (employer.company().size() <= 11) {
            ways.addAll(List.of(Manner.CHAT, Manner.CAREERS_PAGE, Manner.CAREERS_PAGE));
        }
        return dice.pick(ways);
    }

    /** A sentence or two that say who is hiring: some of the company's own account of itself, and a fact. */
    private static List<String> intro(Employer employer, Dice dice) {
        List<String> sentences = List.of(employer.company().about().split("(?<=\\.) "));
        List<String> intro = new ArrayList<>(sentences.subList(0, Math.min(dice.between(1, 2), sentences.size())));
        List<String> news =
                employer.facts().stream().filter(fact -> !said(fact, intro)).toList();
        if (!news.isEmpty()) {
            intro.add(dice.pick(news));
        }
        return intro;
    }

    /** Whether half of a fact's longer words have been said already. */
    private static boolean said(String fact, List<String> sentences) {
        List<String> words =
                Stream.of(fact.split("\\W+")).filter(word -> word.length() > 3).toList();
        String before = String.join(" ", sentences);
        return words.stream().filter(before::contains).count() * 2 >= words.size();
    }

    private static List<String> filled(List<String> lines, int count, Employer employer, Role role, Dice dice) {
        List<String> things =
                employer.things().isEmpty() || (!role.desk() && !role.things().isEmpty())
                        ? role.things()
                        : employer.things();
        Map<String, String> words = Map.of(
                "thing", things.isEmpty() ? "our work" : dice.pick(things),
                "users", employer.users(),
                "company", employer.company().name());
        return dice.draw(lines, count).stream()
                .map(line -> Phrase.filled(line, words, dice))
                .toList();
    }

    /** Nobody with years behind them is told that beginners are welcome. */
    private static List<String> fitting(List<String> asks, int minYears) {
        return asks.stream()
                .filter(ask -> minYears == 0 || !ask.contains("reshers"))
                .toList();
    }

    /** Some postings carry the lines that every posting carries. */
    private static List<String> asks(Role role, Manner manner, List<String> own, Dice dice) {
        if (role.wage() || manner == Manner.CHAT || manner == Manner.CAREERS_PAGE || !dice.chance(40)) {
            return own;
        }
        List<String> asks = new ArrayList<>(own.subList(0, own.size() - 1));
        asks.addAll(dice.draw(Words.STOCK, dice.between(1, 3)));
        return asks;
    }

    /** The first of the team posts most often; whoever only interviews does not. */
    private static SampleCompany.Member poster(Employer employer, Dice dice) {
        Collection<SampleCompany.Member> posting = employer.company().team().stream()
                .filter(member -> member.part() != SampleCompany.Part.INTERVIEWER)
                .toList();
        return dice.pick(List.copyOf(posting));
    }

    /** Every eighth posting breaks a rule, each rule in turn; agencies and silent ones are left clean. */
    private @Nullable String flaw(@Nullable Employer agency, boolean silent) {
        int turn = turns.merge("flaw", 1, Integer::sum);
        if (turn % 8 != 0 || agency != null || silent) {
            return null;
        }
        return Flaw.CODES.get(turn / 8 % Flaw.CODES.size());
    }
}

package org.sangam.app.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lives a career forward: from a course, through one to five jobs, up the ladder of a role, to this month. */
final class Careers {

    private final YearMonth now;
    private final Map<String, Employer> employers;
    private final Map<String, List<String>> hirers;
    private final Map<String, List<String>> words;
    private final Set<String> tongues;

    /**
     * What somebody has behind them.
     *
     * @param did for each position, the lines that tell of it
     * @param hiddenFrom the current employer's key, where it is a sample company and the person is wary
     */
    record Past(
            List<SamplePerson.Position> positions,
            List<List<String>> did,
            List<SamplePerson.Education> education,
            List<String> skills,
            List<String> hiddenFrom) {}

    Careers(YearMonth now, Map<String, Employer> employers, Set<String> tongues) {
        this.now = now;
        this.employers = employers;
        this.tongues = tongues;
        this.hirers = hirers(employers);
        this.words = Entry.in("people/employers.txt").stream()
                .collect(Collectors.toMap(Entry::key, entry -> entry.list("words")));
    }

    private static Map<String, List<String>> hirers(Map<String, Employer> employers) {
        Map<String, List<String>> hirers = new HashMap<>();
        for (Employer employer : employers.values()) {
            for (String hire : employer.hires()) {
                if (hire.indexOf('/') < 0) {
                    hirers.computeIfAbsent(hire, role -> new ArrayList<>())
                            .add(employer.company().key());
                }
            }
        }
        return hirers;
    }

    Past past(Role role, String town, List<String> spoken, Dice dice) {
        int worked = dice.chance(6) ? 0 : months(role, dice);
        boolean working = worked > 0 && dice.chance(82);
        YearMonth month = now.minusMonths(worked + (working ? 0L : dice.between(1, 7)));
        List<SamplePerson.Education> education = List.of(education(role, town, month, dice));
        List<SamplePerson.Position> positions = new ArrayList<>();
        List<@Nullable Employer> places = new ArrayList<>();
        String title = dice.pick(role.titles());
        int done = 0;
        @Nullable Employer employer = null;
        while (done < worked) {
            int stay = Math.min(worked - done, dice.between(11, 46));
            boolean last = worked - done - stay < 6;
            stay = last ? worked - done : stay;
            employer = employer(role, dice, employer);
            String place = employer == null ? town : employer.company().city();
            String name =
                    employer == null ? invented(role, dice) : employer.company().name();
            YearMonth end = last && working ? null : month.plusMonths(stay - 1L);
            positions.add(new SamplePerson.Position(titleAfter(role, title, done / 12), name, place, month, end));
            places.add(employer);
            done += stay;
            month = month.plusMonths(stay);
        }
        List<String> hidden = working && employer != null && dice.chance(70)
                ? List.of(employer.company().key())
                : List.of();
        return new Past(
                positions.reversed(),
                told(role, places.reversed(), dice),
                education,
                skills(role, worked / 12, spoken, dice),
                hidden);
    }

    private static int months(Role role, Dice dice) {
        int most = role.levels().stream().mapToInt(Role.Level::maxYears).max().orElse(8);
        return Math.min(dice.between(5, most * 12), dice.between(12, 190));
    }

    /** One job in four is at a sample company that hires for the role, and never the same one twice running. */
    private @Nullable Employer employer(Role role, Dice dice, @Nullable Employer before) {
        List<String> hiring = hirers.getOrDefault(role.key(), List.of());
        if (hiring.isEmpty() || !dice.chance(25)) {
            return null;
        }
        Employer employer = employers.get(dice.pick(hiring));
        return Objects.equals(employer, before) ? null : employer;
    }

    private String invented(Role role, Dice dice) {
        return dice.pick(words("first")) + " " + dice.pick(words(role.field()));
    }

    private List<String> words(String key) {
        List<String> found = words.get(key);
        if (found == null) {
            throw new IllegalStateException("people/employers.txt lacks " + key);
        }
        return found;
    }

    /** The title of the highest rung that somebody with these years stands on. */
    private static String titleAfter(Role role, String title, int years) {
        return role.levels().stream()
                .filter(level -> level.minYears() <= years)
                .max(Comparator.comparingInt(Role.Level::minYears))
                .orElse(role.levels().getFirst())
                .title()
                .replace("{t}", title);
    }

    /** Two lines for each of the two latest jobs, one for those before, and never a line twice. */
    private static List<List<String>> told(Role role, List<@Nullable Employer> latestFirst, Dice dice) {
        Iterator<String> lines = dice.draw(role.did(), role.did().size()).iterator();
        List<List<String>> told = new ArrayList<>();
        for (Employer employer : latestFirst) {
            List<String> here = new ArrayList<>();
            for (int i = 0; i < (told.size() < 2 ? 2 : 1) && lines.hasNext(); i++) {
                here.add(Phrase.filled(lines.next(), fill(role, employer, dice), dice));
            }
            told.add(here);
        }
        return told;
    }

    private static Map<String, String> fill(Role role, @Nullable Employer employer, Dice dice) {
        List<String> things =
                employer == null || employer.things().isEmpty() || !role.desk() ? role.things() : employer.things();
        return Map.of(
                "thing", things.isEmpty() ? "the work" : dice.pick(things),
                "users", employer == null ? "customers" : employer.users());
    }

    private SamplePerson.Education education(Role role, String town, YearMonth start, Dice dice) {
        String degree = dice.pick(role.study());
        YearMonth end = start.minusMonths(dice.between(1, 9));
        return new SamplePerson.Education(
                degree, dice.pick(words("school")) + " " + kind(degree) + ", " + town, end.getYear());
    }

    private static String kind(String degree) {
        if (degree.startsWith("ITI")) {
            return "Industrial Training Institute";
        }
        if (degree.contains("Nursing") || degree.equals("GNM") || degree.equals("ANM")) {
            return "School of Nursing";
        }
        if (degree.startsWith("Diploma") || degree.startsWith("DMLT") || degree.startsWith("D.")) {
            return "Polytechnic";
        }
        if (degree.startsWith("B.Tech") || degree.startsWith("B.E.") || degree.startsWith("M.Tech")) {
            return "College of Engineering";
        }
        if (degree.contains("Secondary") || degree.startsWith("Eighth")) {
            return "School";
        }
        return "College";
    }

    /** More with the years; a language only where it is spoken at home. */
    private List<String> skills(Role role, int years, List<String> spoken, Dice dice) {
        List<String> skills = new ArrayList<>(role.must());
        skills.addAll(dice.some(role.pool(), Math.min(role.pool().size(), 2 + years / 2 + dice.between(0, 1))));
        skills.addAll(dice.some(role.nice(), Math.min(3, years / 3 + dice.between(0, 1))));
        skills.removeIf(skill -> tongues.contains(skill) && !spoken.contains(skill));
        return List.copyOf(skills);
    }
}

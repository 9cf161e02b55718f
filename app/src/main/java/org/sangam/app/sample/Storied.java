package org.sangam.app.sample;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.profile.Preferences.Must;
import org.sangam.engine.profile.Preferences.RemoteWish;

/**
 * The named people, a file each. Their dates are counted in months from this one, {@code {-43}} in the résumé's words,
 * so that the story stays fresh.
 */
final class Storied {

    private static final Pattern MONTH = Pattern.compile("\\{(year:)?(-?\\d+)}");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Storied() {}

    static List<SamplePerson> people(YearMonth now) {
        List<SamplePerson> people = new ArrayList<>();
        for (String key : Entry.text("people/index.txt").lines().toList()) {
            people.add(person(key, Document.in("people/" + key + ".txt"), now));
        }
        return people;
    }

    private static SamplePerson person(String key, Document document, YearMonth now) {
        Entry facts = document.facts();
        return new SamplePerson(
                key,
                facts.one("name"),
                facts.one("story"),
                MONTH.matcher(document.words()).replaceAll(found -> date(found, now)),
                wishes(facts),
                truth(facts, now),
                facts.one("looking").equals("yes"),
                facts.list("hidden"));
    }

    private static String date(MatchResult found, YearMonth now) {
        YearMonth month = now.plusMonths(Long.parseLong(found.group(2)));
        return found.group(1) == null ? LONG.format(month) : String.valueOf(month.getYear());
    }

    private static SamplePerson.Wishes wishes(Entry facts) {
        String[] floor = facts.has("floor") ? facts.one("floor").split(" ") : new String[0];
        return new SamplePerson.Wishes(
                floor.length == 0 ? null : Integer.valueOf(floor[0]),
                floor.length == 0 ? Pay.Period.YEAR : Pay.Period.valueOf(floor[1]),
                facts.list("places"),
                facts.has("remote") ? RemoteWish.valueOf(facts.one("remote")) : null,
                facts.has("notice") ? Integer.valueOf(facts.one("notice")) : null,
                facts.list("wants"),
                facts.list("types"),
                facts.list("dislikes"),
                facts.has("no-agencies"),
                facts.list("musts").stream().map(Must::valueOf).toList());
    }

    private static SamplePerson.Truth truth(Entry facts, YearMonth now) {
        List<SamplePerson.Position> positions = facts.all("position").stream()
                .map(line -> position(line.split(" \\| "), now))
                .toList();
        return new SamplePerson.Truth(
                facts.one("name"),
                facts.one("mail"),
                facts.has("phone") ? facts.one("phone") : null,
                facts.one("role"),
                facts.has("headline") ? facts.one("headline") : null,
                facts.one("city"),
                positions,
                facts.all("education").stream()
                        .map(line -> education(line.split(" \\| "), now))
                        .toList(),
                facts.list("skills"),
                facts.list("languages"),
                Career.months(positions, now));
    }

    private static SamplePerson.Position position(String[] parts, YearMonth now) {
        return new SamplePerson.Position(
                parts[0], parts[1], parts[2], now.plusMonths(Long.parseLong(parts[3])), end(parts[4], now));
    }

    private static @Nullable YearMonth end(String months, YearMonth now) {
        return months.equals("now") ? null : now.plusMonths(Long.parseLong(months));
    }

    private static SamplePerson.Education education(String[] parts, YearMonth now) {
        return new SamplePerson.Education(
                parts[0], parts[1], now.plusMonths(Long.parseLong(parts[2])).getYear());
    }
}

package org.sangam.app.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sangam.engine.posting.Remote;

/** Turns of phrase that several manners of posting share. */
final class Words {

    /** The marks people paste before the lines of a list, a private-use one among them. */
    static final List<String> MARKS = List.of("• ", "- ", "● ", "* ", " ", "➡ ", "  • ", "o ", "– ");

    /** What everybody writes. */
    static final List<String> STOCK = List.of(
            "Excellent verbal and written communication skills.",
            "Good problem solving skills.",
            "Should be a team player.",
            "Ability to work independently and as part of a team.",
            "Self-starter with an eye for detail.",
            "Hands on experience is a must.",
            "Immediate joiners preferred.",
            "Willing to take ownership and deliver on time.",
            "Strong analytical and organisational skills.");

    private static final Map<String, String> CHIPS = Map.of(
            "Node.js", "NodeJS (Node.js)",
            "React", "React.js",
            "AWS", "Amazon Web Services (AWS)",
            "Go", "Go Programming (Golang)",
            "Machine learning", "Machine Learning (ML)",
            "NLP", "Natural Language Processing (NLP)",
            "Next.js", "NextJs (Next.js)",
            "Android", "Android Development");

    private Words() {}

    /** How a job site's chip names a skill. */
    static String chip(String skill) {
        return CHIPS.getOrDefault(skill, skill);
    }

    /** {@code Pune, Nashik and Dhule}. */
    static String joined(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + last + " " + items.getLast();
    }

    /** Places and remote work in a running sentence. */
    static String where(Advert advert, Dice dice) {
        String places = joined(named(advert.places(), dice), dice.chance(70) ? "or" : "/");
        return switch (advert.remote()) {
            case ONLY -> dice.pick(List.of("Remote (India)", "Remote, anywhere in India", "Work from home, India"));
            case OKAY -> places + dice.pick(List.of(", or remote in India", " or remote", " / Remote"));
            case NO -> places + dice.pick(List.of(" (on site)", ", work from office", " (in office, 5 days)"));
            case UNSTATED -> places;
        };
    }

    /** Places as a card heads them: {@code Remote, Bengaluru (Bangalore)}. */
    static String cardPlaces(Advert advert) {
        if (advert.remote() == Remote.ONLY) {
            return "Remote only";
        }
        String places = advert.places().stream().map(Towns::withOld).collect(Collectors.joining(", "));
        return advert.remote() == Remote.OKAY ? "Remote, " + places : places;
    }

    /** One time in five a town goes by its older name. */
    private static List<String> named(List<String> places, Dice dice) {
        boolean old = dice.chance(20);
        return places.stream().map(place -> old ? Towns.old(place) : place).toList();
    }

    static String years(Advert advert, Dice dice) {
        String from = String.valueOf(advert.minYears());
        String to = String.valueOf(advert.maxYears());
        return dice.pick(List.of(
                from + "-" + to + " years",
                from + " to " + to + " years",
                from + "–" + to + " yrs",
                from + " - " + to + " Years"));
    }

    static String a(String title) {
        return ("AEIOU".indexOf(title.charAt(0)) >= 0 || title.startsWith("SDET") || title.startsWith("HR")
                        ? "an "
                        : "a ")
                + title;
    }

    /** A sentence as it survives copying: now and then a full stop loses its space, or a space may not break. */
    static String worn(String sentences, Dice dice) {
        if (!dice.chance(22)) {
            return sentences;
        }
        return dice.chance(50)
                ? sentences.replaceFirst("\\. (?=[A-Z])", ".")
                : sentences.replaceFirst(" of ", "\u00a0of\u00a0");
    }

    static String notice(int days, Dice dice) {
        return dice.pick(List.of(
                "Notice period: " + days + " days or less",
                "Notice Period - up to " + days + " days",
                "You can join within " + days + " days."));
    }
}

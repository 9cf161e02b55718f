package org.sangam.app.sample;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a career as one page of plain text, in one of six layouts. */
final class ResumeWriter {

    private final SamplePerson.Truth truth;
    private final List<List<String>> did;
    private final YearMonth now;
    private final Dice dice;
    private final DateTimeFormatter month;
    private final String present;
    private final StringBuilder page = new StringBuilder(1600);

    private ResumeWriter(SamplePerson.Truth truth, List<List<String>> did, YearMonth now, Dice dice) {
        this.truth = truth;
        this.did = did;
        this.now = now;
        this.dice = dice;
        this.month = DateTimeFormatter.ofPattern(
                dice.pick(List.of("MMM uuuu", "MMM uuuu", "MMMM uuuu", "MM/uuuu", "MMM''uu")), Locale.ENGLISH);
        this.present = dice.pick(List.of("Present", "present", "till date", "Current", "now"));
    }

    static String written(SamplePerson.Truth truth, Careers.Past past, Role role, YearMonth now, Dice dice) {
        ResumeWriter writer = new ResumeWriter(truth, past.did(), now, dice);
        boolean handwork = role.field().equals("trades") || role.field().equals("care");
        switch (handwork ? dice.between(3, 6) : dice.between(0, 4)) {
            case 0 -> writer.classic();
            case 1 -> writer.datesFirst();
            case 2 -> writer.exported();
            case 3 -> writer.piped();
            case 4, 5 -> writer.bioData();
            default -> writer.told();
        }
        return writer.page.toString();
    }

    private void classic() {
        line(truth.name().toUpperCase(Locale.ROOT));
        headline();
        line(contacts(" | ")).line("");
        section("SUMMARY", List.of(summary()));
        line("EXPERIENCE").line("");
        for (int i = 0; i < truth.positions().size(); i++) {
            SamplePerson.Position at = truth.positions().get(i);
            line(at.title()).line(at.company() + ", " + at.place() + " (" + span(at, " – ") + ")");
            bullets("• ", i).line("");
        }
        section("SKILLS", List.of(String.join(", ", truth.skills())));
        section("EDUCATION", schools(", "));
        section("LANGUAGES", List.of(String.join(", ", truth.languages())));
    }

    private void datesFirst() {
        line(truth.name());
        headline();
        line(contacts(" · ")).line("");
        line(summary()).line("");
        line("Work").line("");
        for (int i = 0; i < truth.positions().size(); i++) {
            SamplePerson.Position at = truth.positions().get(i);
            line(span(at, " to ") + ": " + at.title() + ", " + at.company() + ", " + at.place());
            bullets("  - ", i);
        }
        line("").line("What I work with")
                .line(String.join(", ", truth.skills()))
                .line("");
        section("Education", schools(" | "));
        line("Languages: " + String.join(", ", truth.languages()));
    }

    /** As a profile looks when it is exported from a network. */
    private void exported() {
        line("Contact").line(truth.mail()).line("");
        line("Top Skills");
        truth.skills().stream().limit(3).forEach(this::line);
        line("").line("Languages");
        truth.languages().forEach(this::line);
        line("").line(truth.name());
        headline();
        line(truth.city() + ", India").line("");
        line("Summary")
                .line(summary() + " Also: " + String.join(", ", truth.skills()) + ".")
                .line("");
        line("Experience").line("");
        for (int i = 0; i < truth.positions().size(); i++) {
            SamplePerson.Position at = truth.positions().get(i);
            line(at.company()).line(at.title());
            line(span(at, " - ") + " (" + length(Career.months(List.of(at), now)) + ")")
                    .line(at.place());
            bullets("", i).line("");
        }
        line("Education");
        for (SamplePerson.Education school : truth.education()) {
            line(school.school()).line(school.degree() + " · (" + school.end() + ")");
        }
    }

    private void piped() {
        line(truth.name() + (truth.headline() == null ? "" : " | " + truth.headline()));
        line(contacts(" | ")).line("");
        line("Skills: " + String.join(" | ", truth.skills())).line("");
        for (int i = 0; i < truth.positions().size(); i++) {
            SamplePerson.Position at = truth.positions().get(i);
            line(at.title() + " | " + at.company() + " | " + at.place() + " | " + span(at, " - "));
            bullets("* ", i);
        }
        line("");
        schools(" | ").forEach(this::line);
        line("Languages: " + String.join(" | ", truth.languages()));
    }

    /** The form that stationers sell, typed. */
    private void bioData() {
        line("BIO-DATA").line("");
        line("Name            : " + truth.name());
        if (truth.headline() != null) {
            line("Post            : " + truth.headline());
        }
        line("Place           : " + truth.city());
        if (truth.phone() != null) {
            line("Mobile          : " + truth.phone());
        }
        line("E-mail          : " + truth.mail());
        line("Languages known : " + String.join(", ", truth.languages())).line("");
        section("Educational Qualification", schools(", "));
        line("Work Experience").line("");
        int number = 1;
        for (int i = 0; i < truth.positions().size(); i++) {
            SamplePerson.Position at = truth.positions().get(i);
            line(number + ". " + at.company() + ", " + at.place()).line("   " + at.title() + ", " + span(at, " to "));
            bullets("   ", i);
            number++;
        }
        line("").line("Skills : " + String.join(", ", truth.skills())).line("");
        line("I declare that the above is true to my knowledge.");
    }

    /** In sentences, as somebody writes who was asked to send something. */
    private void told() {
        line(truth.name()).line(contacts(", ")).line("");
        headline();
        if (truth.positions().isEmpty()) {
            line("I have finished my training and look for my first work.");
        } else {
            line("I have " + length(truth.experienceMonths()) + " of experience.");
        }
        line("");
        for (int i = 0; i < truth.positions().size(); i++) {
            SamplePerson.Position at = truth.positions().get(i);
            line(span(at, " to ") + ", " + at.title() + " at " + at.company() + ", " + at.place() + ".");
            bullets("", i).line("");
        }
        line("I know: " + String.join(", ", truth.skills()) + ".");
        schools(" from ").forEach(school -> line("Studied " + school + "."));
        line("I speak " + Words.joined(truth.languages(), "and") + ".");
    }

    private ResumeWriter line(String line) {
        page.append(line).append('\n');
        return this;
    }

    private void headline() {
        if (truth.headline() != null) {
            line(truth.headline());
        }
    }

    private void section(String heading, List<String> lines) {
        line(heading).line("");
        lines.forEach(this::line);
        line("");
    }

    private ResumeWriter bullets(String mark, int position) {
        did.get(position).forEach(each -> line(mark + each));
        return this;
    }

    private String contacts(String between) {
        List<String> contacts = new ArrayList<>();
        if (truth.city() != null) {
            contacts.add(truth.city());
        }
        contacts.add(truth.mail());
        if (truth.phone() != null) {
            contacts.add(truth.phone());
        }
        return String.join(between, contacts);
    }

    private String summary() {
        if (truth.positions().isEmpty()) {
            return "New to work, with training in "
                    + Words.joined(truth.skills().stream().limit(2).toList(), "and") + ".";
        }
        String skills = Words.joined(truth.skills().stream().limit(3).toList(), "and");
        return dice.pick(List.of(
                length(truth.experienceMonths()) + " of work, most of it with " + skills + ".",
                "Good with " + skills + ". Looking for a place where that matters.",
                "I have worked in " + Words.joined(places(), "and") + ", mainly with " + skills + "."));
    }

    private List<String> places() {
        return truth.positions().stream()
                .map(SamplePerson.Position::place)
                .distinct()
                .toList();
    }

    private List<String> schools(String between) {
        return truth.education().stream()
                .map(school -> school.degree() + between + school.school() + ", " + school.end())
                .toList();
    }

    private String span(SamplePerson.Position at, String between) {
        return month.format(at.start()) + between + end(at.end());
    }

    private String end(@Nullable YearMonth end) {
        return end == null ? present : month.format(end);
    }

    private static String length(int months) {
        String years = months < 12 ? "" : months / 12 + (months / 12 == 1 ? " year" : " years");
        String rest = months % 12 == 0 ? "" : months % 12 + (months % 12 == 1 ? " month" : " months");
        return years.isEmpty() || rest.isEmpty() ? years + rest : years + " " + rest;
    }
}

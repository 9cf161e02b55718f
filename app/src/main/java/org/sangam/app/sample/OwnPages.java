package org.sangam.app.sample;

import java.util.List;
import java.util.Locale;
import org.sangam.engine.pay.Pay;

/** Postings from a company's own careers page, and the form that many firms fill in for every job. */
final class OwnPages {

    private OwnPages() {}

    static void careersPage(Advert advert, Sheet sheet, Dice dice) {
        sheet.line(advert.title()).title(advert);
        sheet.line(advert.company() + dice.pick(List.of(" · ", " | ", ", ")) + Words.where(advert, dice));
        sheet.company(advert).blank();
        sheet.line(String.join(" ", advert.intro())).blank();
        sheet.line(dice.pick(List.of("What you will do", "The work", "Your first year", "In this job you will")));
        String mark = dice.pick(List.of("- ", "• ", "* "));
        sheet.list(mark, advert.duties()).blank();
        sheet.line(dice.pick(List.of("Who we are looking for", "You", "What helps", "Who does well here")));
        sheet.list(mark, advert.asks()).blank();
        sheet.line(
                dice.pick(List.of("Must have: ", "You need: ", "Required: ")) + String.join(", ", advert.required()));
        optional(advert, sheet, dice);
        sheet.blank();
        sheet.line("Experience: " + Words.years(advert, dice)).experience(advert);
        pay("Pay: ", advert, sheet, dice);
        last(advert, sheet, dice);
        if (dice.chance(60)) {
            String closing = closing(advert, dice);
            sheet.blank().line(closing);
            if (closing.contains(advert.poster().name())) {
                sheet.poster(advert);
            }
        }
    }

    private static String closing(Advert advert, Dice dice) {
        return dice.pick(List.of(
                "How we hire: a call, a piece of work that we pay for, a day with the team. "
                        + advert.poster().name() + " answers every application.",
                "You will talk to " + advert.poster().name() + " first, who does this work or leads those who do.",
                "We answer everybody. If it is a no, we say why in a sentence.",
                "Two conversations, one of them with the people you would sit beside. No puzzles."));
    }

    static void form(Advert advert, Sheet sheet, Dice dice) {
        String colon = dice.pick(List.of(": ", " : ", ":- ", " - "));
        sheet.line(dice.pick(List.of("Job Title", "Position", "Designation", "Post")) + colon + advert.title());
        sheet.title(advert);
        if (advert.agency() != null) {
            sheet.line("Client" + colon + advert.company()).company(advert);
            sheet.line("Recruiting agency" + colon + advert.agency().company().name() + " (with the client's mandate)");
            sheet.agency(advert.agency());
        } else {
            sheet.line(dice.pick(List.of("Company", "Organisation", "Company Name")) + colon + advert.company());
            sheet.company(advert);
        }
        sheet.line(dice.pick(List.of("Location", "Job Location", "Place")) + colon + Words.where(advert, dice));
        if (dice.chance(92) || advert.flaw() != null) {
            sheet.line(
                    dice.pick(List.of("Experience", "Exp", "Experience Required")) + colon + Words.years(advert, dice));
            sheet.experience(advert);
        }
        pay(
                dice.pick(advert.role().wage() ? List.of("Salary", "Salary Range") : List.of("CTC", "Budget", "Salary"))
                        + colon,
                advert,
                sheet,
                dice);
        sheet.line(dice.pick(List.of("No. of Openings", "Openings", "Vacancies")) + colon + advert.openings());
        sheet.blank()
                .line(dice.pick(List.of("About the Company", "Company Profile", "About us")) + colon.stripTrailing());
        sheet.line(String.join(" ", advert.intro())).blank();
        String mark = dice.pick(Words.MARKS);
        sheet.line(dice.pick(List.of("Roles and Responsibilities", "Job Description", "Key Responsibilities"))
                + colon.stripTrailing());
        sheet.list(mark, advert.duties()).blank();
        sheet.line(dice.pick(List.of("Required Skills", "Key Skills", "Mandatory Skills"))
                + colon
                + String.join(", ", advert.required()));
        optional(advert, sheet, dice);
        sheet.blank()
                .line(dice.pick(List.of("Candidate Profile", "Eligibility", "Requirements")) + colon.stripTrailing());
        sheet.list(mark, advert.asks());
        last(advert, sheet, dice);
    }

    static void optional(Advert advert, Sheet sheet, Dice dice) {
        if (!advert.optional().isEmpty()) {
            sheet.line(dice.pick(List.of(
                            "Good to have: ", "Nice to have: ", "Added advantage: ", "Preferred, not required: "))
                    + String.join(", ", advert.optional()));
        }
    }

    /** A line of pay after its label, or none where the posting is silent. */
    static void pay(String label, Advert advert, Sheet sheet, Dice dice) {
        if (advert.money() != null) {
            String words = advert.money().written(dice);
            sheet.line(label + words).pay(advert.money().as(words));
        } else if (advert.payWords() != null) {
            sheet.line(label + advert.payWords()).pay(undisclosed(advert.payWords()));
        }
    }

    static Pay undisclosed(String words) {
        return new Pay.Undisclosed(words);
    }

    /** What stands last: the notice period, and the rule that is broken where one is. */
    static void last(Advert advert, Sheet sheet, Dice dice) {
        if (advert.noticeDays() != null) {
            sheet.blank().line(Words.notice(advert.noticeDays(), dice)).notice(advert.noticeDays());
        }
        if (advert.flaw() != null) {
            sheet.blank().line(Flaw.of(advert.flaw(), advert, dice).line());
        }
    }

    static String shouted(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}

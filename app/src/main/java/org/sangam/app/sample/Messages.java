package org.sangam.app.sample;

import java.util.List;

/** Postings that were never meant for a page: a chat message, a mail from personnel, a notice on a wall. */
final class Messages {

    private Messages() {}

    static void chat(Advert advert, Sheet sheet, Dice dice) {
        String many = advert.openings() > 1 ? " (" + advert.openings() + " posts)" : "";
        sheet.line(dice.pick(List.of("Hi all, ", "Hello everyone, ", "Hi folks, ", "Namaste, "))
                + dice.pick(List.of("we are looking for ", "we need ", advert.company() + " is hiring "))
                + Words.a(advert.title()) + many + " at " + advert.company() + ", " + Words.where(advert, dice) + ".");
        sheet.title(advert).company(advert);
        sheet.line(String.join(" ", advert.intro()));
        sheet.line(dice.pick(List.of("The work: ", "What you do: ", "")) + String.join(" ", advert.duties()));
        sheet.line(dice.pick(List.of("Must know ", "You should know ", "Needed: "))
                + Words.joined(advert.required(), "and")
                + (advert.optional().isEmpty()
                        ? "."
                        : "; " + Words.joined(advert.optional(), "and")
                                + dice.pick(List.of(" would be a plus.", " good to have."))));
        sheet.line(Words.years(advert, dice) + " experience. " + String.join(" ", advert.asks()))
                .experience(advert);
        OwnPages.pay(dice.pick(List.of("Pay: ", "Salary ", "CTC ")), advert, sheet, dice);
        OwnPages.last(advert, sheet, dice);
        sheet.line(
                dice.pick(List.of("Reply here or forward to somebody good. ", "Please share. ", "Write to me here. "))
                        + dice.pick(List.of("– ", "Thanks, ", "~ "))
                        + advert.poster().name());
        sheet.poster(advert);
    }

    static void mail(Advert advert, Sheet sheet, Dice dice) {
        String place = advert.places().isEmpty() ? "Remote" : advert.places().getFirst();
        sheet.line(
                "Subject: " + dice.pick(List.of("Opening for ", "Requirement: ", "Job opening - ", "Urgent opening: "))
                        + advert.title() + dice.pick(List.of(" - ", " | ", ", ")) + advert.company() + ", " + place);
        sheet.title(advert).company(advert).blank();
        sheet.line(dice.pick(List.of("Dear Candidate,", "Dear all,", "Hi,", "Dear Sir or Madam,")))
                .blank();
        if (advert.agency() != null) {
            sheet.line("Greetings from " + advert.agency().company().name()
                    + ". We are a recruitment agency and write on behalf of our client " + advert.company()
                    + ", who has confirmed this search.");
            sheet.agency(advert.agency());
        } else {
            sheet.line(dice.pick(List.of(
                    "Greetings from " + advert.company() + "!",
                    "We have an opening at " + advert.company() + " which may interest you or a friend.")));
        }
        sheet.line(String.join(" ", advert.intro())).blank();
        String colon = dice.pick(List.of(": ", " : ", " - "));
        sheet.line("Designation" + colon + advert.title());
        sheet.line("Location" + colon + Words.where(advert, dice));
        sheet.line("Experience" + colon + Words.years(advert, dice)).experience(advert);
        OwnPages.pay("CTC" + colon, advert, sheet, dice);
        sheet.line("Skills" + colon + String.join(", ", advert.required()));
        OwnPages.optional(advert, sheet, dice);
        sheet.blank().line(dice.pick(List.of("Job description", "JD", "What the job is")) + colon.stripTrailing());
        String mark = dice.pick(Words.MARKS);
        sheet.list(mark, advert.duties()).blank();
        sheet.line(dice.pick(List.of("Profile", "We expect", "Eligibility")) + colon.stripTrailing());
        sheet.list(mark, advert.asks());
        OwnPages.last(advert, sheet, dice);
        sheet.blank()
                .line(dice.pick(List.of(
                        "If interested, reply with your CV, current and expected CTC.",
                        "Kindly reply with your updated CV.",
                        "A reply of three lines is enough; the CV can follow.")));
        sheet.blank().line(dice.pick(List.of("Regards,", "Thanks and regards,", "Warm regards,")));
        sheet.line(advert.poster().name()).line(advert.poster().title()).poster(advert);
        sheet.line((advert.agency() == null ? advert.employer() : advert.agency())
                .company()
                .name());
    }

    static void notice(Advert advert, Sheet sheet, Dice dice) {
        String place = advert.places().isEmpty()
                ? ""
                : ", " + OwnPages.shouted(advert.places().getFirst());
        sheet.line(OwnPages.shouted(advert.company()) + place).company(advert);
        sheet.line(dice.pick(List.of("WANTED: ", "Vacancy: ", "VACANCY - ", "Required: ")) + advert.title() + " ("
                + advert.openings() + (advert.openings() == 1 ? " post)" : " posts)"));
        sheet.title(advert).blank();
        sheet.line(String.join(" ", advert.intro())).blank();
        sheet.line(dice.pick(List.of("Experience: ", "Exp.: ", "Experience required: ")) + Words.years(advert, dice))
                .experience(advert);
        OwnPages.pay(dice.pick(List.of("Salary: ", "Wages: ", "Pay: ", "Consolidated pay: ")), advert, sheet, dice);
        sheet.line(dice.pick(List.of("Place of work: ", "Place: ", "Posting at: ")) + Words.where(advert, dice))
                .blank();
        sheet.line(dice.pick(List.of("Must know: ", "Essential: ", "Should have: "))
                + String.join(", ", advert.required()));
        OwnPages.optional(advert, sheet, dice);
        sheet.blank().line(dice.pick(List.of("Duties", "Nature of work", "The work")));
        sheet.list(dice.pick(Words.MARKS), advert.duties()).blank();
        advert.asks().forEach(sheet::line);
        OwnPages.last(advert, sheet, dice);
        sheet.blank()
                .line(dice.pick(List.of(
                        "Walk-in on any working day, 10 am to 1 pm. Bring one photograph and your certificates.",
                        "Apply on paper or here; both are read by the same person.",
                        "Interviews every Wednesday at the gate office. Travel by ordinary bus is paid.",
                        "Applications close when the posts are filled; we take this notice down the same day.")));
    }
}

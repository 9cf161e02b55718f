package org.sangam.app.sample;

import java.util.List;
import org.sangam.engine.posting.Remote;

/** Job pages and cards of job sites, as people copy them: with the site's furniture, glued icons and all. */
final class CopiedPages {

    /** Skills for which the imagined job site has an icon, whose alternative text is glued to the name. */
    private static final List<String> WITH_ICON = List.of(
            "Java",
            "Spring Boot",
            "Node.js",
            "JavaScript",
            "React",
            "Python",
            "Django",
            "Go",
            "Kubernetes",
            "Docker",
            "AWS",
            "MongoDB",
            "PostgreSQL",
            "Redis",
            "Android",
            "Kotlin",
            "Flutter",
            "TypeScript",
            "HTML",
            "CSS",
            "Linux",
            "Figma",
            "Machine learning",
            "C",
            "Jenkins",
            "Git");

    private CopiedPages() {}

    static void jobPage(Advert advert, Sheet sheet, Dice dice) {
        String company = advert.company();
        String title = advert.title();
        if (dice.chance(60)) {
            sheet.line("Kaamnadi logo").line(company + " logo").line(title).line(title);
        }
        sheet.line(company + "'s logo").blank().line(title).blank();
        sheet.title(advert).company(advert);
        if (dice.chance(80)) {
            sheet.line(advert.poster().name() + "'s profile picture");
            sheet.line("Posted by " + advert.poster().name()).poster(advert);
        }
        sheet.line(advert.years()).experience(advert);
        pay(advert, sheet);
        sheet.line(Words.cardPlaces(advert)).card(advert.remote()).line("Skills");
        chips(sheet, advert.required(), 0);
        sheet.blank();
        body(advert, sheet, dice);
    }

    static void card(Advert advert, Sheet sheet, Dice dice) {
        head(advert, sheet, dice);
        sheet.line(Words.cardPlaces(advert)).card(advert.remote()).line(advert.years());
        sheet.experience(advert);
        pay(advert, sheet);
        int shown = Math.min(advert.required().size(), dice.between(2, 5));
        chips(sheet, advert.required().subList(0, shown), advert.required().size() - shown);
        sheet.blank();
        sheet.line(dice.pick(List.of("Job Title: ", "Role: ", "Position: ", "Designation - ")) + advert.title());
        sheet.title(advert).blank();
        body(advert, sheet, dice);
        if (shown < advert.required().size()) {
            sheet.line("Required skills: " + String.join(", ", advert.required()));
        }
        if (dice.chance(50)) {
            sheet.line("Read more");
        }
    }

    private static void head(Advert advert, Sheet sheet, Dice dice) {
        String company = advert.company();
        if (advert.agency() != null) {
            sheet.line(company).line(company).line("Agency job");
            sheet.line("via " + advert.agency().company().name() + " by "
                    + advert.poster().name());
            sheet.company(advert).agency(advert.agency()).poster(advert);
            return;
        }
        sheet.line(company).company(advert);
        if (dice.chance(60)) {
            sheet.line("at " + company);
            if (dice.chance(30)) {
                sheet.line("1 video");
            }
            sheet.line(dice.pick(List.of("1 recruiter", "2 recruiters")));
        }
        if (dice.chance(80)) {
            sheet.line(advert.poster().name())
                    .line("Posted by " + advert.poster().name());
            sheet.poster(advert);
        }
    }

    private static void pay(Advert advert, Sheet sheet) {
        if (advert.money() == null) {
            sheet.line("Best in industry").pay(OwnPages.undisclosed("Best in industry"));
            return;
        }
        Money money = advert.money().byYear();
        sheet.line(money.card()).pay(money.as(money.card()));
    }

    private static void chips(Sheet sheet, List<String> skills, int more) {
        for (String skill : skills) {
            sheet.line((WITH_ICON.contains(skill) ? "skill icon" : "") + Words.chip(skill));
        }
        if (more > 0) {
            sheet.line("+" + more + " more");
        }
        sheet.chips(skills.stream().map(Words::chip).toList(), more);
    }

    private static void body(Advert advert, Sheet sheet, Dice dice) {
        String mark = dice.pick(Words.MARKS);
        if (dice.chance(75)) {
            sheet.line(dice.pick(
                    List.of("About " + advert.company(), "About Us", OwnPages.shouted("About " + advert.company()))));
            sheet.blank()
                    .line(Words.worn(String.join(" ", advert.intro()), dice))
                    .blank();
        } else {
            sheet.line(advert.intro().getLast()).blank();
        }
        sheet.line(dice.pick(
                List.of("Job Responsibilities:", "What you will do", "Roles & Responsibilities", "JOB DESCRIPTION")));
        sheet.list(mark, advert.duties()).blank();
        sheet.line(dice.pick(List.of(
                "Requirements:", "What we are looking for:", "Desired Candidate Profile", "Skill-sets Required:")));
        sheet.list(mark, advert.asks());
        if (!advert.optional().isEmpty()) {
            sheet.blank();
            sheet.line(dice.pick(List.of("Good to have: ", "Good to have skills: ", "Nice to have: "))
                    + String.join(", ", advert.optional()));
        }
        if (advert.remote() == Remote.NO) {
            sheet.line(dice.pick(List.of("This is a work from office role, five days a week.", "Work mode: on site")));
            sheet.onSite();
        }
        OwnPages.last(advert, sheet, dice);
    }
}

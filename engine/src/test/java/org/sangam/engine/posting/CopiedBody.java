package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes the description below the head of a {@link CopiedPosting}, and keeps whether it contradicts the head. */
final class CopiedBody {

    private static final List<String> SPOKEN_TITLES = List.of(
            "Kubernetes Engineer",
            "Product Manager",
            "Python Developer",
            "UI/UX Designer",
            "Data Scientist",
            "QA Automation Lead",
            "Senior Backend Engineer",
            "Inside Sales Specialist");

    private final Random random;
    private final int low;
    private final int high;
    private final String mainSkill;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String title;
    private boolean conflict;

    CopiedBody(Random random, int low, int high, String mainSkill) {
        this.random = random;
        this.low = low;
        this.high = high;
        this.mainSkill = mainSkill;
    }

    @Nullable
    String title() {
        return title;
    }

    boolean conflict() {
        return conflict;
    }

    /**
     * @param named what the body may name as the title; null when the head names it
     */
    String written(@Nullable String named, @Nullable String company) {
        String who = company == null ? "Our team" : company;
        if (named != null) {
            title(named);
        }
        about(who);
        heading(
                "Job Responsibilities:",
                "WHAT YOU WILL DO",
                "Responsibilities",
                "Roles & Responsibilities :-",
                "About the role");
        list(
                "Architect, design and develop web applications that shopkeepers use all day.",
                "Lead code reviews to drive teams to the highest standards.",
                "Participate in regular bug fixing and in the on-call rota, one week in six.",
                "Work with the product manager and two designers on what comes next year.",
                "Write documentation that others can follow.",
                "Deliver to 220countries through 70+ carriers and partners.");
        heading(
                "Requirements",
                "Necessary Requirement:",
                "What we are looking for:",
                "Desired Candidate Profile:",
                "ABOUT YOU",
                "Must have");
        List<String> asks = new ArrayList<>(List.of(
                "Good problem solving skills",
                "Proficient understanding of code versioning tools, such as Git",
                "Hands-on experiencebuilding things that last",
                "Excellent verbal and written communication skills",
                "Bachelor’s degree in computer science or relevant field"));
        asks.add(random.nextInt(asks.size()), experience());
        list(asks.toArray(String[]::new));
        if (random.nextInt(3) == 0) {
            heading("Good to have skills:", "Good to have:", "Nice to have");
            list("Experience with GraphQL, Redis or Elasticsearch", "1+ years with any message broker");
        }
        if (random.nextInt(4) == 0) {
            para(pick(
                    "Interested? Write to jobs@kadamba.example or call 98450 12345.",
                    "Location: as above. Timings: 10 am to 7 pm, five days a week.",
                    "Perks\tMediclaim of ₹5 lakh\tFree lunch\nLeave\t24 days\tNo questions",
                    "Note: only shortlisted people will hear from us within 10 days.",
                    "Interview process: two calls and one paid day.\nReporting to: the founders"));
        }
        return text.toString();
    }

    private void title(String named) {
        String spoken = pick(SPOKEN_TITLES.toArray(String[]::new));
        switch (random.nextInt(8)) {
            case 0 -> labelled(pick("Job Title: ", "Job Title - ", "Title: ", "Job title : "), named);
            case 1 -> labelled(pick("Designation: ", "Designation - ", "DESIGNATION : "), named);
            case 2 -> labelled(pick("Position: ", "Role: ", "Role - ", "Position Title: "), named);
            case 3 -> {
                title = spoken;
                para("We are looking for " + ("AEIOU".indexOf(spoken.charAt(0)) < 0 ? "a " : "an ") + spoken
                        + pick(" to join our team.", " who likes to finish things.", " with an eye for detail."));
            }
            case 4 -> {
                title = spoken;
                para(spoken + pick(" Responsibilities", " Responsibilities:", " Job Description"));
                list("Explain to others what you did.", "Do it again next week.");
            }
            default -> {}
        }
    }

    private void labelled(String label, String named) {
        title = named;
        para(label + named);
    }

    private void about(String who) {
        heading(
                "About Us",
                "About the company:",
                "ABOUT " + who.toUpperCase(java.util.Locale.ROOT),
                "Who we are",
                "Company Description");
        para(pick(
                "\"" + who
                        + " is a young name in moving things from one shop to the other.\" We have been in business for over 15 years.",
                who
                        + " was founded in 2011 by two friends with 30 years of experience between them. We are 220 people in nine offices.",
                who
                        + " builds software for people who keep books.\n"
                        + "It is used by 4 million shops, and has been for 6+ years.",
                "We sell pumps with 5 years warranty. In the last 3 years we have grown from nine people to ninety.",
                "We raised a Series A of $12M in 2024, and plan to hire 40 people over the next 2 years.",
                "WE ARE A PASSIONATE TEAM.\n\n\nOur HQ is in Boston, US, with offices in Berlin and Tokyo. "
                        + "Our clients are banks and shops in 12 countries."));
    }

    private String experience() {
        conflict = random.nextInt(5) < 2;
        return conflict ? contradicting() : agreeing();
    }

    private String agreeing() {
        return pick(
                low + "+ years of experience in building software",
                low + "-" + high + " years of relevant experience",
                "Minimum " + low + " years of work experience",
                "Experience: " + low + " to " + high + " Years",
                "At least " + low + " years of professional experience, of which 1 year in a lead role",
                "Experience with " + mainSkill + " and its neighbours",
                "Prior experience in a start-up",
                low + " to " + high + " yrs of experience with " + mainSkill,
                "Should be able to join within 2 months",
                "A 3 year degree or diploma, no bond, 6 months of probation",
                "Overall " + low + "+ years of experience; Git for 1+ years");
    }

    private String contradicting() {
        int above = high + 2 + random.nextInt(3);
        boolean below = low >= 3 && random.nextBoolean();
        int other = below ? low - 2 : above;
        return pick(
                "Experience - " + other + "+ yrs",
                "Relevant experience of " + other + "+ years building high-performance applications",
                "Experience: " + other + " to " + (other + 3) + " Years",
                "A minimum of " + other + " years’ experience in a similar role.",
                "Min -" + other + " years of Experience",
                other + "- " + (other + 4) + " years of work experience",
                "You have " + other + ".0+ years of professional experience",
                "Total experience required : " + other + " years");
    }

    private void heading(String... any) {
        text.append(random.nextBoolean() ? "\n" : "").append(pick(any)).append("\n");
        if (random.nextInt(3) == 0) {
            text.append("\n");
        }
    }

    private void para(String words) {
        text.append(random.nextInt(4) == 0 ? words.replaceFirst(" of ", "\u00a0of\u00a0") : words)
                .append("\n\n");
    }

    private void list(String... items) {
        String bullet = pick("  • ", "\uF076 ", "- ", "● ", "* ", "➡ ", "");
        for (String item : items) {
            text.append(bullet).append(item).append('\n');
        }
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}

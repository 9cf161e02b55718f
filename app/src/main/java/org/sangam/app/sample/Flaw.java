package org.sangam.app.sample;

import java.util.List;

/**
 * A rule that a posting breaks on purpose.
 *
 * @param code of the finding that the check should make
 * @param line what the posting says among its last lines
 */
record Flaw(String code, String line) {

    /** Those that a single added line commits; the others are written by hand. */
    static final List<String> CODES = List.of(
            "experience-conflict",
            "pay-conflict",
            "age-wording",
            "contact-in-text",
            "gendered-wording",
            "bond-asked",
            "place-conflict",
            "fee-asked",
            "pedigree");

    static Flaw of(String code, Advert advert, Dice dice) {
        int years = advert.maxYears();
        return new Flaw(
                code,
                switch (code) {
                    case "experience-conflict" ->
                        dice.pick(List.of(
                                "A minimum of " + (years + 3) + " years' experience in a similar role.",
                                "Experience: " + (years + 2) + " to " + (years + 6) + " Years",
                                (years + 4) + "+ years of relevant experience is a must."));
                    case "pay-conflict" -> dice.pick(List.of("Compensation: NO BAR .", "Salary: " + twice(advert)));
                    case "age-wording" ->
                        dice.pick(List.of(
                                "We want young and energetic people only.",
                                "Age limit: 22 to 28 years.",
                                "Candidates should be below 30 years of age."));
                    case "contact-in-text" ->
                        dice.pick(List.of(
                                "Interested? Call or WhatsApp +91 00000 " + dice.between(10000, 99999) + ".",
                                "Share your CV on +91 00000 " + dice.between(10000, 99999) + " between 11 and 4."));
                    case "gendered-wording" ->
                        dice.pick(List.of(
                                "Male candidates preferred.",
                                "Only female candidates need apply.",
                                "We are looking for a smart guy who can manage his own time."));
                    case "bond-asked" ->
                        dice.pick(List.of(
                                "Candidate has to sign a service bond of 2 years; ₹1,00,000 is payable on leaving earlier.",
                                "18 months bond, original certificates to be submitted at joining."));
                    case "place-conflict" ->
                        "Job Location: " + dice.pick(List.of("Nagpur", "Raipur", "Vijayawada", "Mangaluru")) + " ONLY";
                    case "fee-asked" ->
                        dice.pick(List.of(
                                "A refundable registration fee of ₹500 is collected before the interview.",
                                "Training kit of ₹2,500 to be paid by the candidate at joining."));
                    case "pedigree" ->
                        dice.pick(List.of(
                                "Only candidates from tier-1 colleges will be considered.",
                                "IIT / NIT graduates only, please."));
                    default -> throw new IllegalArgumentException("No line commits " + code);
                });
    }

    private static String twice(Advert advert) {
        return Money.yearly(advert.highRupeesAYear() * 2, advert.highRupeesAYear() * 5 / 2)
                .lpa();
    }
}

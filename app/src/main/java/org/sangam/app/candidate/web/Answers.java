package org.sangam.app.candidate.web;

import org.sangam.engine.profile.Profile;
import org.springframework.util.MultiValueMap;

/** The five answers that are enough for a profile, as a person types them. */
public record Answers(String headline, String place, String years, String skills, String pay) {

    static Answers of(Profile profile, WishesForm wishes) {
        ProfileForm shown = ProfileForm.of(profile);
        return new Answers(shown.headline(), shown.place(), shown.years(), shown.skills(), wishes.pay());
    }

    static Answers of(MultiValueMap<String, String> form) {
        return new Answers(
                ProfileForm.first(form, "headline"),
                ProfileForm.first(form, "place"),
                ProfileForm.first(form, "years"),
                ProfileForm.first(form, "skills"),
                ProfileForm.first(form, "pay"));
    }

    /** The profile as it would be typed whole: these answers over what it said before. */
    ProfileForm over(Profile profile) {
        ProfileForm shown = ProfileForm.of(profile);
        return new ProfileForm(shown.name(), headline, place, years, skills, shown.languages(), null, null);
    }

    WishesForm over(WishesForm wishes) {
        return new WishesForm(
                pay,
                wishes.places(),
                wishes.remote(),
                wishes.notice(),
                wishes.roles(),
                wishes.noAgencies(),
                wishes.must(),
                wishes.hiddenFrom());
    }

    /** Whether there is anything in them to match by. */
    boolean enough() {
        return !headline.isBlank() || !skills.isBlank();
    }
}

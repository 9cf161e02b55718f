package org.sangam.engine.market;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Preferences.RemoteWish;

/**
 * Where somebody lives, may work and would like to.
 *
 * @param home id of the city; null when unsaid
 * @param places ids they would work in; empty when unsaid
 * @param remote null when unsaid
 * @param countries ISO 3166 codes they may work in; empty when unsaid
 */
public record Whereabouts(
        @Nullable String home,
        List<String> places,
        @Nullable RemoteWish remote,
        List<String> countries,
        boolean mustPlace,
        boolean mustRemote) {
    public Whereabouts {
        places = List.copyOf(places);
        countries = List.copyOf(countries);
    }

    static Whereabouts of(PersonFacts person) {
        Wishes wishes = person.wishes();
        return new Whereabouts(
                person.place(),
                wishes.places(),
                wishes.remote(),
                wishes.countries(),
                wishes.musts().contains(Preferences.Must.PLACE),
                wishes.musts().contains(Preferences.Must.REMOTE));
    }
}

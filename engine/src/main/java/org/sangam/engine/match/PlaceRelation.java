package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.Whereabouts;
import org.sangam.engine.market.Workplace;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.profile.Preferences.RemoteWish;

/**
 * Where the work is against where somebody is and wants to be. What is unstated bars nobody: a posting that does not speak
 * of working from elsewhere neither offers nor refuses it.
 */
final class PlaceRelation {

    private final PlaceGraph places;
    private final int nearKilometres;

    PlaceRelation(PlaceGraph places, Weights.Place weights) {
        this.places = places;
        this.nearKilometres = weights.nearKilometres();
    }

    PlaceFit fit(Workplace work, Whereabouts person) {
        if (remote(work) && person.remote() != RemoteWish.NEVER) {
            if (person.remote() == RemoteWish.ONLY || person.remote() == RemoteWish.HAPPY) {
                return PlaceFit.REMOTE_WISHED;
            }
            if (work.remote() == Remote.ONLY) {
                return person.remote() == RemoteWish.RATHER_NOT ? PlaceFit.ONLY_REMOTE : PlaceFit.REMOTE_OPEN;
            }
        }
        if (work.remote() == Remote.ONLY) {
            return PlaceFit.ONLY_REMOTE;
        }
        PlaceFit onSite = onSite(work, person);
        if (person.remote() == RemoteWish.ONLY) {
            return onSite == PlaceFit.JOB_SILENT ? onSite : PlaceFit.NOT_REMOTE;
        }
        boolean otherwiseFar = onSite == PlaceFit.MOVE || onSite == PlaceFit.PERSON_SILENT;
        return work.remote() == Remote.OKAY && otherwiseFar ? PlaceFit.REMOTE_OPEN : onSite;
    }

    /** The bars of {@link Bar} that place alone sets up. */
    int bars(Workplace work, Whereabouts person) {
        PlaceFit fit = fit(work, person);
        boolean elsewhere = fit == PlaceFit.UNWISHED || fit == PlaceFit.MOVE || fit == PlaceFit.ABROAD;
        int bars = 0;
        if (elsewhere && person.mustPlace()) {
            bars |= Bar.PLACE.bit();
        }
        if (elsewhere && work.must()) {
            bars |= Bar.TEAM_PLACE.bit();
        }
        if (person.mustRemote() && againstMode(work, person)) {
            bars |= Bar.WORK_MODE.bit();
        }
        if (remote(work) && !mayWorkFromHome(work, person) && onlyFromElsewhere(fit, work)) {
            bars |= Bar.COUNTRY.bit();
        }
        return remote(work) || permitted(work, person) ? bars : bars | Bar.PERMISSION.bit();
    }

    private static boolean remote(Workplace work) {
        return work.remote() == Remote.ONLY || work.remote() == Remote.OKAY;
    }

    private static boolean againstMode(Workplace work, Whereabouts person) {
        return (work.remote() == Remote.NO && person.remote() == RemoteWish.ONLY)
                || (work.remote() == Remote.ONLY && person.remote() == RemoteWish.NEVER);
    }

    private static boolean onlyFromElsewhere(PlaceFit fit, Workplace work) {
        return work.remote() == Remote.ONLY
                || fit == PlaceFit.REMOTE_WISHED
                || fit == PlaceFit.REMOTE_OPEN
                || fit == PlaceFit.ABROAD;
    }

    /** Unknown on either side is no bar. */
    private boolean mayWorkFromHome(Workplace work, Whereabouts person) {
        if (work.countries().isEmpty()) {
            return true;
        }
        List<String> theirs = new ArrayList<>(person.countries());
        country(person.home()).ifPresent(theirs::add);
        return theirs.isEmpty() || theirs.stream().anyMatch(work.countries()::contains);
    }

    private boolean permitted(Workplace work, Whereabouts person) {
        if (person.countries().isEmpty() || work.places().isEmpty()) {
            return true;
        }
        return work.places().stream()
                .anyMatch(place ->
                        country(place).map(person.countries()::contains).orElse(true));
    }

    private PlaceFit onSite(Workplace work, Whereabouts person) {
        if (work.places().isEmpty()) {
            return PlaceFit.JOB_SILENT;
        }
        if (!person.places().isEmpty()) {
            return wished(work, person.places());
        }
        String home = person.home();
        if (home == null) {
            return PlaceFit.PERSON_SILENT;
        }
        if (anyTogether(work, home)) {
            return PlaceFit.HOME;
        }
        if (anyNear(work, home)) {
            return PlaceFit.NEAR;
        }
        return abroad(work, home) ? PlaceFit.ABROAD : PlaceFit.MOVE;
    }

    private PlaceFit wished(Workplace work, List<String> wishes) {
        if (wishes.stream().anyMatch(wish -> anyTogether(work, wish))) {
            return PlaceFit.WISHED;
        }
        if (wishes.stream().anyMatch(wish -> anyNear(work, wish))) {
            return PlaceFit.NEAR;
        }
        return wishes.stream().allMatch(wish -> abroad(work, wish)) ? PlaceFit.ABROAD : PlaceFit.UNWISHED;
    }

    private boolean anyTogether(Workplace work, String place) {
        return work.places().stream().anyMatch(at -> places.within(at, place) || places.within(place, at));
    }

    private boolean anyNear(Workplace work, String place) {
        return work.places().stream().anyMatch(at -> places.kilometres(at, place) <= nearKilometres);
    }

    private boolean abroad(Workplace work, String place) {
        Optional<String> here = country(place);
        return here.isPresent()
                && work.places().stream()
                        .map(this::country)
                        .allMatch(there -> there.isPresent() && !there.equals(here));
    }

    /** ISO 3166 code, in capitals. */
    private Optional<String> country(@Nullable String place) {
        return place == null ? Optional.empty() : places.country(place).map(PlaceRelation::code);
    }

    private static String code(Place country) {
        return country.id().toUpperCase(java.util.Locale.ROOT);
    }
}

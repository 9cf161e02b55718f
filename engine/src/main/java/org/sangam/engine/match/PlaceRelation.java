package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.Whereabouts;
import org.sangam.engine.market.Workplace;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.profile.Preferences.RemoteWish;

/**
 * Where the work is against where somebody is and wants to be. What is unstated bars nobody: a posting that does not speak
 * of working from elsewhere neither offers nor refuses it.
 */
final class PlaceRelation {

    private final Lies lies;
    private final Workplace work;
    private final int[] at;

    PlaceRelation(Workplace work, Lies lies) {
        this.work = work;
        this.lies = lies;
        this.at = work.places().stream().mapToInt(lies::number).toArray();
    }

    PlaceFit fit(Whereabouts person) {
        return fit(person, nearest(person));
    }

    /** @param nearest how the nearest of the places that {@link #numbers} names lies to the work */
    PlaceFit fit(Whereabouts person, Lies.Lie nearest) {
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
        PlaceFit onSite = onSite(person, nearest);
        if (person.remote() == RemoteWish.ONLY) {
            return onSite == PlaceFit.JOB_SILENT ? onSite : PlaceFit.NOT_REMOTE;
        }
        boolean otherwiseFar = onSite == PlaceFit.MOVE || onSite == PlaceFit.PERSON_SILENT;
        return work.remote() == Remote.OKAY && otherwiseFar ? PlaceFit.REMOTE_OPEN : onSite;
    }

    /** The bars of {@link Bar} that place alone sets up. */
    int bars(PlaceFit fit, Whereabouts person) {
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

    private PlaceFit onSite(Whereabouts person, Lies.Lie nearest) {
        if (work.places().isEmpty()) {
            return PlaceFit.JOB_SILENT;
        }
        if (!person.places().isEmpty()) {
            return wished(nearest);
        }
        return person.home() == null ? PlaceFit.PERSON_SILENT : home(nearest);
    }

    private static PlaceFit wished(Lies.Lie nearest) {
        return switch (nearest) {
            case TOGETHER -> PlaceFit.WISHED;
            case NEAR -> PlaceFit.NEAR;
            case FAR -> PlaceFit.UNWISHED;
            case ABROAD -> PlaceFit.ABROAD;
        };
    }

    private static PlaceFit home(Lies.Lie nearest) {
        return switch (nearest) {
            case TOGETHER -> PlaceFit.HOME;
            case NEAR -> PlaceFit.NEAR;
            case FAR -> PlaceFit.MOVE;
            case ABROAD -> PlaceFit.ABROAD;
        };
    }

    private Lies.Lie nearest(Whereabouts person) {
        Lies.Lie best = Lies.Lie.ABROAD;
        for (int place : numbers(person)) {
            Lies.Lie lie = lie(place);
            best = lie.compareTo(best) < 0 ? lie : best;
        }
        return best;
    }

    /** The places that count: those they want to work in if they say so, else where they live. */
    int[] numbers(Whereabouts person) {
        String home = person.home();
        List<String> places = person.places().isEmpty() && home != null ? List.of(home) : person.places();
        return places.stream().mapToInt(lies::number).toArray();
    }

    /** How each numbered place lies to the work: the number of its {@link Lies.Lie}. */
    byte[] lies() {
        byte[] all = new byte[lies.places()];
        for (int place = 0; place < all.length; place++) {
            all[place] = (byte) Lies.number(lie(place));
        }
        return all;
    }

    /** The best of what any of the workplaces is to the place; abroad only when all are. */
    private Lies.Lie lie(int place) {
        Lies.Lie best = Lies.Lie.ABROAD;
        for (int one : at) {
            Lies.Lie lie = lies.of(one, place);
            best = lie.compareTo(best) < 0 ? lie : best;
        }
        return best;
    }

    Optional<String> country(@Nullable String place) {
        return place == null ? Optional.empty() : lies.country(place);
    }
}

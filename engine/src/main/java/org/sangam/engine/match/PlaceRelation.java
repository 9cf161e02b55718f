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
        PlaceFit onSite = onSite(person);
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

    private PlaceFit onSite(Whereabouts person) {
        if (work.places().isEmpty()) {
            return PlaceFit.JOB_SILENT;
        }
        if (!person.places().isEmpty()) {
            return wished(person.places());
        }
        String home = person.home();
        if (home == null) {
            return PlaceFit.PERSON_SILENT;
        }
        return switch (lie(home)) {
            case TOGETHER -> PlaceFit.HOME;
            case NEAR -> PlaceFit.NEAR;
            case FAR -> PlaceFit.MOVE;
            case ABROAD -> PlaceFit.ABROAD;
        };
    }

    private PlaceFit wished(List<String> wishes) {
        Lies.Lie best = Lies.Lie.ABROAD;
        for (String wish : wishes) {
            Lies.Lie lie = lie(wish);
            best = lie.compareTo(best) < 0 ? lie : best;
        }
        return switch (best) {
            case TOGETHER -> PlaceFit.WISHED;
            case NEAR -> PlaceFit.NEAR;
            case FAR -> PlaceFit.UNWISHED;
            case ABROAD -> PlaceFit.ABROAD;
        };
    }

    /** The best of what any of the workplaces is to the place; abroad only when all are. */
    private Lies.Lie lie(String place) {
        int other = lies.number(place);
        Lies.Lie best = Lies.Lie.ABROAD;
        for (int one : at) {
            Lies.Lie lie = lies.of(one, other);
            best = lie.compareTo(best) < 0 ? lie : best;
        }
        return best;
    }

    private Optional<String> country(@Nullable String place) {
        return place == null ? Optional.empty() : lies.country(place);
    }
}

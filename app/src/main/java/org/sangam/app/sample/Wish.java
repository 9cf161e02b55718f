package org.sangam.app.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.profile.Preferences.Must;
import org.sangam.engine.profile.Preferences.RemoteWish;

/** What a made person wants. Much of it is unsaid, as in life. */
final class Wish {

    private Wish() {}

    static SamplePerson.Wishes of(SamplePerson.Truth truth, Role role, Dice dice) {
        Integer floor = dice.chance(65) ? floor(truth, role, dice) : null;
        List<String> places = places(truth, dice);
        RemoteWish remote = remote(role, dice);
        return new SamplePerson.Wishes(
                floor,
                role.wage() ? Pay.Period.MONTH : Pay.Period.YEAR,
                places,
                remote,
                dice.chance(45) ? Integer.valueOf(dice.pick(List.of(0, 15, 30, 30, 60, 60, 90))) : null,
                dice.chance(55) ? List.of(dice.pick(role.titles())) : List.of(),
                dice.chance(15) ? List.of("products") : List.of(),
                dice.chance(20) ? List.of(dice.pick(List.of("on-call", "night-shift", "travel"))) : List.of(),
                dice.chance(9),
                musts(floor, places, remote, dice));
    }

    /** About what the rung pays in that town, in round sums. */
    private static int floor(SamplePerson.Truth truth, Role role, Dice dice) {
        int years = truth.experienceMonths() / 12;
        Role.Level level = role.levels().getFirst();
        for (Role.Level rung : role.levels()) {
            level = rung.minYears() <= years ? rung : level;
        }
        String town = truth.city() == null ? "" : truth.city();
        double middle =
                (level.lowPay() * 2 + level.highPay()) / 3.0 * Towns.pay(town) / 100 * dice.between(85, 118) / 100;
        return role.wage() ? (int) Math.round(middle / 10) * 1000 : (int) Math.round(middle / 5) * 50_000;
    }

    private static List<String> places(SamplePerson.Truth truth, Dice dice) {
        if (truth.city() == null || dice.chance(22)) {
            return List.of();
        }
        List<String> places = new ArrayList<>(List.of(truth.city()));
        String other = dice.pick(
                List.of("Bengaluru", "Pune", "Hyderabad", "Mumbai", "Chennai", "Kochi", "Delhi", "Ahmedabad"));
        if (dice.chance(30) && !other.equals(truth.city())) {
            places.add(other);
        }
        return places;
    }

    private static @Nullable RemoteWish remote(Role role, Dice dice) {
        if (!role.desk() || dice.chance(45)) {
            return null;
        }
        return dice.pick(
                List.of(RemoteWish.HAPPY, RemoteWish.HAPPY, RemoteWish.HAPPY, RemoteWish.ONLY, RemoteWish.RATHER_NOT));
    }

    private static List<Must> musts(
            @Nullable Integer floor, List<String> places, @Nullable RemoteWish remote, Dice dice) {
        List<Must> musts = new ArrayList<>();
        if (floor != null && dice.chance(40)) {
            musts.add(Must.PAY);
        }
        if (!places.isEmpty() && dice.chance(40)) {
            musts.add(Must.PLACE);
        }
        if (remote == RemoteWish.ONLY && dice.chance(60)) {
            musts.add(Must.REMOTE);
        }
        return musts;
    }
}

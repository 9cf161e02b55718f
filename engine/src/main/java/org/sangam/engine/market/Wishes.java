package org.sangam.engine.market;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Preferences.RemoteWish;
import org.sangam.engine.role.Role;
import org.sangam.engine.role.Titles;

/**
 * What a person wants, in the form that is matched: sorted, in small letters, pay by the year.
 *
 * @param floor the least they would take for a year; null when unsaid
 * @param places ids; empty when unsaid
 * @param remote null when unsaid
 * @param noticeDays until they could start; null when unsaid
 * @param countries ISO 3166 codes they may work in; empty when unsaid
 * @param roles what they look for; empty when unsaid
 * @param dislikes ids of skills
 */
public record Wishes(
        @Nullable YearlyPay floor,
        List<String> places,
        @Nullable RemoteWish remote,
        @Nullable Integer noticeDays,
        List<String> countries,
        List<Role> roles,
        List<String> companyTypes,
        List<String> companySizes,
        List<String> companyStages,
        List<String> dislikes,
        boolean noAgencies,
        Set<Preferences.Must> musts) {

    public static final Wishes UNSAID = of(Preferences.UNSAID);

    public Wishes {
        musts = Set.copyOf(musts);
        roles = List.copyOf(roles);
    }

    public static Wishes of(Preferences wants) {
        return new Wishes(
                wants.payFloor() == null ? null : YearlyPay.of(wants.payFloor()),
                List.copyOf(new TreeSet<>(wants.places())),
                wants.remote(),
                wants.noticeDays(),
                List.copyOf(new TreeSet<>(wants.countries())),
                new TreeSet<>(wants.roles())
                        .stream().map(Titles.bundled()::read).distinct().toList(),
                small(wants.companyTypes()),
                small(wants.companySizes()),
                small(wants.companyStages()),
                List.copyOf(new TreeSet<>(wants.dislikes())),
                wants.noAgencies(),
                Set.copyOf(wants.musts()));
    }

    private static List<String> small(List<String> words) {
        TreeSet<String> small = new TreeSet<>();
        words.forEach(word -> small.add(word.strip().toLowerCase(Locale.ROOT)));
        return List.copyOf(small);
    }
}

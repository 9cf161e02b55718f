package org.sangam.engine.market;

import java.util.List;
import org.sangam.engine.profile.Preferences;

/** What work and what company somebody looks for; an empty list says nothing. */
public record Desires(
        List<Vocabulary.Title> roles,
        List<String> types,
        List<String> sizes,
        List<String> stages,
        boolean noAgencies,
        boolean mustRole,
        boolean mustNoAgencies) {

    static Desires of(Wishes wishes) {
        return new Desires(
                wishes.roles().stream().map(Vocabulary.Title::of).toList(),
                wishes.companyTypes(),
                wishes.companySizes(),
                wishes.companyStages(),
                wishes.noAgencies(),
                wishes.musts().contains(Preferences.Must.ROLE),
                wishes.musts().contains(Preferences.Must.NO_AGENCIES));
    }
}

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
    public Desires {
        roles = List.copyOf(roles);
        types = List.copyOf(types);
        sizes = List.copyOf(sizes);
        stages = List.copyOf(stages);
    }

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

    /** All else that is said. */
    public Desires withoutRoles() {
        return new Desires(List.of(), types, sizes, stages, noAgencies, mustRole, mustNoAgencies);
    }
}

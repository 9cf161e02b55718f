package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sangam.engine.place.PlaceGraph;

/** Looks at a posting before it is published: what contradicts itself, what nobody should be asked, what hides who hires. */
final class Check {

    private final ConflictRules conflicts;
    private final boolean payRequired;

    Check(PlaceGraph places, WhereReader where, boolean payRequired) {
        this.conflicts = new ConflictRules(places, where);
        this.payRequired = payRequired;
    }

    /** The gravest first. */
    List<Finding> findings(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        ExperienceConflict.of(draft).ifPresent(findings::add);
        conflicts.pay(draft).ifPresent(findings::add);
        conflicts.place(draft).ifPresent(findings::add);
        conflicts.title(draft).ifPresent(findings::add);
        PeopleRules.personNamed(draft).ifPresent(findings::add);
        PeopleRules.undeclaredAgency(draft).ifPresent(findings::add);
        PeopleRules.contactInText(draft).ifPresent(findings::add);
        PeopleRules.roleAccount(draft).ifPresent(findings::add);
        findings.addAll(WordRules.findings(draft));
        findings.addAll(ShapeRules.findings(draft, payRequired));
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }
}

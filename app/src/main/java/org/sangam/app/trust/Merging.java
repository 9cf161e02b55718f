package org.sangam.app.trust;

import org.sangam.app.company.Company;
import org.sangam.app.company.Mergers;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator's decision that two companies are one, with its row of the audit. */
@Component
public class Merging {

    private final Mergers mergers;
    private final Audit audit;

    Merging(Mergers mergers, Audit audit) {
        this.mergers = mergers;
        this.audit = audit;
    }

    @Transactional
    public void merge(Viewer.Operator by, Company gone, Company stays, String why) {
        String both = gone.name().text() + " → " + stays.name().text();
        mergers.merge(gone, stays);
        audit.note(by, "company.merged", both, why);
    }
}

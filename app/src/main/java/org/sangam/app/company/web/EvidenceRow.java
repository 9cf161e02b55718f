package org.sangam.app.company.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Evidence;
import org.sangam.app.web.Words;

/**
 * Evidence in the reader's words.
 *
 * @param how null when nobody has checked it
 * @param ranOut whether it says nothing any more
 */
public record EvidenceRow(
        String what,
        @Nullable String how,
        @Nullable String on,
        @Nullable String until,
        boolean ranOut) {

    static List<EvidenceRow> of(List<Evidence> evidence, Words words, Instant now) {
        return evidence.stream().map(one -> of(one, words, now)).toList();
    }

    private static EvidenceRow of(Evidence evidence, Words words, Instant now) {
        String code = "company.evidence." + evidence.kind();
        String what = words.say(code, "subject", evidence.subject());
        return evidence.checked()
                ? new EvidenceRow(
                        what,
                        words.say(code + ".how"),
                        words.day(Objects.requireNonNull(evidence.on())),
                        words.day(Objects.requireNonNull(evidence.until())),
                        !evidence.validAt(now))
                : new EvidenceRow(what, null, null, null, false);
    }
}

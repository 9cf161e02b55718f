package org.sangam.app.trust.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sangam.app.job.Holds.Hold;
import org.sangam.app.trust.Held;
import org.sangam.app.web.LitText;
import org.sangam.app.web.Words;
import org.sangam.engine.posting.Finding;
import org.sangam.engine.text.Messages;
import org.sangam.engine.text.Span;

/**
 * A held job on the desk.
 *
 * @param name its title and company
 * @param findings what its team keeps, in the reader's words
 * @param source the posting with the words of those findings lit
 */
public record HeldJob(UUID id, String name, String asked, List<String> findings, LitText source) {

    static List<HeldJob> of(List<Hold> holds, Held held, Words words) {
        return holds.stream().map(hold -> of(hold, held, words)).toList();
    }

    private static HeldJob of(Hold hold, Held held, Words words) {
        Messages messages = Messages.of("org.sangam.engine.posting.findings", words.locale());
        List<String> said = new ArrayList<>();
        List<LitText.Lit> lit = new ArrayList<>();
        for (Finding finding : hold.job().reading().findings()) {
            if (hold.codes().contains(finding.code())) {
                said.add(messages.say(finding.code(), finding.arguments()));
                for (Span span : finding.evidence()) {
                    lit.add(LitText.Lit.look(span, said.size()));
                }
            }
        }
        return new HeldJob(
                hold.id(),
                held.name(hold.job()),
                words.say("trust.hold.asked", "day", words.day(hold.asked()), "time", words.time(hold.asked())),
                said,
                new LitText(hold.job().reading().text().value(), lit));
    }
}

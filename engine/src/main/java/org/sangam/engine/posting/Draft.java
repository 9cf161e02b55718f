package org.sangam.engine.posting;

import java.util.List;
import java.util.Set;
import org.sangam.engine.text.CleanText;

/**
 * A posting while it is checked: the values that were read, and the text they came from, line by line.
 *
 * @param posting without findings
 * @param lines of the description, page furniture left out
 * @param fields labelled values of the description
 * @param statements what the description says of experience
 * @param mainSkills ids of the skills the job is named for
 */
record Draft(
        Posting posting,
        Header header,
        List<Line> lines,
        List<Field> fields,
        List<Statement> statements,
        Set<String> mainSkills) {

    CleanText text() {
        return posting.text();
    }
}

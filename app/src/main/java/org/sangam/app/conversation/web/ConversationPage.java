package org.sangam.app.conversation.web;

import java.util.List;
import java.util.UUID;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Person;

/**
 * One conversation.
 *
 * @param key the id of the message this form will send, so that sending it twice says it once
 * @param mayReveal whether the viewer is the person, and has not shown this company who they are
 */
public record ConversationPage(
        Frame frame,
        String id,
        UUID key,
        Person other,
        String title,
        String jobPath,
        List<Said> said,
        String typed,
        List<FieldError> errors,
        boolean mayReveal,
        String company) {

    public record Said(String who, String when, String words, boolean mine, boolean team) {}
}

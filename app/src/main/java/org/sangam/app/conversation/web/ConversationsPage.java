package org.sangam.app.conversation.web;

import java.util.List;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Person;

/** A viewer's conversations, the newest first. */
public record ConversationsPage(Frame frame, List<Row> conversations) {

    public record Row(String path, Person other, String about, String when) {}
}

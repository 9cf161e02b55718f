package org.sangam.app.candidate;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.candidate.Candidate.Visibility;
import org.sangam.app.document.Documents;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.Viewer;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.stereotype.Component;

/** People who look for work and what they bring, for tests, by the ways that people take themselves. */
@Component
public class People {

    private final Accounts accounts;
    private final Candidates candidates;
    private final Documents documents;
    private final ProfileReader reader;

    People(Accounts accounts, Candidates candidates, Documents documents, Clock clock) {
        this.accounts = accounts;
        this.candidates = candidates;
        this.documents = documents;
        this.reader = new ProfileReader(SkillGraph.bundled(), PlaceGraph.bundled(), clock);
    }

    /** Somebody with an account and nothing else. */
    public Viewer.Candidate person(String name) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@people.example";
        Account account =
                accounts.open(Kind.PERSON, new MailAddress(address), name).orElseThrow();
        return new Viewer.Candidate(account.id(), name);
    }

    /** Whoever runs this marketplace. */
    public Viewer.Operator operator(String name) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@operator.example";
        Account account =
                accounts.open(Kind.OPERATOR, new MailAddress(address), name).orElseThrow();
        return new Viewer.Operator(account.id(), name);
    }

    /** A backend engineer in Bengaluru, as most tests need one: found by every team, under a bird's name. */
    public Viewer.Candidate shown(String name) {
        return shown(name, backendResume(name, "Kaveri Payments"));
    }

    public Viewer.Candidate shown(String name, String resume) {
        Viewer.Candidate person = hidden(name, resume);
        candidates.show(person, Visibility.ANONYMOUS);
        return person;
    }

    /** Somebody who brought a résumé and shows themselves to nobody. */
    public Viewer.Candidate hidden(String name, String resume) {
        Viewer.Candidate person = person(name);
        bring(person, resume);
        return person;
    }

    public Candidate bring(Viewer.Candidate person, String resume) {
        return candidates.bring(person, read(resume), null);
    }

    public Candidate of(Viewer.Candidate person) {
        return candidates.own(person).orElseThrow();
    }

    public Profile read(String resume) {
        return switch (documents.read("resume.txt", resume.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read read -> reader.read(read.document());
            case Reading.Refused refused ->
                throw new AssertionError("A test's résumé was refused: " + refused.refusal());
        };
    }

    public static String backendResume(String name, String employer) {
        return """
                %s
                Backend Engineer
                Bengaluru
                someone@people.example | +91 98765 01234

                Experience
                Senior Backend Engineer, %s
                March 2021 - Present
                Settles card payments in Java and PostgreSQL, with Kafka between the parts.

                Backend Engineer, Tapti Software
                June 2017 - February 2021
                Wrote billing services in Java and Spring Boot.

                Education
                B.E. Computer Science, Nilgiri Engineering College, 2013 - 2017

                Skills
                Java, Spring Boot, PostgreSQL, Kafka, Docker
                """.formatted(name, employer);
    }
}

package org.sangam.app.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sangam.app.change.Pursuit;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.Encoder;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.market.Dictionary;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.Vocabulary.Title;
import org.sangam.engine.role.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Encodes new titles in the background, a few at a time on one thread. Nothing is encoded, and the model is not read, until a
 * title turns up that the graph of titles does not know; titles of that kind come first, and then all others, so that the
 * two can be compared.
 */
@Component
public class TitleLearning {

    private static final Logger LOG = LoggerFactory.getLogger(TitleLearning.class);

    /** So few at a time that stopping need not wait for long. */
    private static final int BATCH = 8;

    /** It rests so many times as long as it has worked: whoever reads a page comes first. */
    private static final int RESTS = 2;

    /** Titles of people who have only shown us a résumé; more at a time are let go. */
    private static final int MOST_ASKED = 256;

    private final LiveMarket market;
    private final KnownTitles known;
    private final Clock clock;
    private final Duration delay;
    private final Pursuit pursuit = new Pursuit("encoder of titles", this::learnSome);
    private final ArrayBlockingQueue<String> asked = new ArrayBlockingQueue<>(MOST_ASKED);
    private volatile Instant notBefore = Instant.MAX;
    private boolean loaded;
    private volatile boolean strangers;
    private int nextStranger;
    private volatile int next;
    private volatile State state = State.RESTING;

    /** How the encoder stands. */
    public enum State {
        /** No title has asked for the model yet. */
        RESTING,
        /** New titles are encoded by the model. */
        MODEL,
        /** There is no model: titles are compared by their spelling. */
        SPELLING,
        /** The model could not be read or failed: new titles stay unknown until the next start. */
        FAILED
    }

    /**
     * @param state how the encoder stands
     * @param encoder which vectors are compared
     * @param known how many titles have a vector
     * @param waiting how many titles of the market are still to be looked at
     */
    public record Standing(State state, String encoder, int known, int most, int waiting) {}

    /** @param delay after the start, so that it is not slowed down */
    TitleLearning(
            LiveMarket market, KnownTitles known, Clock clock, @Value("${sangam.titles.delay:20s}") Duration delay) {
        this.market = market;
        this.known = known;
        this.clock = clock;
        this.delay = delay;
    }

    public Standing standing() {
        TitleVectors vectors = known.vectors();
        int waiting = strangers ? Math.max(0, market.titles().shared() - next) : 0;
        return new Standing(state, vectors.encoder(), vectors.size(), TitleVectors.MOST, waiting);
    }

    /** Somebody who is not in the market asks for lists: their titles are next. */
    void ask(PersonFacts person) {
        person.held().stream()
                .map(PersonFacts.Held::role)
                .filter(role -> role.family() == null)
                .map(Role::title)
                .filter(title -> !known.vectors().knows(TitleVectors.key(title)))
                .forEach(asked::offer);
    }

    @EventListener
    void start(ApplicationReadyEvent event) {
        notBefore = clock.instant().plus(delay);
        if (known.vectors().bySpelling()) {
            state = State.SPELLING;
            LOG.warn("There is no model on the class path: titles outside the graph are compared by their spelling");
        }
        pursuit.start();
    }

    /** Waits for the few that are being encoded. */
    @EventListener
    void stop(ContextClosedEvent closing) throws InterruptedException {
        pursuit.stop();
    }

    private synchronized void learnSome() {
        if (!loaded) {
            known.load();
            loaded = true;
        }
        if (state == State.FAILED) {
            return;
        }
        List<String> first = new ArrayList<>();
        asked.drainTo(first, BATCH);
        if (!first.isEmpty()) {
            learn(first);
        } else if (!clock.instant().isBefore(notBefore)) {
            fromMarket();
        }
    }

    /** Learns some titles of the market; says whether there were any. */
    synchronized boolean fromMarket() {
        Dictionary<Title> titles = market.titles();
        if (titles.shared() < Math.max(next, nextStranger)) {
            next = 0;
            nextStranger = 0;
        }
        List<String> some = new ArrayList<>();
        int stranger = look(titles, nextStranger, title -> title.family() == null, some);
        strangers |= !some.isEmpty() || known.vectors().size() > 0;
        int any = strangers && some.isEmpty() ? look(titles, next, title -> true, some) : next;
        if (!some.isEmpty()) {
            Instant begun = clock.instant();
            learn(some);
            Instant now = clock.instant();
            notBefore = now.plus(Duration.between(begun, now).multipliedBy(RESTS));
        }
        nextStranger = stranger;
        next = any;
        return !some.isEmpty();
    }

    /** Gathers unknown titles from that number on, and returns the number to go on from. */
    private int look(Dictionary<Title> titles, int from, Predicate<Title> which, List<String> some) {
        int at = from;
        for (; at < titles.shared() && some.size() < BATCH; at++) {
            Title title = titles.value(at);
            if (which.test(title) && !known.vectors().knows(TitleVectors.key(title.words()))) {
                some.add(title.words());
            }
        }
        return at;
    }

    private void learn(List<String> titles) {
        List<String> distinct = titles.stream().distinct().toList();
        List<Encoded> vectors = encoded(distinct);
        if (vectors != null) {
            Map<UUID, Encoded> made = new LinkedHashMap<>();
            for (int i = 0; i < distinct.size(); i++) {
                made.put(TitleVectors.key(distinct.get(i)), vectors.get(i));
            }
            known.keep(made);
        }
    }

    /** Null when the model does not do its work; it is then left alone. */
    private @Nullable List<Encoded> encoded(List<String> titles) {
        try {
            Encoder encoder = Encoder.bundled();
            if (encoder.name().equals(known.vectors().encoder())) {
                state = encoder.standsIn() ? State.SPELLING : State.MODEL;
                return encoder.encode(titles);
            }
            LOG.error("The model of titles could not be read: new titles outside the graph say nothing until it can");
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error(
                    "The model of titles failed: new titles outside the graph say nothing until the next start",
                    failed);
        }
        state = State.FAILED;
        return null;
    }
}

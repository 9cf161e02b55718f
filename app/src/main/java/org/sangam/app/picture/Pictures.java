package org.sangam.app.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The pictures of cards. The {@value #MOST} asked for last are kept, each under what it says, so that a picture is drawn
 * anew only when its words change; one is drawn at a time, and who would wait more than two seconds is asked to come back.
 * The fonts are read at the first picture. On a machine whose Java cannot draw there are no pictures, which is said once.
 */
@Component
public class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final int MOST = 300;
    private static final long LONGEST_WAIT = 2_000;

    private final Semaphore turn = new Semaphore(1);
    private final Map<Card, byte[]> kept = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Card, byte[]> eldest) {
            return size() > MOST;
        }
    };
    private @Nullable CardDrawing drawing;
    private volatile boolean cannot;

    /** What came of asking. */
    public sealed interface Asked {
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Drawn(byte[] png) implements Asked {}

        /** Too many are being drawn just now. */
        record Busy() implements Asked {}

        /** This machine draws no pictures. */
        record Never() implements Asked {}
    }

    public Asked of(Card card) throws InterruptedException {
        Optional<byte[]> known = known(card);
        if (known.isPresent()) {
            return new Asked.Drawn(known.get());
        }
        if (cannot) {
            return new Asked.Never();
        }
        if (!turn.tryAcquire(LONGEST_WAIT, TimeUnit.MILLISECONDS)) {
            return new Asked.Busy();
        }
        try {
            return draw(card);
        } finally {
            turn.release();
        }
    }

    private Asked draw(Card card) {
        try {
            CardDrawing with = drawing == null ? new CardDrawing(Lettering.bundled()) : drawing;
            drawing = with;
            byte[] png = known(card).orElseGet(() -> with.draw(card));
            keep(card, png);
            return new Asked.Drawn(png);
        } catch (LinkageError | InternalError noDrawing) {
            cannot = true;
            LOG.warn("This Java draws no pictures, so shared links have none: {}", noDrawing.toString());
            return new Asked.Never();
        }
    }

    private Optional<byte[]> known(Card card) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(card));
        }
    }

    private void keep(Card card, byte[] png) {
        synchronized (kept) {
            kept.put(card, png);
        }
    }
}

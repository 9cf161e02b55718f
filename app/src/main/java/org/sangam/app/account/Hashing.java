package org.sangam.app.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords, at most two at a time: it is slow on purpose, and more at once would be felt on every page. The
 * method stands before each hash, so that a better one can take over as people sign in.
 */
@Component
class Hashing {

    /** How long somebody waits for a turn before being asked to come back. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int AT_ONCE = 2;
    private static final int COST = 11;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("sha256-bcrypt", Map.of("sha256-bcrypt", new LongBcrypt()));
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Checked against where there is no password, so that both answers take as long. */
    private final String nobodys = encoder.encode("whoever it is, it is not this one");

    /** Empty when too many are being hashed. */
    Optional<String> hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    /** Whether a password is the one hashed; empty when too many are being hashed. */
    Optional<Boolean> matches(String password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash == null ? nobodys : hash) && hash != null);
    }

    boolean outdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }

    /** Bcrypt reads 72 bytes, 24 letters of Devanagari; so it is given the SHA-256 of the whole password instead. */
    private static final class LongBcrypt implements PasswordEncoder {

        private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return bcrypt.encode(digest(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return bcrypt.matches(digest(password), hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return bcrypt.upgradeEncoding(hash);
        }

        private static String digest(@Nullable CharSequence password) {
            String same = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFKC);
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(digest);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}

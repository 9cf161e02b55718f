package org.sangam.app.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * An unguessable word of 256 random bits that proves something to whoever shows it: a link that was mailed, a cookie. It
 * is given away once; we keep its hash only, so that a stolen table opens nothing.
 *
 * @param text 43 characters of base64url
 */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 43;

    public Token {
        if (!wellFormed(text)) {
            throw new IllegalArgumentException("A token has 43 characters of base64url");
        }
    }

    public static Token random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The token in what a request brought; empty when it cannot be one. */
    public static Optional<Token> read(String text) {
        return wellFormed(text) ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** SHA-256, which suffices for a secret that nobody can guess. */
    public byte[] hash() {
        return digest(text);
    }

    /** Another token that whoever knows this one can tell, and from which this one cannot be told. */
    public Token derived(String purpose) {
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(digest(purpose + ":" + text)));
    }

    /** Compared without telling by its time how much was right. */
    public boolean sameAs(Token other) {
        return MessageDigest.isEqual(hash(), other.hash());
    }

    /** Never the token: it would end up in a log. */
    @Override
    public String toString() {
        return "a token";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean wellFormed(String text) {
        return text.length() == LENGTH
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '-'
                                || c == '_');
    }
}

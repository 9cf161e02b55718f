package org.sangam.app.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be. A password is the only thing asked for, so NIST SP 800-63B-4 wants 15 characters; it wants no
 * rule about digits and marks, and a look at a list of passwords that many people use. Ours is a list of words, because
 * what is long and common is made of few of them: {@code passwordpassword}, {@code iloveindia12345}.
 */
final class PasswordRule {

    static final int SHORTEST = 15;
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 6;
    private static final int LONGEST_WORD = 14;
    private static final int SHORTEST_WALK = 3;
    private static final Set<String> COMMON = common();
    private static final List<String> WALKS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "qwertyuiopasdfghjklzxcvbnm",
            "qazwsxedcrfvtgbyhnujmikolp",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn");

    private PasswordRule() {}

    /** Why a password will not do. */
    enum Flaw {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        ABOUT_YOU
    }

    /** Empty when the password will do for this account. */
    static Optional<Flaw> flaw(String password, Account account) {
        String folded = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (aboutThem(folded, account)) {
            return Optional.of(Flaw.ABOUT_YOU);
        }
        return few(folded) || onlyCommon(folded) ? Optional.of(Flaw.COMMON) : Optional.empty();
    }

    /** Their address, or their name with next to nothing else. */
    private static boolean aboutThem(String folded, Account account) {
        String address = account.address().key();
        String local = address.substring(0, address.lastIndexOf('@'));
        return folded.contains(address)
                || (local.length() >= 4 && folded.contains(local) && folded.length() - local.length() < 8)
                || onlyName(folded, account.name().toLowerCase(Locale.ROOT));
    }

    /** Whether hardly a letter is left when the parts of a name are taken out. */
    private static boolean onlyName(String folded, String name) {
        String left = folded.replaceAll("[^\\p{L}\\p{M}]", "");
        int before = left.length();
        for (String part : name.split("[^\\p{L}\\p{M}]+")) {
            left = part.isEmpty() ? left : left.replace(part, "");
        }
        return left.length() < before && left.length() < 4;
    }

    private static boolean few(String folded) {
        return folded.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }

    /** Whether nothing is left when common words, walks over the keyboard, digits and marks are taken away. */
    private static boolean onlyCommon(String folded) {
        boolean[] reached = new boolean[folded.length() + 1];
        reached[0] = true;
        for (int from = 0; from < folded.length(); from++) {
            if (!reached[from]) {
                continue;
            }
            if (!Character.isLetter(folded.charAt(from))) {
                reached[from + 1] = true;
            }
            for (int to = from + 1; to <= Math.min(folded.length(), from + LONGEST_WORD); to++) {
                reached[to] |= common(folded.substring(from, to));
            }
        }
        return reached[folded.length()];
    }

    private static boolean common(String piece) {
        return COMMON.contains(piece)
                || (piece.length() >= SHORTEST_WALK && WALKS.stream().anyMatch(walk -> walk.contains(piece)));
    }

    private static Set<String> common() {
        try (InputStream words = PasswordRule.class.getResourceAsStream("common-words.txt")) {
            String text = new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split(" ")).stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

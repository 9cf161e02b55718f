package org.sangam.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options of one command; what nobody took is a mistake. */
final class Options {

    private final List<String> left;

    Options(List<String> arguments) {
        this.left = new ArrayList<>(arguments);
    }

    /** Takes an option with its value. */
    Optional<String> value(String name) throws WrongUsage {
        int at = left.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == left.size() || left.get(at + 1).startsWith("--")) {
            throw new WrongUsage(name + " wants a value.");
        }
        left.remove(at);
        return Optional.of(left.remove(at));
    }

    /** Takes an option that must be there. */
    String wanted(String name) throws WrongUsage {
        return value(name).orElseThrow(() -> new WrongUsage(name + " is missing."));
    }

    /** Takes an option that is a number from 1 to {@code most}, or {@code otherwise} when it is not given. */
    int number(String name, int otherwise, int most) throws WrongUsage {
        Optional<String> given = value(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.get().matches("[1-9][0-9]{0,8}") || Integer.parseInt(given.get()) > most) {
            throw new WrongUsage("%s wants a number from 1 to %d, not %s.".formatted(name, most, given.get()));
        }
        return Integer.parseInt(given.get());
    }

    boolean flag(String name) {
        return left.remove(name);
    }

    /** What no option took, in the order given. */
    List<String> left() {
        return List.copyOf(left);
    }

    /** @throws WrongUsage when anything was given that no option took */
    void done() throws WrongUsage {
        if (!left.isEmpty()) {
            throw new WrongUsage("What is " + String.join(" ", left) + "?");
        }
    }
}

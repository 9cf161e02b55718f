package org.sangam.app.sample;

import java.text.Normalizer;
import java.util.Locale;

/** How a person's name becomes part of an address. */
final class Names {

    private Names() {}

    static String address(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .strip()
                .replaceAll(" +", ".");
    }
}

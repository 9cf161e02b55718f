package org.sangam.app.web;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the operator calls this marketplace, and the colour of its buttons. The name stands wherever ours would: header,
 * titles, mail. The colour holds in light mode and must let white letters be read on it, at 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
@Component
class Brand {

    private static final int LONGEST_NAME = 40;
    private static final double READABLE = 4.5;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    Brand(@Value("${sangam.brand.name:}") String name, @Value("${sangam.brand.colour:}") String colour) {
        if (!name.isBlank()) {
            Words.call(fitting(name.strip()));
        }
        if (!colour.isBlank()) {
            Assets.brand(style(readable(colour.strip())));
        }
    }

    private static String fitting(String name) {
        if (name.length() > LONGEST_NAME
                || name.chars().anyMatch(c -> Character.isISOControl(c) || "{}<>'".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("sangam.brand.name is \"" + name
                    + "\"; wanted is a name of at most 40 characters without { } < > or '");
        }
        return name;
    }

    private static String readable(String colour) {
        if (!COLOUR.matcher(colour).matches() || contrastWithWhite(colour) < READABLE) {
            throw new IllegalArgumentException("sangam.brand.colour is \"" + colour
                    + "\"; wanted is a colour such as #0a4a8f on which white letters can be read (4.5 to 1).\n"
                    + "Try a darker one.");
        }
        return colour;
    }

    private static String style(String colour) {
        return "@layer brand { :root { --act: light-dark(" + colour + ", oklch(.915 .014 110)); --act-over: light-dark("
                + "color-mix(in oklch, " + colour + ", black 20%), oklch(.985 .006 110)); } }";
    }

    static double contrastWithWhite(String colour) {
        double luminance = .2126 * light(colour, 1) + .7152 * light(colour, 3) + .0722 * light(colour, 5);
        return 1.05 / (luminance + .05);
    }

    private static double light(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.;
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }
}

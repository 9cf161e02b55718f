package org.sangam.engine.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The looks that a Word document names once and uses often. */
final class DocxStyles {

    private static final int DEEPEST = 16;

    /**
     * @param size in points; 0 where nothing says it
     * @param heading whether it is one of the heading styles, or has a place in the outline
     */
    record Style(double size, boolean bold, boolean heading, boolean bullet, boolean white, boolean vanished) {

        static final Style PLAIN = new Style(0, false, false, false, false, false);
    }

    private final Map<String, Xml> named = new HashMap<>();
    private Style standard = Style.PLAIN;

    private DocxStyles() {}

    static DocxStyles of(byte @Nullable [] file) throws Refused {
        DocxStyles styles = new DocxStyles();
        if (file != null) {
            Xml root = Xml.read(file);
            root.at("docDefaults", "rPrDefault", "rPr").ifPresent(r -> styles.standard = styles.over(r, Style.PLAIN));
            root.children("style").forEach(style -> styles.named.putIfAbsent(style.attribute("styleId"), style));
            root.children("style")
                    .filter(s -> "paragraph".equals(s.attribute("type")) && "1".equals(s.attribute("default")))
                    .findFirst()
                    .ifPresent(s -> styles.standard = styles.named(s.attribute("styleId"), styles.standard, 0));
        }
        return styles;
    }

    /** The addresses that links stand for. */
    static Map<String, String> targets(byte @Nullable [] file) throws Refused {
        Map<String, String> targets = new HashMap<>();
        if (file != null) {
            Xml.read(file)
                    .children("Relationship")
                    .filter(r -> r.attribute("Type").endsWith("/hyperlink"))
                    .forEach(r -> targets.put(r.attribute("Id"), r.attribute("Target")));
        }
        return targets;
    }

    Style ofParagraph(Xml paragraph) {
        Xml looks = paragraph.child("pPr").orElse(null);
        if (looks == null) {
            return standard;
        }
        String name = looks.child("pStyle").map(s -> s.attribute("val")).orElse("");
        Style style = named(name, standard, 0);
        return paragraphLooks(looks, style);
    }

    Style ofRun(Xml run, Style paragraph) {
        Xml looks = run.child("rPr").orElse(null);
        if (looks == null) {
            return paragraph;
        }
        String name = looks.child("rStyle").map(s -> s.attribute("val")).orElse("");
        return over(looks, named(name, paragraph, 0));
    }

    private Style named(String name, Style otherwise, int depth) {
        Xml style = named.get(name);
        if (style == null || depth > DEEPEST) {
            return otherwise;
        }
        String parent = style.child("basedOn").map(b -> b.attribute("val")).orElse("");
        Style below = named(parent, otherwise, depth + 1);
        String shown =
                style.child("name").map(n -> n.attribute("val")).orElse("").toLowerCase(Locale.ROOT);
        boolean heading = below.heading || shown.startsWith("heading");
        Style own = new Style(below.size, below.bold, heading, below.bullet, below.white, below.vanished);
        Style withParagraph =
                style.child("pPr").map(p -> paragraphLooks(p, own)).orElse(own);
        return style.child("rPr").map(r -> over(r, withParagraph)).orElse(withParagraph);
    }

    private static Style paragraphLooks(Xml looks, Style below) {
        boolean heading = looks.child("outlineLvl")
                .map(l -> !"9".equals(l.attribute("val")))
                .orElse(below.heading);
        boolean bullet = looks.at("numPr", "numId")
                .map(n -> !"0".equals(n.attribute("val")))
                .orElse(below.bullet || looks.child("numPr").isPresent());
        return new Style(below.size, below.bold, heading, bullet, below.white, below.vanished);
    }

    private Style over(Xml looks, Style below) {
        double size = looks.child("sz").map(s -> half(s.attribute("val"))).orElse(below.size);
        boolean white =
                looks.child("color").map(c -> isWhite(c.attribute("val"))).orElse(below.white);
        return new Style(
                size,
                toggle(looks, "b", below.bold),
                below.heading,
                below.bullet,
                white,
                toggle(looks, "vanish", below.vanished));
    }

    private static boolean toggle(Xml looks, String name, boolean below) {
        return looks.child(name)
                .map(t -> !t.attribute("val").matches("0|false|off"))
                .orElse(below);
    }

    private static double half(String points) {
        return points.matches("\\d{1,4}") ? Integer.parseInt(points) / 2.0 : 0;
    }

    /** White, or so near it that nothing shows on paper. */
    static boolean isWhite(String colour) {
        if (!colour.matches("[0-9a-fA-F]{6}")) {
            return false;
        }
        int rgb = Integer.parseInt(colour, 16);
        return (rgb >> 16) >= 0xee && (rgb >> 8 & 255) >= 0xee && (rgb & 255) >= 0xee;
    }
}

package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sangam.engine.document.Document.Kind;
import org.sangam.engine.document.Flow.Anchor;
import org.sangam.engine.document.Flow.Paragraph;
import org.sangam.engine.document.Flow.Table;

/** Reads an OpenDocument text (ISO/IEC 26300): its headers, body, lists, tables and text boxes. */
final class OdtReader {

    private static final Set<String> NOT_SHOWN = Set.of("annotation", "tracked-changes", "note", "bookmark", "script");

    private record Style(double size, boolean bold, boolean white, boolean filled, boolean vanished) {

        static final Style PLAIN = new Style(0, false, false, false, false);
    }

    private final Map<String, Xml> named = new HashMap<>();
    private final HiddenText hidden = new HiddenText();

    static Reading read(byte[] bytes) throws Refused {
        Map<String, byte[]> files = ZipFiles.read(
                bytes, n -> n.equals("content.xml") || n.equals("styles.xml") || n.equals("META-INF/manifest.xml"));
        byte[] manifest = files.getOrDefault("META-INF/manifest.xml", new byte[0]);
        if (FileKind.text(manifest).contains("encryption-data")) {
            throw new Refused(Refusal.ENCRYPTED);
        }
        return new OdtReader().read(files);
    }

    private Reading read(Map<String, byte[]> files) throws Refused {
        Xml content = Xml.read(files.getOrDefault("content.xml", new byte[0]));
        DocumentText text = new DocumentText();
        Flow.Writer writer = new Flow.Writer(text);
        if (files.containsKey("styles.xml")) {
            Xml styles = Xml.read(files.get("styles.xml"));
            Stream.of("styles", "automatic-styles")
                    .forEach(part -> styles.child(part).ifPresent(this::note));
            styles.all("header").findFirst().ifPresent(header -> writer.write(flows(header, false)));
        }
        content.child("automatic-styles").ifPresent(this::note);
        content.at("body", "text").ifPresent(body -> writer.write(flows(body, false)));
        text.found(hidden.findings());
        return text.reading(Kind.ODT, 1, null);
    }

    private void note(Xml styles) {
        styles.children("style").forEach(style -> named.put(style.attribute("name"), style));
    }

    private List<Flow> flows(Xml parent, boolean item) {
        List<Flow> flows = new ArrayList<>();
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child, false, item, flows);
                case "h" -> paragraph(child, true, false, flows);
                case "list-item" -> flows.addAll(flows(child, true));
                case "table" -> flows.add(table(child));
                case "frame", "text-box", "list", "section", "list-header" -> flows.addAll(flows(child, item));
                default -> {}
            }
        }
        return flows;
    }

    private Table table(Xml table) {
        return new Table(table.all("table-row")
                .map(row -> row.children("table-cell").map(c -> flows(c, false)).toList())
                .toList());
    }

    private void paragraph(Xml paragraph, boolean heading, boolean bullet, List<Flow> flows) {
        Words words = new Words();
        words.read(paragraph, style(paragraph.attribute("style-name"), Style.PLAIN, 0));
        flows.add(new Paragraph(
                words.text.toString(),
                words.size,
                heading || words.bold * 2 > words.letters,
                heading,
                bullet,
                words.anchors));
        flows.addAll(words.boxes);
    }

    private Style style(String name, Style otherwise, int depth) {
        Xml style = named.get(name);
        if (style == null || depth > 16) {
            return otherwise;
        }
        Style below = style(style.attribute("parent-style-name"), otherwise, depth + 1);
        Xml looks = style.child("text-properties").orElse(style);
        String size = looks.attribute("font-size");
        String weight = looks.attribute("font-weight");
        String colour = looks.attribute("color").replace("#", "");
        String behind = looks.attribute("background-color")
                + style.child("paragraph-properties")
                        .map(p -> p.attribute("background-color"))
                        .orElse("");
        return new Style(
                size.matches("\\d{1,3}(?:\\.\\d+)?pt") ? Double.parseDouble(size.replace("pt", "")) : below.size,
                weight.isEmpty() ? below.bold : weight.equals("bold") || weight.matches("[6-9]00"),
                colour.isEmpty() ? below.white : DocxStyles.isWhite(colour),
                below.filled || behind.contains("#"),
                below.vanished || "none".equals(looks.attribute("display")));
    }

    private final class Words {

        private final StringBuilder text = new StringBuilder();
        private final List<Flow> boxes = new ArrayList<>();
        private final List<Anchor> anchors = new ArrayList<>();
        private double size;
        private int bold;
        private int letters;

        void read(Xml parent, Style style) {
            for (Xml child : parent.children()) {
                switch (child.name()) {
                    case Xml.WORDS -> words(child.text(), style);
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "s" -> text.append(' ');
                    case "span" -> read(child, style(child.attribute("style-name"), style, 0));
                    case "a" -> link(child, style);
                    case "frame", "text-box", "custom-shape" -> boxes.addAll(flows(child, false));
                    default -> {
                        if (!NOT_SHOWN.contains(child.name())) {
                            read(child, style);
                        }
                    }
                }
            }
        }

        private void link(Xml link, Style style) {
            int from = text.length();
            read(link, style);
            anchors.add(new Anchor(text.substring(from), link.attribute("href")));
        }

        private void words(String words, Style style) {
            if (style.vanished) {
                hidden.add(HiddenText.Way.INVISIBLE, words);
            } else if (style.size > 0 && style.size < 4) {
                hidden.add(HiddenText.Way.TINY, words);
            } else if (style.white && !style.filled) {
                hidden.add(HiddenText.Way.COLOUR, words);
            } else {
                text.append(words.replaceAll("\\s+", " "));
                size = Math.max(size, style.size);
                letters += words.length();
                bold += style.bold ? words.length() : 0;
            }
        }
    }
}

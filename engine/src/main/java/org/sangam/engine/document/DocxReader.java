package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.document.Document.Kind;
import org.sangam.engine.document.Flow.Anchor;
import org.sangam.engine.document.Flow.Paragraph;
import org.sangam.engine.document.Flow.Table;

/** Reads a Word document (ECMA-376): its headers, body, tables and text boxes, and its footers last. */
final class DocxReader {

    private static final Set<String> NOT_SHOWN =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "pPr", "footnoteReference");

    private final DocxStyles styles;
    private final HiddenText hidden = new HiddenText();
    private Map<String, String> targets = Map.of();

    private DocxReader(DocxStyles styles) {
        this.styles = styles;
    }

    static Reading read(byte[] bytes) throws Refused {
        Map<String, byte[]> files =
                ZipFiles.read(bytes, n -> n.startsWith("word/") && (n.endsWith(".xml") || n.endsWith(".rels")));
        return new DocxReader(DocxStyles.of(files.get("word/styles.xml"))).read(files);
    }

    private Reading read(Map<String, byte[]> files) throws Refused {
        DocumentText text = new DocumentText();
        Flow.Writer writer = new Flow.Writer(text);
        List<Flow> body = flows(files, "word/document.xml");
        writer.write(edges(files, "word/header"));
        text.gap();
        writer.write(body);
        text.gap();
        writer.write(edges(files, "word/footer"));
        text.found(hidden.findings());
        return text.reading(Kind.DOCX, 1, null);
    }

    /** Headers or footers, each once, though there may be one for the first page and one for the others. */
    private List<Flow> edges(Map<String, byte[]> files, String start) throws Refused {
        Set<Flow> flows = new LinkedHashSet<>();
        for (String name : new TreeSet<>(files.keySet())) {
            if (name.startsWith(start) && name.endsWith(".xml")) {
                flows.addAll(flows(files, name));
            }
        }
        return List.copyOf(flows);
    }

    private List<Flow> flows(Map<String, byte[]> files, String name) throws Refused {
        byte[] file = files.get(name);
        if (file == null) {
            throw new Refused(Refusal.UNREADABLE);
        }
        targets = DocxStyles.targets(files.get(name.replace("word/", "word/_rels/") + ".rels"));
        Xml root = Xml.read(file);
        return flows(root.child("body").orElse(root), Backdrop.PAPER);
    }

    /** What lies behind words: paper, or something that may be dark. */
    private enum Backdrop {
        PAPER,
        FILLED
    }

    private List<Flow> flows(Xml parent, Backdrop behind) {
        List<Flow> flows = new ArrayList<>();
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child, behind, flows);
                case "tbl" -> flows.add(table(child, behind));
                case "sdt", "sdtContent", "ins", "smartTag", "customXml" -> flows.addAll(flows(child, behind));
                default -> {}
            }
        }
        return flows;
    }

    private Table table(Xml table, Backdrop behind) {
        Backdrop inside = filled(table.at("tblPr", "shd").orElse(null), behind);
        return new Table(table.all("tr").map(row -> cells(row, inside)).toList());
    }

    private List<List<Flow>> cells(Xml row, Backdrop behind) {
        return row.all("tc")
                .map(cell -> flows(cell, filled(cell.at("tcPr", "shd").orElse(null), behind)))
                .toList();
    }

    private static Backdrop filled(@Nullable Xml shade, Backdrop otherwise) {
        if (shade == null) {
            return otherwise;
        }
        String fill = shade.attribute("fill");
        return fill.isEmpty() || "auto".equals(fill)
                ? otherwise
                : DocxStyles.isWhite(fill) ? Backdrop.PAPER : Backdrop.FILLED;
    }

    private void paragraph(Xml paragraph, Backdrop behind, List<Flow> flows) {
        Words words = new Words(filled(paragraph.at("pPr", "shd").orElse(null), behind));
        DocxStyles.Style style = styles.ofParagraph(paragraph);
        words.style = style;
        words.read(paragraph);
        boolean bullet = style.bullet() && !style.heading();
        flows.add(new Paragraph(
                words.parted(), words.size, words.bold * 2 > words.letters, style.heading(), bullet, words.anchors));
        flows.addAll(words.boxes);
    }

    /** A paragraph's words as they are read, and the boxes that hang on it. */
    private final class Words {

        private final StringBuilder text = new StringBuilder();
        private final List<Flow> boxes = new ArrayList<>();
        private final List<Anchor> anchors = new ArrayList<>();
        private final Backdrop behind;
        private DocxStyles.Style style = DocxStyles.Style.PLAIN;
        private double size;
        private int bold;
        private int letters;

        /** How much of the text comes before bold words end and plain ones begin; -1 where they begin again. */
        private int turn;

        Words(Backdrop behind) {
            this.behind = behind;
        }

        void read(Xml parent) {
            for (Xml child : parent.children()) {
                switch (child.name()) {
                    case "r" -> run(child);
                    case "hyperlink" -> hyperlink(child);
                    default -> {
                        if (!NOT_SHOWN.contains(child.name())) {
                            read(child);
                        }
                    }
                }
            }
        }

        private void hyperlink(Xml link) {
            int from = text.length();
            read(link);
            String target = targets.get(link.attribute("id"));
            if (target != null) {
                anchors.add(new Anchor(text.substring(from), target));
            }
        }

        private void run(Xml run) {
            DocxStyles.Style looks = styles.ofRun(run, style);
            for (Xml child : run.children()) {
                switch (child.name()) {
                    case "t" -> words(child.text(), run, looks);
                    case "tab", "ptab" -> text.append('\t');
                    case "br", "cr" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('-');
                    case "sym" -> text.append('\u2022');
                    case "AlternateContent", "drawing", "pict", "object" -> box(child);
                    default -> {}
                }
            }
        }

        private void words(String words, Xml run, DocxStyles.Style looks) {
            HiddenText.Way way = looks.vanished()
                    ? HiddenText.Way.INVISIBLE
                    : looks.size() > 0 && looks.size() < 4
                            ? HiddenText.Way.TINY
                            : looks.white() && behindRun(run) == Backdrop.PAPER ? HiddenText.Way.COLOUR : null;
            if (way != null) {
                hidden.add(way, words);
                return;
            }
            turn(words, looks.bold());
            text.append(words.replace('\n', ' ').replace('\t', ' '));
            if (!words.isBlank()) {
                size = Math.max(size, looks.size());
                letters += words.length();
                bold += looks.bold() ? words.length() : 0;
            }
        }

        private void turn(String words, boolean nowBold) {
            if (words.isBlank() || letters == 0) {
                return;
            }
            if (nowBold && turn > 0) {
                turn = -1;
            } else if (!nowBold && turn == 0) {
                turn = bold == letters ? text.length() : -1;
            }
        }

        /** The text, with a tab where only the weight of the letters parts a name from the next. */
        String parted() {
            int tab = text.indexOf("\t");
            int line = text.indexOf("\n");
            int end = Math.min(tab < 0 ? text.length() : tab, line < 0 ? text.length() : line);
            if (turn <= 0 || turn >= end) {
                return text.toString();
            }
            return String.join("\t", Segment.parts(text.substring(0, end), turn, size)) + text.substring(end);
        }

        private Backdrop behindRun(Xml run) {
            boolean marked = run.at("rPr", "highlight").isPresent();
            return marked ? Backdrop.FILLED : filled(run.at("rPr", "shd").orElse(null), behind);
        }

        /** Of the two drawings that a file offers to newer and older programs, the first is read. */
        private void box(Xml drawing) {
            Xml shown = drawing.child("Choice").orElse(drawing);
            shown.all("txbxContent").forEach(box -> boxes.addAll(flows(box, Backdrop.FILLED)));
        }
    }
}

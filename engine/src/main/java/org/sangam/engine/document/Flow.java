package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.document.Document.Line;
import org.sangam.engine.document.DocumentText.Look;
import org.sangam.engine.text.Span;

/** What a word processor's file is made of: paragraphs and tables, one after the other. */
sealed interface Flow {

    /**
     * @param words with a tab where it jumps and a line feed where it breaks
     */
    record Paragraph(String words, double size, boolean bold, boolean heading, boolean bullet, List<Anchor> anchors)
            implements Flow {}

    record Table(List<List<List<Flow>>> rows) implements Flow {}

    /** Words that lead somewhere when clicked. */
    record Anchor(String words, String address) {}

    /** Writes flows line by line. */
    final class Writer {

        private final DocumentText text;
        private int block;
        private int depth;

        Writer(DocumentText text) {
            this.text = text;
        }

        void write(List<Flow> flows) {
            for (Flow flow : flows) {
                switch (flow) {
                    case Paragraph paragraph -> paragraph(paragraph);
                    case Table table -> table(table);
                }
            }
        }

        private void paragraph(Paragraph paragraph) {
            if (paragraph.words.isBlank()) {
                text.gap();
                return;
            }
            if (paragraph.heading) {
                text.gap();
            }
            for (String line : paragraph.words.split("\n")) {
                line(cells(paragraph, line), paragraph);
            }
        }

        private static List<String> cells(Paragraph paragraph, String line) {
            List<String> cells = PlainReader.cells(line);
            return paragraph.bullet && !cells.isEmpty() ? List.of("\u2022 " + String.join(" ", cells)) : cells;
        }

        private void line(List<String> cells, Paragraph looks) {
            Line line = text.line(cells, new Look(1, block, 0, looks.size, looks.bold, looks.heading));
            if (line != null) {
                looks.anchors.forEach(anchor -> link(line, anchor));
            }
        }

        private void link(Line line, Anchor anchor) {
            int at = anchor.words.isBlank() ? -1 : text.words(line.span()).indexOf(anchor.words.strip());
            if (at >= 0) {
                int start = line.span().start() + at;
                text.link(new Span(start, start + anchor.words.strip().length()), anchor.address);
            }
        }

        private void table(Table table) {
            if (depth >= Limits.NESTING) {
                return;
            }
            depth++;
            for (List<List<Flow>> row : table.rows) {
                row(row.stream().filter(Writer::isFilled).toList());
            }
            depth--;
            block++;
        }

        private static boolean isFilled(List<Flow> cell) {
            return cell.stream().anyMatch(f -> f instanceof Table || (f instanceof Paragraph p && !p.words.isBlank()));
        }

        /** A row whose cells hold one line each, but for one, begins as one line; other cells are read one by one. */
        private void row(List<List<Flow>> cells) {
            long tall = cells.stream().filter(c -> single(c) == null).count();
            if (cells.size() > 1 && tall <= 1) {
                across(cells);
                return;
            }
            for (List<Flow> cell : cells) {
                block++;
                text.gap();
                write(cell);
            }
            block++;
        }

        private static @Nullable Paragraph single(List<Flow> cell) {
            List<Flow> filled = filled(cell);
            return filled.size() == 1 && filled.getFirst() instanceof Paragraph p && !p.words.contains("\n") ? p : null;
        }

        private static List<Flow> filled(List<Flow> cell) {
            return cell.stream()
                    .filter(f -> !(f instanceof Paragraph p && p.words.isBlank()))
                    .toList();
        }

        private void across(List<List<Flow>> cells) {
            List<String> line = new ArrayList<>();
            List<Flow> rest = List.of();
            Paragraph looks = null;
            for (List<Flow> cell : cells) {
                List<Flow> filled = filled(cell);
                if (filled.getFirst() instanceof Paragraph first && !first.words.contains("\n")) {
                    line.addAll(List.of((first.bullet ? "\u2022 " + first.words : first.words).split("\t+")));
                    looks = looks == null || first.bold ? first : looks;
                    rest = filled.size() > 1 ? filled.subList(1, filled.size()) : rest;
                } else {
                    rest = filled;
                }
            }
            text.gap();
            if (looks != null) {
                line(line, looks);
            }
            write(rest);
        }
    }
}

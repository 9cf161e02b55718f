package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sangam.engine.document.Document;
import org.sangam.engine.document.Docx;
import org.sangam.engine.document.Pages;
import org.sangam.engine.profile.EntryForm.Line;
import org.sangam.engine.profile.Somebody.Job;

/** A résumé of an invented person, in a page's layout and an entry's form chosen by the seed. */
record GeneratedResume(
        long seed,
        Somebody who,
        Shape shape,
        EntryForm form,
        DateForm dates,
        boolean capitals,
        boolean educationFirst) {

    enum Shape {
        ONE_COLUMN,
        CONTACTS_BELOW,
        SIDE_BAR_LEFT,
        SIDE_BAR_RIGHT,
        HEADINGS_AT_LEFT,
        DATES_AT_LEFT,
        WITHOUT_HEADINGS,
        WORD,
        WORD_TABLE
    }

    private static final double FOOT = 790;
    private static final List<Shape> SHAPES = List.of(Shape.values());
    private static final List<EntryForm> FORMS = List.of(EntryForm.values());
    private static final List<DateForm> DATES = List.of(DateForm.values());

    static GeneratedResume of(long seed) {
        Random random = new Random(seed * 7919);
        Shape shape = SHAPES.get((int) (seed % SHAPES.size()));
        EntryForm form = FORMS.get((int) (seed * 5 % FORMS.size()));
        return new GeneratedResume(
                seed,
                Somebody.of(random),
                shape,
                shape == Shape.DATES_AT_LEFT ? EntryForm.TITLE_DATES_THEN_COMPANY : form,
                DATES.get(random.nextInt(DATES.size())),
                random.nextBoolean(),
                random.nextInt(4) == 0);
    }

    List<String> truth() {
        return who.jobs().stream()
                .map(j -> String.join(" | ", title(j), j.company(), dates.start(j), dates.end(j)))
                .toList();
    }

    private String title(Job job) {
        return form == EntryForm.CAPITALS ? job.title().toUpperCase(Locale.ROOT) : job.title();
    }

    Document read() {
        return switch (shape) {
            case WORD, WORD_TABLE -> Pages.read(Docx.of(word()), "a.docx");
            case ONE_COLUMN, CONTACTS_BELOW, WITHOUT_HEADINGS -> column(new Pages(), 60, 540);
            case HEADINGS_AT_LEFT, DATES_AT_LEFT -> column(new Pages(), 190, 560);
            case SIDE_BAR_LEFT -> column(sideBar(new Pages(), 25), 215, 560);
            case SIDE_BAR_RIGHT -> column(sideBar(new Pages(), 420), 45, 390);
        };
    }

    private boolean hasSideBar() {
        return shape == Shape.SIDE_BAR_LEFT || shape == Shape.SIDE_BAR_RIGHT;
    }

    private String heading(String words) {
        return capitals ? words.toUpperCase(Locale.ROOT) : words;
    }

    private Pages sideBar(Pages page, double x) {
        double at = heading(page, x, 70, "Contact");
        for (String line : List.of(who.email(), who.phone(), who.town())) {
            page.words(x, at, 9, line);
            at += 14.3;
        }
        at = heading(page, x, at + 12, "Skills");
        for (String skill : List.of("Teamwork", "Writing", "Planning", "Java", "Excel")) {
            page.words(x, at, 9, skill);
            at += 14.3;
        }
        study(page, x, at + 12);
        return page;
    }

    private double heading(Pages page, double x, double y, String words) {
        if (shape == Shape.WITHOUT_HEADINGS) {
            return y;
        }
        boolean beside = shape == Shape.HEADINGS_AT_LEFT || shape == Shape.DATES_AT_LEFT;
        page.bold(beside ? 50 : x, y, 12, heading(words));
        return shape == Shape.HEADINGS_AT_LEFT ? y : y + 18;
    }

    private double study(Pages page, double x, double y) {
        double at = heading(page, x, y, "Education");
        page.bold(x, at, 9.5, who.degree());
        page.words(x, at + 13, 9.5, who.school()).words(x, at + 26, 9.5, "2009 - 2013");
        return at + 50;
    }

    private Document column(Pages page, double x, double right) {
        double left = hasSideBar() ? x : 50;
        double at = 60;
        page.bold(left, at, 22, who.name());
        if (shape == Shape.CONTACTS_BELOW) {
            page.words(left, FOOT, 8, who.email() + "  |  " + who.phone() + "  |  " + who.town());
        } else if (!hasSideBar()) {
            at += 20;
            page.words(left, at, 9, who.town() + " | " + who.phone() + " | " + who.email());
        }
        at += 34;
        if (educationFirst && !hasSideBar()) {
            at = study(page, x, at);
        }
        at = heading(page, x, at, "Work Experience");
        for (Job job : who.jobs()) {
            at = entry(page, x, right, at, job);
        }
        if (!educationFirst && !hasSideBar()) {
            study(page, x, at + 8);
        }
        return page.read();
    }

    private double entry(Pages page, double x, double right, double y, Job job) {
        double at = y;
        String when = dates.written(job);
        if (shape == Shape.DATES_AT_LEFT) {
            page.words(50, at, 9, when);
        }
        for (Line line : form.head(job, shape == Shape.DATES_AT_LEFT ? "" : when)) {
            if (!line.right().isEmpty()) {
                page.words(right - page.width(Pages.PLAIN, 9.5, line.right()), at, 9.5, line.right());
            }
            for (String part : wrapped(line.left(), (int) ((right - x) / 5))) {
                page.words(x, at, 9.5, line.bold() ? Pages.BOLD : Pages.PLAIN, part);
                at += 13;
            }
        }
        for (String item : job.body()) {
            page.words(x + 4, at, 9, "\u2022 ");
            for (String line : wrapped(item, (int) ((right - x) / 5))) {
                page.words(x + 14, at, 9, line);
                at += 12.5;
            }
        }
        return at + 9;
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : words.split(" ")) {
            if (lines.getLast().length() + word.length() > width) {
                lines.add("");
            }
            lines.add((lines.removeLast() + " " + word).strip());
        }
        return lines;
    }

    private String word() {
        StringBuilder body = new StringBuilder(paragraph(who.name(), true));
        body.append(paragraph(who.email() + " | " + who.phone() + " | " + who.town(), false));
        StringBuilder work = new StringBuilder();
        for (Job job : who.jobs()) {
            for (Line line : form.head(job, dates.written(job))) {
                work.append(paragraph(line.left() + (line.right().isEmpty() ? "" : "\t" + line.right()), line.bold()));
            }
            job.body().forEach(b -> work.append(item(b)));
        }
        String study = paragraph(who.degree(), true) + paragraph(who.school() + ", 2009 - 2013", false);
        if (shape == Shape.WORD_TABLE) {
            return body + "<w:tbl>" + row("Work Experience", work.toString()) + row("Education", study) + "</w:tbl>";
        }
        return body
                + paragraph(heading("Work Experience"), true)
                + work
                + paragraph(heading("Education"), true)
                + study;
    }

    private String row(String heading, String part) {
        return "<w:tr><w:tc>" + paragraph(heading(heading), true) + "</w:tc><w:tc>" + part + "</w:tc></w:tr>";
    }

    private static String item(String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run(words, false)
                + "</w:p>";
    }

    private static String paragraph(String words, boolean bold) {
        return "<w:p>" + run(words, bold) + "</w:p>";
    }

    private static String run(String words, boolean bold) {
        String text = words.replace("&", "&amp;").replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
        return "<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @Override
    public String toString() {
        return seed + " " + shape + " " + form + " " + dates;
    }
}

package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.sangam.engine.document.Pages;

/** One person's résumé, drawn in the layouts that people choose. */
final class DrawnLayouts {

    record Job(String title, String company, String place, String from, String to, List<String> body) {}

    static final List<Job> JOBS = List.of(
            new Job(
                    "Senior Data Engineer",
                    "Kaveri Payments Pvt Ltd",
                    "Bengaluru",
                    "Apr 2021",
                    "Present",
                    List.of(
                            "Moved nightly settlement to Kafka streams without a day of downtime",
                            "Led four engineers and wrote the on-call handbook for two teams")),
            new Job(
                    "Data Engineer",
                    "Tungabhadra Systems",
                    "Pune",
                    "Jul 2018",
                    "Mar 2021",
                    List.of(
                            "Built a ledger with Spring Boot and PostgreSQL for nine regional banks",
                            "Halved the cost of the warehouse by partitioning what nobody asked for")),
            new Job(
                    "Software Engineer",
                    "Godavari Labs",
                    "Hyderabad",
                    "Jan 2016",
                    "Jun 2018",
                    List.of(
                            "Wrote importers for forty formats of bank statements in Python",
                            "Kept the build green and the release train on time every week")));

    private static final List<String> SKILLS =
            List.of("Java", "Python", "Kafka", "PostgreSQL", "Spring Boot", "Docker", "Airflow", "Terraform");
    static final List<String> SCHOOL =
            List.of("Malabar Institute of Technology", "B.Tech in Computer Science", "2012 - 2016");

    private DrawnLayouts() {}

    private static Pages header(Pages page) {
        return page.bold(60, 60, 22, "Meera Nair")
                .words(60, 80, 12, "Data Engineer")
                .words(60, 98, 9, "Bengaluru, India  |  meera.nair@example.org  |  +91 98450 12345");
    }

    private static double heading(Pages page, double x, double y, String words) {
        page.bold(x, y, 13, words);
        return y + 18;
    }

    private static double body(Pages page, double x, double y, Job job, int width) {
        double at = y;
        for (String item : job.body) {
            List<String> lines = wrapped(item, width);
            for (int i = 0; i < lines.size(); i++) {
                page.words(i == 0 ? x : x + 9, at, 9, (i == 0 ? "\u2022 " : "") + lines.get(i));
                at += 12;
            }
        }
        return at + 10;
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

    private static void school(Pages page, double x, double y) {
        double at = heading(page, x, y, "Education");
        for (String line : SCHOOL) {
            page.words(x, at, 10, line);
            at += 13;
        }
    }

    private static void list(Pages page, double x, double y, String heading, List<String> items, double step) {
        double at = heading(page, x, y, heading);
        for (String item : items) {
            page.words(x, at, 9, item);
            at += step;
        }
    }

    static Pages datesBelow(Pages page) {
        double at = heading(header(page), 60, 130, "Work Experience");
        for (Job job : JOBS) {
            page.bold(60, at, 10, job.title).words(60, at + 13, 10, job.company + ", " + job.place);
            page.words(60, at + 26, 9, job.from + " - " + job.to);
            at = body(page, 60, at + 40, job, 90);
        }
        school(page, 60, at + 6);
        list(page, 60, at + 76, "Skills", List.of(String.join(", ", SKILLS)), 12);
        return page;
    }

    private static void flushRight(Pages page, double right, double y, PDFont font, double size, String words) {
        page.draw(s -> s.setNonStrokingColor(0f));
        double width = page.width(font, size, words);
        page.words(right - width, y, size, font, words);
    }

    static Pages datesFlushRight(Pages page) {
        double at = heading(header(page), 60, 130, "EXPERIENCE");
        for (Job job : JOBS) {
            page.bold(60, at, 10, job.title).words(60, at + 13, 10, job.company);
            flushRight(page, 540, at, Pages.PLAIN, 9, job.from + " \u2013 " + job.to);
            flushRight(page, 540, at + 13, Pages.PLAIN, 9, job.place);
            at = body(page, 66, at + 28, job, 90);
        }
        school(page, 60, at + 6);
        return page;
    }

    /** Contacts under each other at the right of the name, and nothing but dates below them at that margin. */
    static Pages contactsAndDatesFlushRight(Pages page) {
        page.words(60, 60, 22, "Meera Nair").words(60, 84, 10, "Data Engineer");
        flushRight(page, 540, 52, Pages.PLAIN, 9, "meera.nair@example.org");
        flushRight(page, 540, 65, Pages.PLAIN, 9, "+91 98450 12345");
        flushRight(page, 540, 78, Pages.PLAIN, 9, "Bengaluru, India");
        flushRight(page, 540, 91, Pages.PLAIN, 9, "github.com/meera-nair-sample");
        double at = heading(page, 60, 120, "Employment");
        for (Job job : JOBS) {
            page.bold(60, at, 10, job.company).words(60, at + 13, 10, job.title);
            flushRight(page, 540, at, Pages.PLAIN, 9, job.from + " to " + job.to);
            at = body(page, 60, at + 28, job, 60);
        }
        school(page, 60, at + 6);
        return page;
    }

    static Pages datesAtLeft(Pages page) {
        double at = heading(header(page), 60, 130, "Professional Experience");
        for (Job job : JOBS) {
            page.words(60, at, 9, job.from + " - " + job.to);
            page.bold(170, at, 10, job.title).words(170, at + 13, 10, job.company + ", " + job.place);
            at = body(page, 170, at + 28, job, 70);
        }
        school(page, 60, at + 6);
        return page;
    }

    static Pages companyFirst(Pages page) {
        double at = heading(header(page), 60, 130, "Employment History");
        for (Job job : JOBS) {
            page.bold(60, at, 10, job.company);
            flushRight(page, 540, at, Pages.PLAIN, 9, job.place + ", India");
            page.words(60, at + 13, 10, job.title);
            flushRight(page, 540, at + 13, Pages.PLAIN, 9, job.from + " \u2013 " + job.to);
            at = body(page, 60, at + 28, job, 90);
        }
        school(page, 60, at + 6);
        return page;
    }

    static Pages oneLine(Pages page) {
        double at = heading(header(page), 60, 130, "Career History");
        for (Job job : JOBS) {
            page.bold(
                    60,
                    at,
                    9.5,
                    job.title + " | " + job.company + " | " + job.place + " | " + job.from + " to " + job.to);
            at = body(page, 60, at + 15, job, 90);
        }
        school(page, 60, at + 6);
        return page;
    }

    static Pages sideBarLeft(Pages page) {
        page.box(0, 0, 180, 842, 0.25f).draw(s -> s.setNonStrokingColor(1f));
        page.bold(20, 60, 20, "Meera Nair").words(20, 80, 10, "Data Engineer");
        list(page, 20, 120, "Contact", List.of("meera.nair@example.org", "+91 98450 12345", "Bengaluru, India"), 13);
        list(page, 20, 210, "Skills", SKILLS, 14);
        school(page, 20, 360);
        page.draw(s -> s.setNonStrokingColor(0f));
        mainColumn(page, 200, 60, 62);
        return page;
    }

    private static void mainColumn(Pages page, double x, double y, int width) {
        double at = heading(page, x, y, "Work Experience");
        for (Job job : JOBS) {
            page.bold(x, at, 10, job.title).words(x, at + 13, 10, job.company);
            page.words(x, at + 26, 9, job.from + " - " + job.to + " / " + job.place);
            at = body(page, x, at + 40, job, width);
        }
    }

    static Pages sideBarRight(Pages page) {
        page.bold(60, 60, 22, "Meera Nair").words(60, 80, 12, "Data Engineer");
        list(page, 410, 120, "Contact", List.of("meera.nair@example.org", "+91 98450 12345", "Bengaluru, India"), 13.5);
        list(page, 410, 210, "Skills", SKILLS, 14);
        school(page, 410, 360);
        mainColumn(page, 60, 121, 60);
        return page;
    }

    static Pages twoColumns(Pages page) {
        header(page);
        school(page, 40, 140);
        list(page, 40, 220, "Skills", SKILLS, 13);
        list(page, 40, 350, "Languages", List.of("English, fluent", "Malayalam, native", "Hindi, fluent"), 13);
        mainColumn(page, 300, 140, 48);
        return page;
    }

    static Pages brackets(Pages page) {
        double at = heading(header(page), 60, 130, "Work History");
        for (Job job : JOBS) {
            page.bold(60, at, 10, job.title + " at " + job.company + " (" + job.from + " - " + job.to + ")");
            at = body(page, 60, at + 15, job, 90);
        }
        school(page, 60, at + 6);
        return page;
    }

    /** Dates flush right in the main column, and a side bar beyond them. */
    static Pages datesFlushRightBesideBar(Pages page) {
        page.words(40, 60, 22, "Meera Nair").words(40, 80, 11, "Data Engineer");
        list(page, 440, 56, "Contact", List.of("meera.nair@example.org", "+91 98450 12345", "Bengaluru, India"), 14.5);
        list(page, 440, 160, "Skills", SKILLS.subList(0, 5), 15.5);
        double at = heading(page, 40, 121, "Work Experience");
        for (Job job : JOBS) {
            page.bold(40, at, 10, job.title).words(40, at + 13, 10, job.company);
            flushRight(page, 400, at, Pages.PLAIN, 10, job.from + " - " + job.to);
            flushRight(page, 400, at + 13, Pages.PLAIN, 10, job.place);
            at = body(page, 44, at + 28, job, 56);
        }
        school(page, 40, at + 6);
        return page;
    }

    /** Headings and dates end on one line at the left, parts begin on one line at the right. */
    static Pages headingsAndDatesInOneColumn(Pages page) {
        flushRight(page, 180, 60, Pages.PLAIN, 10, "Personal information");
        page.words(200, 62, 15, "Meera Nair");
        page.words(200, 80, 10, "meera.nair@example.org").words(200, 94, 10, "+91 98450 12345");
        flushRight(page, 180, 130, Pages.PLAIN, 10, "WORK EXPERIENCE");
        double at = 150;
        for (Job job : JOBS) {
            flushRight(page, 180, at, Pages.PLAIN, 10, job.from + " - " + job.to);
            page.words(200, at, 11, job.title).words(200, at + 13, 10, job.company + ", " + job.place);
            at = body(page, 200, at + 28, job, 70);
        }
        flushRight(page, 180, at + 10, Pages.PLAIN, 10, "EDUCATION");
        flushRight(page, 180, at + 30, Pages.PLAIN, 10, SCHOOL.get(2));
        page.words(200, at + 30, 11, SCHOOL.get(1)).words(200, at + 43, 10, SCHOOL.get(0));
        return page;
    }

    /** One line for each job, its dates close below those of the one before. */
    static Pages datesCloseTogether(Pages page) {
        double at = heading(header(page), 60, 130, "Appointments");
        for (Job job : JOBS) {
            page.words(60, at, 10, job.from + " - " + job.to);
            page.words(190, at, 10, job.title + ", " + job.company + ", " + job.place);
            at += 14;
        }
        school(page, 60, at + 20);
        return page;
    }

    /** Only the weight of the letters parts the title from the company. */
    static Pages weightParts(Pages page) {
        double at = heading(header(page), 60, 130, "Where I've worked");
        for (Job job : JOBS) {
            page.bold(60, at, 10, job.title);
            page.words(60 + page.width(Pages.BOLD, 10, job.title + " "), at, 10, job.company);
            flushRight(page, 540, at, Pages.PLAIN, 10, job.from + " - " + job.to);
            at = body(page, 60, at + 15, job, 90);
        }
        school(page, 60, at + 6);
        return page;
    }

    /** Below a date stands where, and beside them who and as what. */
    static Pages placeBelowDate(Pages page) {
        double at = heading(header(page), 60, 130, "Professional journey");
        for (Job job : JOBS) {
            flushRight(page, 170, at, Pages.PLAIN, 9, job.from + " - " + job.to);
            flushRight(page, 170, at + 13, Pages.PLAIN, 9, job.place);
            page.bold(190, at, 10, job.company).words(190, at + 13, 10, job.title);
            at = body(page, 190, at + 28, job, 70);
        }
        school(page, 60, at + 6);
        return page;
    }

    /** A table of three columns, each as long as the others. */
    static Pages tableOfColumns(Pages page) {
        header(page);
        heading(page, 60, 130, "Work Experience");
        page.bold(60, 150, 10, "Employer").bold(230, 150, 10, "Position").bold(400, 150, 10, "Period");
        double at = 164;
        for (Job job : JOBS) {
            page.words(60, at, 10, job.company).words(230, at, 10, job.title);
            page.words(400, at, 10, job.from + " to " + job.to);
            at += 14;
        }
        school(page, 60, at + 20);
        return page;
    }
}

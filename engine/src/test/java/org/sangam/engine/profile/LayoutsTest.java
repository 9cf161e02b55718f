package org.sangam.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sangam.engine.document.Document;
import org.sangam.engine.document.Docx;
import org.sangam.engine.document.Pages;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** One résumé in the layouts that people choose: contacts, and every employer, title and date, come out of each. */
class LayoutsTest {

    private record Job(String title, String company, String place, String from, String to, List<String> body) {}

    private static final List<Job> JOBS = List.of(
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
    private static final List<String> SCHOOL =
            List.of("Malabar Institute of Technology", "B.Tech in Computer Science", "2012 - 2016");

    private static final List<String> TRUTH = JOBS.stream()
            .map(j -> String.join(" | ", j.title, j.company, month(j.from), month(j.to)))
            .toList();

    private static String month(String written) {
        Span all = new Span(0, written.length());
        return written.equals("Present")
                ? "now"
                : ""
                        + new DateReader(written, YearMonth.of(2026, 11))
                                .read(all)
                                .getFirst()
                                .start();
    }

    record Layout(String name, Function<Pages, Pages> drawn) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Layout> layouts() {
        return Stream.of(
                new Layout("one column, dates below", LayoutsTest::datesBelow),
                new Layout("one column, dates flush right", LayoutsTest::datesFlushRight),
                new Layout("dates in a column at the left", LayoutsTest::datesAtLeft),
                new Layout("company first with the place, then title and dates", LayoutsTest::companyFirst),
                new Layout("all in one line with bars", LayoutsTest::oneLine),
                new Layout("side bar at the left", LayoutsTest::sideBarLeft),
                new Layout("side bar at the right", LayoutsTest::sideBarRight),
                new Layout("two columns", LayoutsTest::twoColumns),
                new Layout("title at company, dates in brackets", LayoutsTest::brackets));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void contacts_employers_titles_and_dates_come_out_of(Layout layout) {
        Profile profile =
                ProfileReaderTest.READER.read(layout.drawn.apply(new Pages()).read());
        assertThat(facts(profile)).isEqualTo(TRUTH);
        assertThat(ProfileReaderTest.value(profile.name())).isEqualTo("Meera Nair");
        assertThat(profile.emails()).extracting(Found::value).containsExactly("meera.nair@example.org");
        assertThat(profile.phones()).extracting(Found::value).containsExactly("+91 98450 12345");
        assertThat(profile.education()).extracting(Profile.Education::school).containsExactly(SCHOOL.getFirst());
        assertThat(ProfileReaderTest.spans(profile))
                .allSatisfy(s -> assertThat(profile.text().words(s)).isNotBlank());
    }

    @Test
    void same_resume_reads_alike_as_pdf_word_and_text() {
        Document pdf = datesBelow(new Pages()).read();
        String text = pdf.lines().stream()
                .map(l -> pdf.text().words(l.span()))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        StringBuilder word = new StringBuilder();
        text.lines()
                .forEach(l -> word.append("<w:p><w:r><w:t>")
                        .append(l.replace("\u2022 ", ""))
                        .append("</w:t></w:r></w:p>"));
        List<Object> fromPdf = ProfileReaderTest.facts(ProfileReaderTest.READER.read(pdf));
        List<Object> fromText = ProfileReaderTest.facts(
                ProfileReaderTest.READER.read(Pages.read(text.getBytes(StandardCharsets.UTF_8), "a.txt")));
        List<Object> fromWord =
                ProfileReaderTest.facts(ProfileReaderTest.READER.read(Pages.read(Docx.of(word.toString()), "a.docx")));
        assertThat(fromText).isEqualTo(fromPdf);
        assertThat(fromWord).isEqualTo(fromPdf);
    }

    private static List<String> facts(Profile profile) {
        return profile.positions().stream()
                .map(p -> String.join(
                        " | ", "" + p.title(), "" + p.company(), "" + p.start(), p.current() ? "now" : "" + p.end()))
                .toList();
    }

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

    private static Pages datesBelow(Pages page) {
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

    private static Pages datesFlushRight(Pages page) {
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

    private static Pages datesAtLeft(Pages page) {
        double at = heading(header(page), 60, 130, "Professional Experience");
        for (Job job : JOBS) {
            page.words(60, at, 9, job.from + " - " + job.to);
            page.bold(170, at, 10, job.title).words(170, at + 13, 10, job.company + ", " + job.place);
            at = body(page, 170, at + 28, job, 70);
        }
        school(page, 60, at + 6);
        return page;
    }

    private static Pages companyFirst(Pages page) {
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

    private static Pages oneLine(Pages page) {
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

    private static Pages sideBarLeft(Pages page) {
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

    private static Pages sideBarRight(Pages page) {
        page.bold(60, 60, 22, "Meera Nair").words(60, 80, 12, "Data Engineer");
        list(page, 410, 120, "Contact", List.of("meera.nair@example.org", "+91 98450 12345", "Bengaluru, India"), 13.5);
        list(page, 410, 210, "Skills", SKILLS, 14);
        school(page, 410, 360);
        mainColumn(page, 60, 121, 60);
        return page;
    }

    private static Pages twoColumns(Pages page) {
        header(page);
        school(page, 40, 140);
        list(page, 40, 220, "Skills", SKILLS, 13);
        list(page, 40, 350, "Languages", List.of("English, fluent", "Malayalam, native", "Hindi, fluent"), 13);
        mainColumn(page, 300, 140, 48);
        return page;
    }

    private static Pages brackets(Pages page) {
        double at = heading(header(page), 60, 130, "Work History");
        for (Job job : JOBS) {
            page.bold(60, at, 10, job.title + " at " + job.company + " (" + job.from + " - " + job.to + ")");
            at = body(page, 60, at + 15, job, 90);
        }
        school(page, 60, at + 6);
        return page;
    }
}

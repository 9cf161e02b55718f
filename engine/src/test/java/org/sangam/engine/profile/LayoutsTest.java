package org.sangam.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

    private static final List<String> TRUTH = DrawnLayouts.JOBS.stream()
            .map(j -> String.join(" | ", j.title(), j.company(), month(j.from()), month(j.to())))
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
                new Layout("one column, dates below", DrawnLayouts::datesBelow),
                new Layout("one column, dates flush right", DrawnLayouts::datesFlushRight),
                new Layout("contacts and dates at the right margin", DrawnLayouts::contactsAndDatesFlushRight),
                new Layout("dates in a column at the left", DrawnLayouts::datesAtLeft),
                new Layout("company first with the place, then title and dates", DrawnLayouts::companyFirst),
                new Layout("all in one line with bars", DrawnLayouts::oneLine),
                new Layout("side bar at the left", DrawnLayouts::sideBarLeft),
                new Layout("side bar at the right", DrawnLayouts::sideBarRight),
                new Layout("two columns", DrawnLayouts::twoColumns),
                new Layout("title at company, dates in brackets", DrawnLayouts::brackets),
                new Layout("dates flush right beside a side bar", DrawnLayouts::datesFlushRightBesideBar),
                new Layout("headings and dates in one column", DrawnLayouts::headingsAndDatesInOneColumn),
                new Layout("dates at the left, line by line", DrawnLayouts::datesCloseTogether),
                new Layout("title and company parted by weight alone", DrawnLayouts::weightParts),
                new Layout("the place below the date at the left", DrawnLayouts::placeBelowDate),
                new Layout("a table of three columns", DrawnLayouts::tableOfColumns));
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
        assertThat(profile.education())
                .extracting(Profile.Education::school)
                .containsExactly(DrawnLayouts.SCHOOL.getFirst());
        assertThat(ProfileReaderTest.spans(profile))
                .allSatisfy(s -> assertThat(profile.text().words(s)).isNotBlank());
    }

    @Test
    void same_resume_reads_alike_as_pdf_word_and_text() {
        Document pdf = DrawnLayouts.datesBelow(new Pages()).read();
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

    @Test
    void weight_alone_parts_title_and_company_in_word_too() {
        String word = "<w:p><w:r><w:t>Meera Nair</w:t></w:r></w:p><w:p><w:r><w:t>Experience</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Data Engineer </w:t></w:r>"
                + "<w:r><w:t>Karoo Freight</w:t></w:r><w:r><w:tab/><w:t>Jan 2019 - Present</w:t></w:r></w:p>";
        Profile profile = ProfileReaderTest.READER.read(Pages.read(Docx.of(word), "a.docx"));
        assertThat(facts(profile)).containsExactly("Data Engineer | Karoo Freight | 2019-01 | now");
    }

    @Test
    void address_that_a_narrow_column_breaks_is_read_whole() {
        String text = "Meera Nair\nContact\nmeera.nair@mailbox.exam\nple\nBengaluru\nSkills\nJava\n";
        Profile profile = ProfileReaderTest.READER.read(Pages.read(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
        assertThat(profile.emails()).extracting(Found::value).containsExactly("meera.nair@mailbox.example");
        String whole = text.replace("exam\nple", "com\njava");
        assertThat(ProfileReaderTest.READER
                        .read(Pages.read(whole.getBytes(StandardCharsets.UTF_8), "a.txt"))
                        .emails())
                .extracting(Found::value)
                .containsExactly("meera.nair@mailbox.com");
    }

    @Test
    void number_of_a_referee_is_not_the_persons() {
        String text = """
                Meera Nair
                meera.nair@example.org | +91 98450 12345

                References
                Helen Marsh, Director
                helen@example.org
                +44 7700 900111
                """;
        Profile profile = ProfileReaderTest.READER.read(Pages.read(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
        assertThat(profile.phones()).extracting(Found::value).containsExactly("+91 98450 12345");
    }

    private static List<String> facts(Profile profile) {
        return profile.positions().stream()
                .map(p -> String.join(
                        " | ", "" + p.title(), "" + p.company(), "" + p.start(), p.current() ? "now" : "" + p.end()))
                .toList();
    }
}

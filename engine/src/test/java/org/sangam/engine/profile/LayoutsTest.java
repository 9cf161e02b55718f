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
                new Layout("the place below the date at the left", DrawnLayouts::placeBelowDate));
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

    private static List<String> facts(Profile profile) {
        return profile.positions().stream()
                .map(p -> String.join(
                        " | ", "" + p.title(), "" + p.company(), "" + p.start(), p.current() ? "now" : "" + p.end()))
                .toList();
    }
}

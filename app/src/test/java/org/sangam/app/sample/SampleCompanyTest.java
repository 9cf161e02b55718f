package org.sangam.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SampleCompanyTest {

    private final List<SampleCompany> companies = SampleMarketTest.MARKET.companies();

    @Test
    void every_company_is_somebody_else() {
        assertThat(companies).extracting(SampleCompany::name).doesNotHaveDuplicates();
        assertThat(companies).extracting(SampleCompany::about).doesNotHaveDuplicates();
        assertThat(companies)
                .extracting(SampleCompany::site)
                .doesNotHaveDuplicates()
                .allMatch(site -> site.endsWith(".example"));
        assertThat(companies.stream()
                        .flatMap(company -> company.team().stream())
                        .map(SampleCompany.Member::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_company_says_what_it_does_and_who_hires() {
        assertThat(companies).allSatisfy(company -> {
            assertThat(company.about().split(" ").length).as(company.key()).isBetween(30, 90);
            assertThat(company.line()).hasSizeLessThan(60);
            assertThat(company.team()).hasSizeBetween(2, 5);
            assertThat(company.team()).anyMatch(member -> member.part() != SampleCompany.Part.INTERVIEWER);
            assertThat(company.founded()).isBetween(1940, 2024);
        });
    }

    @Test
    void an_agency_names_its_clients_and_nobody_else_has_any() {
        Set<String> keys = companies.stream().map(SampleCompany::key).collect(Collectors.toSet());

        assertThat(companies).allSatisfy(company -> {
            assertThat(company.clients().isEmpty()).isNotEqualTo(company.agency());
            assertThat(keys).containsAll(company.clients());
        });
    }

    @Test
    void every_mark_is_different_and_stands_without_fonts() {
        assertThat(companies).extracting(SampleCompany::monogram).doesNotHaveDuplicates();
        assertThat(companies).extracting(SampleCompany::monogram).allSatisfy(svg -> {
            assertThat(svg).doesNotContain("<text", "href", "url(").hasSizeLessThan(2500);
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg))))
                    .doesNotThrowAnyException();
        });
    }
}

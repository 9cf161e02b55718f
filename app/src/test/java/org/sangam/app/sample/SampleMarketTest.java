package org.sangam.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleMarketTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 29);

    private final SampleMarket market = SampleMarket.on(TODAY);

    @Test
    void one_date_gives_the_same_market_each_time() {
        SampleMarket again = SampleMarket.on(TODAY);

        assertThat(again.companies()).isEqualTo(market.companies());
        assertThat(again.postings()).isEqualTo(market.postings());
        assertThat(again.people().toList()).isEqualTo(market.people().toList());
    }

    @Test
    void every_mark_is_different() {
        assertThat(market.companies().stream().map(SampleCompany::monogram).collect(Collectors.toSet()))
                .hasSameSizeAs(market.companies());
    }
}

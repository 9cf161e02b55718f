package org.sangam.app.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.sample.SamplePosting.Truth;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Remote;

/** A posting while it is being written: its text so far, and what that text turned out to say. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();
    private @Nullable String title;
    private @Nullable String company;
    private @Nullable String agency;
    private @Nullable String poster;
    private @Nullable Experience experience;
    private @Nullable Pay pay;
    private List<String> chips = List.of();
    private int hidden;
    private @Nullable Integer notice;
    private @Nullable Remote remote;

    Sheet line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Sheet blank() {
        return line("");
    }

    Sheet list(String mark, List<String> lines) {
        lines.forEach(line -> line(mark + line));
        return this;
    }

    Sheet title(Advert advert) {
        title = advert.title();
        return this;
    }

    Sheet company(Advert advert) {
        company = advert.company();
        return this;
    }

    Sheet agency(Employer by) {
        agency = by.company().name();
        return this;
    }

    Sheet poster(Advert advert) {
        poster = advert.poster().name();
        return this;
    }

    Sheet experience(Advert advert) {
        experience = new Experience(advert.minYears() * 12, advert.maxYears() * 12);
        return this;
    }

    Sheet pay(Pay said) {
        pay = said;
        return this;
    }

    Sheet chips(List<String> said, int more) {
        chips = said;
        hidden = more;
        return this;
    }

    Sheet notice(@Nullable Integer days) {
        notice = days;
        return this;
    }

    /** A card has a word for remote work and none for its absence. */
    Sheet card(Remote meant) {
        remote = meant == Remote.NO ? Remote.UNSTATED : meant;
        return this;
    }

    Sheet onSite() {
        remote = Remote.NO;
        return this;
    }

    String text() {
        return text.toString();
    }

    Truth truth(Advert advert) {
        return new Truth(
                title,
                company == null ? null : written(company),
                agency,
                poster,
                experience,
                pay,
                advert.places(),
                remote == null ? advert.remote() : remote,
                chips,
                hidden,
                advert.required(),
                advert.optional(),
                notice,
                advert.flaw() == null ? List.of() : List.of(advert.flaw()));
    }

    /** A notice on a wall may write the company's name in capitals alone. */
    private String written(String name) {
        return text.indexOf(name) >= 0 ? name : OwnPages.shouted(name);
    }
}

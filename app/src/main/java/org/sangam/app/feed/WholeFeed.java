package org.sangam.app.feed;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.job.Description;
import org.sangam.app.job.Job;
import org.sangam.app.job.PlaceAddress;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Words;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;

/** The shapes in which other job sites take every open job at once: a job that is not in them is taken down there. */
public enum WholeFeed {

    /** Indeed's: an element a fact, in CDATA. */
    INDEED("indeed") {
        @Override
        void head(Xml xml, PublicAddress here, Words words, Instant written, int jobs) {
            xml.text("publisher", words.say("web.name"))
                    .text("publisherurl", here.of("/"))
                    .text("lastBuildDate", written.toString());
        }

        @Override
        void job(Xml xml, Job job, Company company, PublicAddress here, Words words) {
            Posting posting = job.posting();
            PlaceAddress place = first(posting);
            xml.element("job", inside -> {
                inside.data("title", job.title())
                        .data("date", String.valueOf(job.openedAt()))
                        .data("referencenumber", job.id().toString())
                        .data("requisitionid", job.id().toString())
                        .data("url", here.of("/jobs/" + job.id()))
                        .data("company", company.name().text())
                        .data("sourcename", company.name().text())
                        .data("description", Description.html(posting))
                        .data("salary", salary(posting, words))
                        .data("jobtype", type(posting));
                where(inside, place);
                if (posting.remote().value() == Remote.ONLY) {
                    inside.data("remotetype", "Fully remote");
                }
                if (job.confirmedAt() != null) {
                    inside.data("expirationdate", day(job.confirmedAt().plus(Job.CONFIRMED_FOR)));
                }
            });
        }
    },

    /** LinkedIn's, which says first how many jobs follow. */
    LINKEDIN("linkedin") {
        @Override
        void head(Xml xml, PublicAddress here, Words words, Instant written, int jobs) {
            xml.text("publisher", words.say("web.name"))
                    .text("publisherUrl", here.of("/"))
                    .text("lastBuildDate", written.toString())
                    .text("expectedJobCount", String.valueOf(jobs));
        }

        @Override
        void job(Xml xml, Job job, Company company, PublicAddress here, Words words) {
            Posting posting = job.posting();
            PlaceAddress place = first(posting);
            xml.element("job", inside -> {
                inside.data("partnerJobId", job.id().toString())
                        .data("company", company.name().text())
                        .data("title", job.title())
                        .data("description", Description.html(posting))
                        .data("applyUrl", here.of("/jobs/" + job.id()))
                        .data("location", location(posting, place))
                        .data("jobtype", type(posting))
                        .data(
                                "workplaceTypes",
                                switch (posting.remote().value()) {
                                    case ONLY -> "Remote";
                                    case NO -> "On-site";
                                    case OKAY, UNSTATED -> null;
                                });
                where(inside, place);
                if (job.openedAt() != null) {
                    inside.data("listDate", day(job.openedAt()));
                }
                if (job.confirmedAt() != null) {
                    inside.data("expirationDate", day(job.confirmedAt().plus(Job.CONFIRMED_FOR)));
                }
            });
        }
    };

    private final String code;

    WholeFeed(String code) {
        this.code = code;
    }

    /** As it stands in the address. */
    public String code() {
        return code;
    }

    abstract void head(Xml xml, PublicAddress here, Words words, Instant written, int jobs);

    abstract void job(Xml xml, Job job, Company company, PublicAddress here, Words words);

    private static @Nullable PlaceAddress first(Posting posting) {
        return posting.places().isEmpty()
                ? null
                : PlaceAddress.of(posting.places().getFirst().value());
    }

    /** Where nothing is said of the place, the countries that a remote worker may sit in. */
    private static String location(Posting posting, @Nullable PlaceAddress place) {
        return place == null ? String.join(", ", posting.eligibleCountries()) : place.line();
    }

    private static void where(Xml job, @Nullable PlaceAddress place) {
        if (place != null) {
            job.data("city", place.city()).data("state", place.state()).data("country", place.country());
        }
    }

    private static @Nullable String salary(Posting posting, Words words) {
        return posting.pay() != null && posting.pay().value() instanceof Pay.Stated stated ? words.pay(stated) : null;
    }

    private static @Nullable String type(Posting posting) {
        return posting.employmentType() == null
                ? null
                : posting.employmentType()
                        .value()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace("_", "");
    }

    private static String day(Instant instant) {
        return Words.date(instant).toString();
    }
}

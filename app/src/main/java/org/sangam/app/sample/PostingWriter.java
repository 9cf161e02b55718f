package org.sangam.app.sample;

import java.util.List;

/** Writes what an {@link Advert} says in its manner, and keeps what the text turned out to say. */
final class PostingWriter {

    private PostingWriter() {}

    static SamplePosting written(Advert advert) {
        Dice dice = Dice.of("posting " + advert.key());
        Sheet sheet = new Sheet();
        switch (advert.manner()) {
            case JOB_PAGE -> CopiedPages.jobPage(advert, sheet, dice);
            case CARD -> CopiedPages.card(advert, sheet, dice);
            case CAREERS_PAGE -> OwnPages.careersPage(advert, sheet, dice);
            case FORM -> OwnPages.form(advert, sheet, dice);
            case CHAT -> Messages.chat(advert, sheet, dice);
            case MAIL -> Messages.mail(advert, sheet, dice);
            case NOTICE -> Messages.notice(advert, sheet, dice);
        }
        return new SamplePosting(
                advert.key(),
                (advert.agency() == null ? advert.employer() : advert.agency())
                        .company()
                        .key(),
                advert.employer().company().key(),
                advert.title(),
                advert.role().key(),
                advert.manner(),
                sheet.text(),
                sheet.truth(advert),
                dice.between(0, dice.between(3, 40)),
                dice.pick(List.of(5, 7, 7, 10, 14, 14, 21)),
                advert.openings());
    }
}

package org.sangam.engine.match;

import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.match.Reason.State;

/** What a person wants against what the job and the company behind it are. */
final class WishTerms {

    private static final int FULL = Scale.FULL;

    private final Weights weights;
    private final Pairing pairing;
    private final int today;

    /** @param today days since 1970 */
    WishTerms(Weights weights, Pairing pairing, int today) {
        this.weights = weights;
        this.pairing = pairing;
        this.today = today;
    }

    void place(JobRow job, PersonRow person, Ledger ledger) {
        place(pairing.place(job, person), ledger);
    }

    void place(PlaceFit fit, Ledger ledger) {
        Weights.Place w = weights.place();
        switch (fit) {
            case REMOTE_WISHED -> place(fit, State.MET, w.remoteWished(), ledger);
            case REMOTE_OPEN -> place(fit, State.MET, w.remoteOpen(), ledger);
            case WISHED -> place(fit, State.MET, w.wished(), ledger);
            case HOME -> place(fit, State.MET, w.home(), ledger);
            case NEAR -> place(fit, State.NEAR, w.near(), ledger);
            case MOVE -> place(fit, State.AGAINST, w.move(), ledger);
            case UNWISHED -> place(fit, State.AGAINST, w.unwished(), ledger);
            case ABROAD -> place(fit, State.AGAINST, w.abroad(), ledger);
            case NOT_REMOTE -> place(fit, State.AGAINST, w.notRemote(), ledger);
            case ONLY_REMOTE -> place(fit, State.AGAINST, w.onlyRemote(), ledger);
            case PERSON_SILENT ->
                ledger.span(Term.PLACE, State.UNKNOWN, 0, w.abroad(), w.wished(), w.wished(), index(fit), 0, 0);
            case JOB_SILENT ->
                ledger.span(
                        Term.PLACE,
                        State.UNKNOWN,
                        w.silentLow(),
                        w.silentLow(),
                        w.wished(),
                        w.wished(),
                        index(fit),
                        0,
                        0);
        }
    }

    private void place(PlaceFit fit, State state, int points, Ledger ledger) {
        ledger.know(Term.PLACE, state, points, Math.max(points, weights.place().wished()), index(fit), 0, 0);
    }

    @SuppressWarnings("EnumOrdinal") // read back by the explainer in the same run
    private static int index(PlaceFit fit) {
        return fit.ordinal();
    }

    /** @param near how near the job is to what they look for, in thousandths, or below 0 */
    void wishedRole(int near, Ledger ledger) {
        if (near < 0) {
            return;
        }
        Weights.WishedRole w = weights.wishedRole();
        State state = near >= FULL ? State.MET : near > 0 ? State.NEAR : State.AGAINST;
        ledger.know(Term.WISHED_ROLE, state, Scale.between(w.stranger(), w.same(), near), w.same(), near, 0, 0);
    }

    /** @param fit see {@link CompanyFit} */
    void company(int fit, Ledger ledger) {
        if (fit == 0) {
            return;
        }
        company(Term.COMPANY_TYPE, CompanyFit.type(fit), ledger);
        company(Term.COMPANY_SIZE, CompanyFit.size(fit), ledger);
        company(Term.COMPANY_STAGE, CompanyFit.stage(fit), ledger);
        if (CompanyFit.unwantedAgency(fit)) {
            ledger.know(Term.AGENCY, State.AGAINST, weights.company().agency(), 0, 0, 0, 0);
        }
    }

    private void company(Term term, int fit, Ledger ledger) {
        Weights.Company w = weights.company();
        switch (fit) {
            case CompanyFit.AS_WISHED -> ledger.know(term, State.MET, w.as(), w.as(), 0, 0, 0);
            case CompanyFit.OTHER -> ledger.know(term, State.AGAINST, w.notAs(), w.as(), 0, 0, 0);
            case CompanyFit.SILENT ->
                ledger.span(term, State.UNKNOWN, w.silentLow(), w.silentLow(), w.as(), w.as(), 0, 0, 0);
            default -> {
                // They have not said what they want.
            }
        }
    }

    void dislikes(JobRow job, PersonRow person, Ledger ledger) {
        int count = pairing.dislikes(job, person);
        if (count > 0) {
            Weights.Dislike w = weights.dislike();
            ledger.know(Term.DISLIKE, State.AGAINST, w.each() * Math.min(count, w.most()), 0, count, 0, 0);
        }
    }

    /** After so many days a job gets no staler. */
    int oldest() {
        return weights.freshness().byDays().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** @param confirmed days since 1970, or {@link Integer#MIN_VALUE} */
    void freshness(int confirmed, Ledger ledger) {
        if (confirmed == Integer.MIN_VALUE) {
            return;
        }
        Weights.Freshness w = weights.freshness();
        int days = Math.max(0, today - confirmed);
        int step = 0;
        while (step < w.byDays().size() && days > w.byDays().get(step)) {
            step++;
        }
        int points = w.points().get(step);
        State state = points >= 0 ? State.MET : State.AGAINST;
        ledger.know(Term.FRESHNESS, state, points, w.points().getFirst(), days, 0, 0);
    }

    /** @param percent of applications answered, or -1 */
    void answers(int percent, Ledger ledger) {
        if (percent < 0) {
            return;
        }
        Weights.Answers w = weights.answers();
        int points = Scale.between(w.none(), w.all(), percent * 10);
        ledger.know(Term.ANSWERS, points >= 0 ? State.MET : State.AGAINST, points, w.all(), percent, 0, 0);
    }
}

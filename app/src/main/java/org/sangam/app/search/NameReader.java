package org.sangam.app.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sangam.app.search.MeasureReader.Measure;
import org.sangam.app.search.Piece.Kind;
import org.sangam.engine.place.Place;
import org.sangam.engine.posting.Posting.EmploymentType;
import org.sangam.engine.skill.Skill;

/** Reads what has a name: a skill, a kind of work, a place, or one of the phrases that stand for a choice; else a word. */
final class NameReader {

    private final Lexicon lexicon;
    private final List<Piece> pieces;
    private final int at;

    private NameReader(Lexicon lexicon, List<Piece> pieces, int at) {
        this.lexicon = lexicon;
        this.pieces = pieces;
        this.at = at;
    }

    /** The longest name that starts there, else the one word; without a clause for a word that asks nothing. */
    static Measure at(Lexicon lexicon, List<Piece> pieces, int at) {
        NameReader reader = new NameReader(lexicon, pieces, at);
        for (int length = reader.run(); length > 0; length--) {
            Measure named = reader.named(length);
            if (named != null) {
                return named;
            }
        }
        return new Measure(reader.word(pieces.get(at)), at + 1);
    }

    /** How many pieces may belong to one name. */
    private int run() {
        int run = 0;
        while (at + run < pieces.size() && run < Lexicon.LONGEST_NAME && inName(at + run)) {
            run++;
        }
        return run;
    }

    /** A word, or a number that measures nothing: "Python 3", but not the 3 of "Python 3 years". */
    private boolean inName(int index) {
        Kind kind = pieces.get(index).kind();
        return kind == Kind.WORD || (kind == Kind.NUMBER && MeasureReader.at(pieces, index) == null);
    }

    private @Nullable Measure named(int length) {
        Piece first = pieces.get(at);
        int start = first.start();
        int end = pieces.get(at + length - 1).end();
        String phrase = Piece.phrase(pieces, at, length);
        if (length == 1 && (first.is(Asides.EMPTY) || first.kind() == Kind.NUMBER)) {
            return null;
        }
        Clause aside = aside(phrase, start, end);
        if (aside != null) {
            return new Measure(aside, at + length);
        }
        boolean expected = (at > 0 && pieces.get(at - 1).is(Asides.BEFORE_PLACE))
                || (at + length < pieces.size() && pieces.get(at + length).is(Asides.AFTER_PLACE));
        Optional<Skill> skill = lexicon.skill(phrase);
        Optional<Place> place = lexicon.place(phrase, expected);
        if (place.isPresent() && (expected || skill.isEmpty())) {
            return place(place.get(), start, at + length);
        }
        Clause work = work(phrase, skill, length, start, end);
        return work == null ? null : new Measure(work, at + length);
    }

    /** The place, or all around it where the words behind it say so. */
    private Measure place(Place place, int start, int next) {
        int more = NearReader.after(pieces, next);
        int end = pieces.get(next + more - 1).end();
        Clause clause =
                more > 0 ? NearReader.near(place, Around.NEAR, start, end) : new Clause.At(place.id(), start, end);
        return new Measure(clause, next + more);
    }

    private @Nullable Clause work(String phrase, Optional<Skill> skill, int length, int start, int end) {
        List<String> stems = Lexicon.split(phrase).stream().map(Tokens::stem).toList();
        @Nullable String family = lexicon.family(phrase);
        if (skill.isPresent()) {
            boolean work = family != null && (!lexicon.technical(skill.get()) || lexicon.isWork(skill.get(), family));
            return new Clause.Term(stems, skill.get().id(), work ? family : null, false, start, end);
        }
        boolean role = family != null && length > 1 && !holdsSkill(length);
        return role ? new Clause.Term(stems, null, family, false, start, end) : null;
    }

    private static @Nullable Clause aside(String phrase, int start, int end) {
        if (Asides.REMOTE.contains(phrase) || Asides.REMOTE_ONLY.contains(phrase)) {
            return new Clause.Remotely(Asides.REMOTE_ONLY.contains(phrase), start, end);
        }
        if (Asides.ON_SITE.contains(phrase)) {
            return new Clause.Not(new Clause.Remotely(false, start, end), start, end);
        }
        EmploymentType kind = Asides.KINDS.get(phrase);
        if (kind != null) {
            return new Clause.Kind(kind, Tokens.stems(phrase, Piece.MOST), start, end);
        }
        if (Asides.NEWCOMER.contains(phrase)) {
            return new Clause.Years(Span.point(0), start, end);
        }
        if (Asides.AGENCY.contains(phrase)) {
            return new Clause.ByAgency(start, end);
        }
        if (Asides.DIRECT.contains(phrase)) {
            return new Clause.Not(new Clause.ByAgency(start, end), start, end);
        }
        if (Asides.PRODUCTS.contains(phrase)) {
            return new Clause.OfType(Set.of("products", "both"), start, end);
        }
        return Asides.SERVICES.contains(phrase) ? new Clause.OfType(Set.of("services", "both"), start, end) : null;
    }

    /** "Java developer" is the skill and a word, and not a kind of work that Python belongs to as well. */
    private boolean holdsSkill(int length) {
        for (int i = at; i < at + length; i++) {
            Optional<Skill> skill = lexicon.skill(pieces.get(i).word());
            if (skill.isPresent() && lexicon.technical(skill.get())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Clause word(Piece piece) {
        boolean nothing = piece.is(Asides.EMPTY) || piece.is(Asides.EXPERIENCE) || piece.is(Asides.PAY);
        if (nothing || piece.is(Asides.NOT_BEFORE)) {
            return null;
        }
        String stem = Tokens.stem(piece.word());
        boolean soft = Asides.SOFT.contains(stem) && pieces.size() > 1;
        return new Clause.Term(
                List.of(stem), null, soft ? null : lexicon.family(piece.word()), soft, piece.start(), piece.end());
    }
}

package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.pay.PayReader;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Reads the head of a job card or job page as copied. Its fixed point is the line that holds nothing but a range of years;
 * pay and places stand next to it (a page puts them below, a card puts the place above), the chips follow, and who hires
 * stands before.
 */
final class HeaderReader {

    private static final double SURE = .97;

    /** Lines looked at for the head of a page. */
    private static final int MOST_LINES = 60;

    private static final int MOST_CHIPS_OF_A_CARD = 5;
    private static final int MOST_CHIPS = 60;
    private static final int LONGEST_CHIP = 50;

    private static final Pattern YEARS_LINE = Pattern.compile(
            "\\d{1,2}(?:\\.\\d)? ?(?:(?:-|–|—|to) ?\\d{1,2}(?:\\.\\d)?|\\+) ?(?:yrs?\\.?|years?)(?: (?:of )?(?:exp|experience))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile("\\+ ?(\\d{1,3}) more", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHIP_ICON = Pattern.compile("skill icon ?(?=\\S)", Pattern.CASE_INSENSITIVE);

    /** "₹50,000 / mo (ESOP available)" */
    private static final Pattern BRACKET = Pattern.compile(" ?\\([^)\\d]{2,40}\\)$");

    /** What stands among the chips of a page and is no skill. */
    private static final Pattern KIND_OF_WORK =
            Pattern.compile("(?:full|part)[ -]?time|contract(?: job)?|internship|permanent", Pattern.CASE_INSENSITIVE);

    private final SkillReader skills;
    private final WhereReader where;
    private final PayReader pays = new PayReader();

    HeaderReader(SkillReader skills, WhereReader where) {
        this.skills = skills;
        this.where = where;
    }

    private static boolean isYearsLine(String words) {
        return words.length() <= 40 && YEARS_LINE.matcher(words).matches();
    }

    Header read(CleanText text, List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            if (isAnchor(text, lines, i)) {
                return read(text, lines, i);
            }
        }
        return Header.none();
    }

    /** A line of nothing but years, with pay or a place right above or below. */
    boolean isAnchor(CleanText text, List<Line> lines, int at) {
        Line line = lines.get(at);
        return !line.bullet()
                && isYearsLine(line.words())
                && ((at > 0 && isSlot(text, lines.get(at - 1)))
                        || (at + 1 < lines.size() && isSlot(text, lines.get(at + 1))));
    }

    private boolean isSlot(CleanText text, Line line) {
        return !line.bullet()
                && (where.line(text, line).isPresent() || payLine(text, line).isPresent());
    }

    private Header read(CleanText text, List<Line> lines, int anchor) {
        Slots slots = new Slots(text, lines, anchor);
        Years years = Years.field(text.value(), lines.get(anchor).span());
        Who who = Who.read(text, lines.subList(0, slots.first));
        int at = slots.next;
        boolean page = at < lines.size() && lines.get(at).words().matches("(?i)(?:key )?skills?(?: required)?:?");
        at += page ? 1 : 0;
        List<Found<String>> chips = new ArrayList<>();
        at = chips(text, lines, at, page, chips);
        int hidden = 0;
        if (at < lines.size()) {
            Matcher more = MORE.matcher(lines.get(at).words());
            if (more.matches()) {
                hidden = Integer.parseInt(more.group(1));
                at++;
            }
        }
        return new Header(
                who.title(),
                who.company(),
                who.agency(),
                who.poster(),
                years == null ? null : Found.at(years.value(), years.span(), SURE),
                slots.pay,
                slots.where == null ? List.of() : slots.where.places(),
                slots.where == null ? null : slots.where.remote(),
                slots.where == null ? List.of() : slots.where.countries(),
                chips,
                hidden,
                who.agencyJob(),
                at,
                true);
    }

    /** Pay and place around the line of years. */
    private final class Slots {

        private int first;
        private int next;
        private @Nullable Found<Pay> pay;
        private @Nullable Where where;

        Slots(CleanText text, List<Line> lines, int anchor) {
            first = anchor;
            next = anchor + 1;
            for (int above = anchor - 1; above >= 0 && above >= anchor - 2 && take(text, lines.get(above)); above--) {
                first = above;
            }
            while (next < lines.size() && next <= anchor + 2 && take(text, lines.get(next))) {
                next++;
            }
        }

        private boolean take(CleanText text, Line line) {
            if (where == null) {
                Optional<Where> read = HeaderReader.this.where.line(text, line);
                if (read.isPresent()) {
                    where = read.get();
                    return true;
                }
            }
            if (pay == null && line.words().length() <= 60) {
                Optional<Found<Pay>> read = payLine(text, line);
                if (read.isPresent()) {
                    pay = read.get();
                    return true;
                }
            }
            return false;
        }
    }

    /** A line that is a sum of pay from end to end, or a short phrase that avoids one. */
    private Optional<Found<Pay>> payLine(CleanText text, Line line) {
        Optional<Found<Pay>> found = pays.readField(text, line.span(), "INR");
        return found.filter(pay -> switch (pay.value()) {
            case Pay.Stated stated ->
                stated.text().length() * 5
                                >= BRACKET.matcher(line.words())
                                                .replaceFirst("")
                                                .length()
                                        * 4
                        && stated.text()
                                .matches(
                                        "(?is).*(?:[₹$€£]|rs|inr|usd|lpa|l\\b|lakh|lac|cr|k\\b|yr|year|month|,\\d{3}).*");
            case Pay.Undisclosed undisclosed -> line.wordCount() <= 6;
        });
    }

    private int chips(CleanText text, List<Line> lines, int from, boolean page, List<Found<String>> chips) {
        int end = chipsEnd(text, lines, from, page);
        for (Line line : lines.subList(from, end)) {
            if (KIND_OF_WORK.matcher(line.words()).matches()) {
                continue;
            }
            Matcher icon = CHIP_ICON.matcher(line.words());
            int start = line.span().start() + (icon.lookingAt() ? icon.end() : 0);
            String name = line.words().substring(start - line.span().start());
            chips.add(Found.at(name, new Span(start, line.span().end()), SURE));
        }
        return end;
    }

    /** Chips end at "+3 more", at an empty line, or where lines are no longer names of skills. */
    private int chipsEnd(CleanText text, List<Line> lines, int from, boolean page) {
        int most = page ? MOST_CHIPS : MOST_CHIPS_OF_A_CARD;
        int counted = counted(lines, from, most);
        if (counted > from) {
            return counted;
        }
        int lastKnown = from;
        int at = from;
        for (; at < lines.size() && at - from < most; at++) {
            Line line = lines.get(at);
            boolean held = isHeld(lines, at);
            if ((!held && opensBody(lines, at))
                    || (line.gap() && at > from)
                    || !((page || held) ? isShort(line) : mayBeChip(line))
                    || !Field.all(text.value(), List.of(line)).isEmpty()) {
                break;
            }
            if (held || isKnown(line)) {
                lastKnown = at + 1;
            }
        }
        boolean closed = at == lines.size() || lines.get(at).gap();
        return closed && lastKnown > from ? at : lastKnown;
    }

    /** Where "+3 more" closes a run of short lines, every one of them is a chip; otherwise nothing. */
    private static int counted(List<Line> lines, int from, int most) {
        for (int at = from; at < lines.size() && at - from <= most; at++) {
            Line line = lines.get(at);
            if (MORE.matcher(line.words()).matches()) {
                return at;
            }
            if ((line.gap() && at > from) || !isShort(line)) {
                return from;
            }
        }
        return from;
    }

    /** "Requirements" among chips is a skill; a heading has its words right below it. */
    private boolean isHeld(List<Line> lines, int at) {
        Line next = at + 1 < lines.size() ? lines.get(at + 1) : null;
        return Heading.need(lines.get(at).words()) != null
                && next != null
                && !next.bullet()
                && (next.gap() ? Heading.looksLikeOne(next, null) : isKnown(next));
    }

    /** "Job Description" right above running words ends the chips, though there is a skill of that name. */
    private static boolean opensBody(List<Line> lines, int at) {
        Line next = at + 1 < lines.size() ? lines.get(at + 1) : null;
        return Heading.isWhole(lines.get(at).words()) && next != null && (next.bullet() || !isShort(next));
    }

    private static boolean isShort(Line line) {
        return !line.bullet()
                && line.words().length() <= LONGEST_CHIP
                && line.wordCount() <= 6
                && !line.endsLikeSentence()
                && !line.words().endsWith(":");
    }

    private boolean mayBeChip(Line line) {
        String words = line.words();
        return isShort(line)
                && (isKnown(line) || (!Furniture.is(words) && Heading.need(words) == null && !words.contains(": ")));
    }

    private boolean isKnown(Line line) {
        Matcher icon = CHIP_ICON.matcher(line.words());
        return icon.lookingAt() || skills.chip(line.words()).isPresent();
    }
}

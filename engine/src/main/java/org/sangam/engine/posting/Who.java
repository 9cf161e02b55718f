package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.role.Role;
import org.sangam.engine.role.Titles;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Who hires, who posted, and for what, by the lines that stand before place, years and pay of a card or page. */
record Who(
        @Nullable Found<String> title,
        @Nullable Found<String> company,
        @Nullable Found<String> agency,
        @Nullable Found<String> poster,
        boolean agencyJob) {

    private static final double SURE = .97;
    private static final double LIKELY = .85;
    private static final int LONGEST_NAME = 90;

    private static final Pattern LOGO = Pattern.compile("(?<name>.{1,80}?)['’]s? logo", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE =
            Pattern.compile("(?<name>.{1,80}?)['’]s? (?:profile )?(?:picture|photo|avatar)", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTED = Pattern.compile("posted by:? (?<name>.{1,80})", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIA =
            Pattern.compile("via (?<agency>.{1,80}) by (?<name>.{1,80})", Pattern.CASE_INSENSITIVE);
    /** An agency that posts in its own name may have a "by" in it. */
    private static final Pattern VIA_ITSELF =
            Pattern.compile("via (?<agency>.{1,80}) by (?<name>\\k<agency>)", Pattern.CASE_INSENSITIVE);

    private static final Pattern AT = Pattern.compile("at (?<name>\\S.{0,80})");
    private static final Pattern COUNTS = Pattern.compile("(?<name>at .{1,80}?)(?: \\d+ (?:recruiters?|videos?))+");

    private static final Pattern COMPANY_WORD = Pattern.compile(
            "(?<![a-z])(?:p(?:vt|rivate)?\\.? ?(?:ltd|limited)|ltd|limited|llp|llc|inc|gmbh|corp|technologies|solutions|labs|industries|enterprises|group|hospitals?|consultants|consultancy|consulting|services|studios?|ventures|university|institute|college|school|bank)(?![a-z])\\.?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JOB_NOUN = Pattern.compile(
            "(?<![a-z])(?:engineer|developer|architect|manager|lead|designer|analyst|scientist|consultant|executive|specialist|associate|intern|internship|trainee|officer|director|head|administrator|admin|tester|writer|accountant|nurse|teacher|sde|sdet|sre|devops|representative|recruiter|coordinator|assistant|supervisor|operator|technician|driver|programmer|trainer|editor|producer|hacker|strategist|marketer|vp|cto|cfo|coo|chef|cook|guard|clerk|cashier|mechanic|electrician|fitter|welder|pharmacist|physiotherapist|doctor|surgeon|lecturer|professor|tutor|partner|owner|researcher|advisor|adviser|counsel|lawyer|auditor|buyer|planner|inspector|copywriter|artist|animator|generalist|evangelist|qa|dba|expert|professional|freelancer|agent|tailor|optometrist|technologist|receptionist|refractionist|instructor|attendant|helper|in-?charge|foreman|librarian|dispatcher|telecaller|inspector|reporter|translator|fellow|chemist|merchandiser|underwriter|controller|counsell?or|dietician|steward|barista|baker|waiter|captain|rider|packer|picker|loader|ward boy|chief of staff|paralegal|stenographer|typist|warden|coach|coder|[a-z]{3,12}(?:ologist|onomist|ician|apist|arian|ographer))(?:[- ]?\\d|[- ]?i{1,3}|s$)?(?![a-z'’])",
            Pattern.CASE_INSENSITIVE);
    /** Jobs no family of ours knows, told by the noun they end in: "Shift Supervisor", "Trade Instructor". */
    private static final Pattern ENDS_IN_NOUN = Pattern.compile(
            "^\\p{Lu}[^.,:;!?]{2,50}(?<![A-Za-z])(?i:supervisor|instructor|technician|technologist|receptionist|refractionist|operator|officer|engineer|developer|manager|clerk|teacher|executive|assistant|specialist|coordinator|attendant|helper|in-?charge|trainer|driver|inspector|foreman|mechanic|fellow|chemist|merchandiser|underwriter|controller|counsell?or|steward|chef|guard|boy|rider|packer|picker|associate|consultant|analyst|accountant|writer|designer|nurse|coder)(?: ?\\([^)]*\\))?$|^(?:[Rr]eceptionist|[Rr]efractionist|[Ll]ibrarian|[Dd]ispatcher|[Tt]elecaller)(?: ?\\([^)]*\\))?$");

    /** "Manager - Learning & Development", "Head of Kitchens". */
    private static final Pattern BEGINS_WITH_NOUN = Pattern.compile(
            "^(?:(?:Senior|Sr\\.?|Junior|Jr\\.?|Assistant|Asst\\.?|Deputy|Dy\\.?|Associate|Joint|Chief|General|Area|Regional|Zonal) ){0,2}(?:Manager|Executive|Officer|Engineer|Head|Lead|Specialist|Consultant|Supervisor|Coordinator|Technician|Director|Analyst|AVP|VP) ?(?:[–—-]|of|,) ?\\p{Lu}[^.:;!?|]{2,50}$");

    private static final Pattern DESCRIBES_COMPANY = Pattern.compile(
            "(?<![a-z])(?:company|companies|start-?up|platform|provider|firm|mnc|organi[sz]ation|conglomerate|studio|house|brand|unicorn|funded|owned|leading|fast growing|stealth)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    static Who read(CleanText text, List<Line> lines) {
        return new Reading(lines).who();
    }

    /** Whether words read like the name of a job. */
    static boolean isTitle(String words) {
        Role role = Titles.bundled().read(words);
        return (role.family() != null
                        || ENDS_IN_NOUN.matcher(words).find()
                        || BEGINS_WITH_NOUN.matcher(words).find())
                && words.length() <= 120
                && !COMPANY_WORD.matcher(words).find();
    }

    /** Whether words name a job and not a company that is called after its trade: they hold a noun for who does it. */
    static boolean isJobName(String words) {
        return isTitle(words)
                && JOB_NOUN.matcher(words).find()
                && !DESCRIBES_COMPANY.matcher(words).find();
    }

    /** "Posted by Ananya Deshmukh, Head of Platform" on a page of a company's own. */
    static @Nullable Found<String> postedBy(List<Line> lines) {
        for (Line line : lines) {
            Matcher posted = POSTED.matcher(line.words());
            if (!line.endsLikeSentence() && posted.matches()) {
                String name = posted.group("name").split(",|\\||\\(| on \\d")[0].strip();
                int start = line.span().start() + posted.start("name");
                return name.isEmpty() ? null : Found.at(name, new Span(start, start + name.length()), SURE);
            }
        }
        return null;
    }

    private static final class Reading {

        private final List<Line> names = new ArrayList<>();
        private @Nullable Found<String> company;
        private @Nullable Found<String> agency;
        private @Nullable Found<String> poster;
        private boolean agencyJob;

        Reading(List<Line> lines) {
            lines.forEach(this::take);
        }

        private void take(Line line) {
            Matcher via = VIA.matcher(line.words());
            Matcher posted = POSTED.matcher(line.words());
            Matcher picture = PICTURE.matcher(line.words());
            Matcher logo = LOGO.matcher(line.words());
            Matcher at = at(line);
            if (via.matches()) {
                Matcher twice = VIA_ITSELF.matcher(line.words());
                Matcher by = twice.matches() ? twice : via;
                agency = group(line, by, "agency");
                poster = group(line, by, "name");
                agencyJob = true;
            } else if (line.words().equalsIgnoreCase("agency job")) {
                agencyJob = true;
            } else if (posted.matches()) {
                poster = group(line, posted, "name");
            } else if (picture.matches()) {
                poster = poster == null ? group(line, picture, "name") : poster;
            } else if (logo.matches()) {
                company = company == null ? group(line, logo, "name") : company;
            } else if (at.matches()) {
                company = group(line, at, "name");
            } else if (!Furniture.is(line.words()) && line.words().length() <= LONGEST_NAME) {
                names.add(line);
            }
        }

        /** "at Kadamba Labs 2 recruiters" names the company before the counts. */
        private static Matcher at(Line line) {
            Matcher counts = COUNTS.matcher(line.words());
            String words = counts.matches() ? counts.group("name") : line.words();
            return AT.matcher(words);
        }

        private static Found<String> group(Line line, Matcher matcher, String name) {
            int start = line.span().start() + matcher.start(name);
            return Found.at(
                    matcher.group(name),
                    new Span(start, start + matcher.group(name).length()),
                    SURE);
        }

        Who who() {
            List<Line> open = new ArrayList<>();
            for (Line line : names) {
                if (!isNamed(line, poster)
                        && !isNamed(line, company)
                        && open.stream().noneMatch(o -> same(o.words(), line.words()))) {
                    open.add(line);
                }
            }
            if (company == null) {
                Line hires = company(open);
                if (hires != null) {
                    open.remove(hires);
                    company = Found.at(hires.words(), hires.span(), repeated(hires) ? SURE : LIKELY);
                }
            }
            Line title = title(open);
            return new Who(
                    title == null ? null : Found.at(title.words(), title.span(), SURE),
                    company,
                    agency,
                    poster,
                    agencyJob);
        }

        /** The first line names who hires, unless it is the one line that reads like a job. */
        private @Nullable Line company(List<Line> open) {
            if (open.isEmpty()) {
                return null;
            }
            Line first = open.getFirst();
            boolean other = open.stream().skip(1).anyMatch(line -> isJobName(line.words()));
            if (!isJobName(first.words()) || other || (repeated(first) && agencyJob)) {
                return first;
            }
            return open.size() > 1 ? open.get(1) : null;
        }

        /** With a company known what is left is the title; otherwise it is the line that reads like one. */
        private @Nullable Line title(List<Line> open) {
            for (Line line : open) {
                if (isTitle(line.words())) {
                    return line;
                }
            }
            return company != null && !open.isEmpty() ? open.getFirst() : null;
        }

        private boolean repeated(Line line) {
            return names.stream()
                            .filter(other -> same(other.words(), line.words()))
                            .count()
                    > 1;
        }

        private static boolean isNamed(Line line, @Nullable Found<String> found) {
            return found != null && same(line.words(), found.value());
        }

        private static boolean same(String a, String b) {
            return key(a).equals(key(b));
        }

        private static String key(String words) {
            return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        }
    }
}

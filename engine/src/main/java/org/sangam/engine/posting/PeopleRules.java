package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sangam.engine.posting.Finding.Severity;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Who stands behind a posting, and who is named in it. */
final class PeopleRules {

    private static final int MOST = 20;

    private static final String PERSON =
            "(?<name>(?:(?:Mr|Ms|Mrs|Miss|Dr|Er|Prof|Sr|Fr)\\.? ?)?[A-Z][a-z]{1,20}(?: [A-Z][a-z.]{0,20}){0,3})";
    private static final Pattern NAMED = Pattern.compile(
            "(?<![A-Za-z])(?:(?:[Cc]ontact|CONTACT)(?: [Pp]erson| [Nn]ame| PERSON)?(?: is)?[ :–-]{1,4}|(?:SPOC|[Ss]poc|POC|HR|Hr|Recruiter|Recruiter Name|Hiring [Mm]anager|HR [Nn]ame|HR [Cc]ontact|HR Manager|TA) ?[:–-]{1,2} ?|(?:[Rr]eg?ards|[Tt]hanks(?: (?:and|&|n) [Rr]egards)?|[Bb]est|[Cc]heers|[Ss]incerely|[Ww]armly)[,. !:-]{1,3}|(?:[Rr]each out to|[Ss]peak to|[Cc]all|[Ww]hatsapp|WhatsApp|[Ww]rite to|[Mm]ail to|[Rr]eport(?:ing|s)? to|[Aa]sk for|[Cc]onnect with|[Tt]alk to|[Mm]essage|DM|[Pp]ing|[Mm]eet|[Pp]osted by) )"
                    + PERSON);
    private static final Pattern TITLED = Pattern.compile(
            "(?<![A-Za-z])(?<name>(?:Mr|Ms|Mrs|Miss)\\.? ?[A-Z][a-z]{1,20}(?: [A-Z][a-z.]{0,20}){0,2})");
    private static final Pattern AFTER_A_NAME = Pattern.compile(" ?(?:[+(\\d]|(?:at|on) \\+?\\d)");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?i)(?:(?:thanks|best|warm|kind|with)?[ ,&]*(?:and |& )?(?:warm |best |kind )?regards|thanks|thank you|cheers|sincerely|yours (?:sincerely|truly|faithfully))[,.! ]*");
    /** Without one of these a line holds neither address nor number. */
    private static final Pattern CONTACT_SIGN = Pattern.compile("@|\\d{3}|\\.(?:me|com)/");

    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,4}+");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d₹$.,-])(?:\\+?91[ -]?|0)?[6-9]\\d{4}[ -]?\\d{5}(?![\\d,])|(?<![\\d₹$.,-])\\+\\d{1,3}[ -]?\\(?\\d{2,4}\\)?[ -]?\\d{3,4}[ -]?\\d{3,5}(?!\\d)|(?<![\\d₹$.,-])\\(?\\d{3}\\)?[ -.]\\d{3}[-.]\\d{4}(?!\\d)|(?<![\\d₹$.,-])0\\d{2,4}[ -]\\d{6,8}(?!\\d)");
    private static final Pattern CHAT = Pattern.compile(
            "(?<![\\w.])(?:wa\\.me|t\\.me|chat\\.whatsapp\\.com|telegram\\.me|api\\.whatsapp\\.com)/\\S{1,60}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR_A_CLIENT = Pattern.compile(
            "(?<![a-z])(?:(?:hiring|looking|recruiting|requirement|requirements|opening|openings|position|positions|opportunity|vacancy|vacancies|role|job|recruitment|mandate|urgent)s? (?:[a-z]+ ){0,2}?(?:for|with|at|from|by) (?:one of )?(?:our|a|my) (?:[a-z0-9' -]{0,40} )?clients?(?![a-z])|on behalf of (?:our|a|my|one of our|the)? ?clients?|one of our (?:[a-z' -]{0,30} )?clients? (?:is|are|has|requires?|needs?|located|based|in|-|,)|our (?:[a-z' -]{0,30} )?client,? (?:is|has|are|a|an|requires?|needs?|seeks?|located|based|who|which|,|-)|client of (?:ours|us)|(?:third[- ]party|our) payroll|(?:on|under) (?:the )?payroll of|payroll company|we are (?:a |an )?(?:recruitment|staffing|placement|manpower|hr consult\\w+|talent acquisition) (?:firm|agency|company|consult\\w+|partner))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY_NAME = Pattern.compile(
            "(?<![a-z])(?:recruit(?:ment|ers|ing)|staffing|manpower|placements?|hr (?:services|solutions|consult\\w+)|talent (?:solutions|consult\\w+|partners)|executive search|job consult\\w+|career consult\\w+)(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE_ACCOUNT = Pattern.compile(
            "(?:the )?(?:hr|human resources?|admin(?:istrator)?|careers?|jobs?|recruit(?:er|ers|ment|ing)|talent(?: acquisition)?|hiring|info|support|office|ta|people(?: ops| operations)?|contact|team)(?: (?:hr|team|department|dept|desk|manager|executive|admin|group|account|user|specialist|head|india|recruitment|acquisition|operations))*(?: ?\\d*)",
            Pattern.CASE_INSENSITIVE);

    private PeopleRules() {}

    static Optional<Finding> personNamed(Draft draft) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < draft.lines().size() && spans.size() < MOST; i++) {
            Line line = draft.lines().get(i);
            for (Pattern pattern : List.of(NAMED, TITLED)) {
                if (pattern == TITLED && !line.words().contains("M")) {
                    continue;
                }
                Matcher matcher = pattern.matcher(line.words());
                while (matcher.find() && spans.size() < MOST) {
                    add(draft, line, matcher, spans);
                }
            }
            if (i > 0 && SIGN_OFF.matcher(draft.lines().get(i - 1).words()).matches()) {
                Matcher signed = Pattern.compile(PERSON + "[,.]?").matcher(line.words());
                if (signed.matches()) {
                    add(draft, line, signed, spans);
                }
            }
        }
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "person-named",
                        Severity.NOTE,
                        Map.of("name", draft.text().words(spans.getFirst())),
                        spans));
    }

    private static void add(Draft draft, Line line, Matcher matcher, List<Span> spans) {
        String name = matcher.group("name");
        Span span = new Span(
                line.span().start() + matcher.start("name"), line.span().start() + matcher.end("name"));
        if (PersonNames.isOne(name)
                && isMoreThanAWord(line.words(), matcher)
                && !isPoster(draft, name)
                && !isCompany(draft, name)
                && spans.stream().noneMatch(span::overlaps)) {
            spans.add(span);
        }
    }

    /** "Write to Kafka" names nobody: after a verb it takes a second name, a form of address, or a number to call. */
    private static boolean isMoreThanAWord(String words, Matcher matcher) {
        String before = words.substring(0, matcher.start("name")).stripTrailing();
        String after = words.substring(matcher.end("name"));
        boolean labelled = before.isEmpty() || ":–-,.!".indexOf(before.charAt(before.length() - 1)) >= 0;
        return labelled
                || matcher.group("name").indexOf(' ') > 0
                || AFTER_A_NAME.matcher(after).lookingAt();
    }

    private static boolean isPoster(Draft draft, String name) {
        Found<String> poster = draft.posting().postedBy();
        return poster != null && share(poster.value(), name);
    }

    private static boolean isCompany(Draft draft, String name) {
        Found<String> company = draft.posting().company();
        Found<String> agency = draft.posting().agency();
        return (company != null && share(company.value(), name)) || (agency != null && share(agency.value(), name));
    }

    private static boolean share(String known, String name) {
        List<String> words = List.of(known.toLowerCase(Locale.ROOT).split("\\W+"));
        return List.of(name.toLowerCase(Locale.ROOT).split("\\W+")).stream()
                .anyMatch(word -> word.length() > 2 && words.contains(word));
    }

    static Optional<Finding> contactInText(Draft draft) {
        List<Span> spans = new ArrayList<>();
        for (Line line : draft.lines()) {
            if (!CONTACT_SIGN.matcher(line.words()).find()) {
                continue;
            }
            for (Pattern pattern : List.of(EMAIL, PHONE, CHAT)) {
                Matcher matcher = pattern.matcher(line.words());
                while (matcher.find() && spans.size() < MOST) {
                    spans.add(new Span(
                            line.span().start() + matcher.start(), line.span().start() + matcher.end()));
                }
            }
        }
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "contact-in-text",
                        Severity.NOTE,
                        Map.of("contact", draft.text().words(spans.getFirst())),
                        spans));
    }

    /** A client behind the company that posts, while the page declares no agency. */
    static Optional<Finding> undeclaredAgency(Draft draft) {
        if (draft.header().agencyJob() || draft.posting().agency() != null) {
            return Optional.empty();
        }
        for (Field field : draft.fields()) {
            if (field.kind() == Field.Kind.CLIENT && field.words().length() <= 80) {
                return Optional.of(undeclared(
                        draft, new Span(field.label().start(), field.value().end())));
            }
        }
        Found<String> company = draft.posting().company();
        Pattern ofCompany = company == null
                ? null
                : Pattern.compile(
                        "(?<![a-z])" + Pattern.quote(company.value())
                                + "['’]?s? client(?:s?['’]s?)?(?= ?(?:,|$|is|are|-|–|:|has))",
                        Pattern.CASE_INSENSITIVE);
        for (Line line : draft.lines()) {
            for (Pattern pattern : ofCompany == null ? List.of(FOR_A_CLIENT) : List.of(FOR_A_CLIENT, ofCompany)) {
                Matcher matcher = pattern.matcher(line.words());
                if (matcher.find()) {
                    int start = line.span().start() + matcher.start();
                    return Optional.of(undeclared(
                            draft, new Span(start, start + matcher.group().length())));
                }
            }
        }
        return company != null
                        && !company.evidence().isEmpty()
                        && AGENCY_NAME.matcher(company.value()).find()
                ? Optional.of(undeclared(draft, company.evidence().getFirst()))
                : Optional.empty();
    }

    private static Finding undeclared(Draft draft, Span span) {
        return new Finding(
                "undeclared-agency",
                Severity.SEVERE,
                Map.of("words", draft.text().words(span)),
                List.of(span));
    }

    static Optional<Finding> roleAccount(Draft draft) {
        Found<String> poster = draft.posting().postedBy();
        boolean role = poster != null
                && !poster.evidence().isEmpty()
                && ROLE_ACCOUNT.matcher(poster.value().strip()).matches();
        return role && poster != null
                ? Optional.of(
                        new Finding("role-account", Severity.NOTE, Map.of("name", poster.value()), poster.evidence()))
                : Optional.empty();
    }
}

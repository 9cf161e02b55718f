package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sangam.engine.posting.Finding.Severity;
import org.sangam.engine.text.Span;

/**
 * Words that should not stand in a posting: money asked of a candidate, a bond, a swindle's marks, sex, age, pedigree. Each
 * rule has words that take it back ("we never charge a fee").
 */
final class WordRules {

    private static final int MOST = 20;

    /**
     * @param signs one of these stands in every line the words can match, in small letters; most lines hold none
     */
    private record Rule(String code, Severity severity, List<String> signs, Pattern words, Pattern unless) {

        boolean mayMatch(String lower) {
            return says(lower, signs);
        }
    }

    /** What swindles share; a text without its plain signs needs no look. */
    private record Sign(List<String> signs, Pattern words) {}

    private static final String NO =
            "(?<![a-z0-9,])(?:no|not|never|without|don['’]?t|doesn['’]?t|do not|does not|nor|free of|beware|fraud|zero|nil|(?<!\\d)0(?![\\d,.])|won['’]?t|will not|neither|n[’']t|anyone (?:asking|who)|report)(?![a-z])";

    private static final Pattern DENIED = Pattern.compile(NO + "[^.]{0,30}$", Pattern.CASE_INSENSITIVE);

    private static final List<Rule> RULES = List.of(
            rule(
                    "fee-asked",
                    Severity.SEVERE,
                    List.of(
                            "fee",
                            "charge",
                            "deposit",
                            "amount",
                            "pay",
                            "transfer",
                            "send",
                            "remit",
                            "salary",
                            "paid",
                            "borne"),
                    "(?:registration|application|processing|training|joining|consultanc?y|service|placement|onboarding|documentation|verification|admin(?:istrative)?|exam(?:ination)?|interview|enrol?l?ment|kit|uniform|laptop|visa processing) (?:fees?|charges?)|(?:refundable|security|caution) (?:deposit|amount|fee)|(?:pay|deposit|transfer|send|remit) (?:a |an |the )?(?:rs\\.? ?|₹ ?|inr ?|\\$ ?)\\d|(?:fees?|charges?) of (?:rs\\.? ?|₹ ?|inr ?)\\d|(?:rs\\.? ?|₹ ?|inr ?)[\\d,]+ (?:is |are )?to be (?:paid|borne) by (?:the )?(?:candidate|applicant)|(?:kit|uniform)[^.]{0,20}(?:rs\\.? ?|₹ ?|inr ?)[\\d,]+ to be paid|fees? (?:is |are )?(?:applicable|payable|to be paid|will be (?:charged|collected))|one month['’]?s? salary (?:as|to)",
                    NO
                            + "|students?|customers?|patients?|clients?|tuition|school fee|collect(?:ing|ion)? (?:of )?fees|reimburs|(?:we|company) (?:will )?(?:pay|cover|bear)|paid by (?:us|the company)|waiv|fee structure|exempt|(?:\\+|&|and|plus|with) ?service charge"),
            rule(
                    "bond-asked",
                    Severity.WARNING,
                    List.of("bond", "agreement", "original"),
                    "(?:service|employment|training|work)[ -](?:agreement|bond)(?! with)|(?<![a-z])bond (?:of|for|period|duration|:|-|is|applicable|required|will)|(?<!\\d)\\d{1,3}+(?:\\.\\d)?[ -]?(?:years?|yrs?|months?)['’]?s? (?:service |employment |training |of )?bond(?![a-z])|sign (?:a |an )?(?:\\d{1,3}+[ -]?(?:years?|yrs?|months?) )?bond|bond (?:amount|penalty)|original (?:certificates?|documents?|marksheets?) (?:will|to|must|should|need)(?: be)? (?:submitted|kept|deposit\\w*|retained|collected)|(?:submit|deposit) (?:your |the )?original (?:certificates?|documents?|marksheets?)",
                    NO
                            + "|bond (?:market|trad|fund|desk|pric|yield|portfolio)|(?:municipal|corporate|government|savings|surety|fidelity|chemical|bail) bonds?"),
            rule(
                    "gendered-wording",
                    Severity.WARNING,
                    List.of("male", "lad", "gent", "men", "man", "boy", "girl", "guy", "he ", "(f)", "(m)"),
                    "\\((?:(?:fe)?males?|[mf])\\)|(?<![a-z])(?:(?:only|strictly|preferably)[ -]+(?:for )?(?:fe)?male(?:s| candidates?| applicants?| staff| nurses?)?|(?:fe)?males?(?: candidates?| applicants?| nurses?| staff| employees)? (?:only|preferred|required|needed|wanted)|(?:male|female|lady|ladies|gents?|men|women|boys?|girls?) (?:candidates?|applicants?|staff)? ?(?:only|preferred)|(?:only|need|require|hiring|want(?:ed)?|looking for)(?: an?| some| the| smart| young| good[- ]looking| dynamic)* (?:men|women|boys?|girls?|guys?|ladies|lady|gents|male|female)(?! (?:and|or|/|team|founders?|hostel|hygiene|wear|apparel|fashion|health|ward|patients?|owned|empower))|gender ?[:–-] ?(?:fe)?male(?! ?(?:/|or|and|&|,)| ?\\()|(?:he|she) (?:will|must|should|has to|is expected|would|needs)(?! ?/)|(?:sales|work|repair|delivery|business|office)(?:man|men|girl|boy|lady)(?![a-z])|(?:delivery|office|pantry|sales|counter) (?:boys?|girls?)(?![a-z])|manpower (?:should|must) be male)",
                    "(?:male|female|men|women|he|she) ?(?:/|or|and|&|,) ?(?:fe)?(?:male|men|women|he|she|him|her)|both (?:male|female)|(?<![a-z])(?:he|she) will[^.]{0,60}(?<![a-z])you(?![a-z])|(?<![a-z])you(?:r)?(?![a-z])[^.]{0,80}(?<![a-z])(?:he|she) (?:will|must|should|has to|would|needs)|any gender|all genders|encourag|equal opportunit|regardless|irrespective|she/her|he/him|s/he|he/she|she/he|diversity|return(?:ing|ship)|products? for|hygiene|ward(?! (?:boy|girl|helper|attend))"),
            rule(
                    "age-wording",
                    Severity.WARNING,
                    List.of("age", "young", "youth", "graduate", "native", "married", "retired", "single", "old"),
                    "(?<![a-z])(?:age(?: limit| group| criteria| range| bar| should be)? ?(?:[:–-]|is|should be|must be|between|below|under|upto|up to|not (?:more|above|exceed\\w*)(?: than)?)? ?(?:[:–-])? ?(?:between |below |under |upto |up to |max(?:imum)?\\.? |min(?:imum)?\\.? |not (?:more than|above|exceeding|beyond|over) )?\\d{2}(?![\\d%+])|(?:below|under|not (?:older|more) than|maximum|upto|up to|between \\d{2} (?:and|to|-)) ?\\d{2} years? (?:of age|old)|\\d{2} ?(?:-|–|to) ?\\d{2} years? (?:of age|old)|(?:candidates?|people|professionals?|graduates?|applicants?|individuals?|talents?|blood|person|men|women|boys?|girls?)[^.\\n]{0,20} young(?![a-z])|(?:young|youthful) (?:and |& |, ?)(?:dynamic|energetic|enthusiastic|smart) (?!compan|team|organi|start|brand|firm|environ|culture|work|business|city|atmos|place|group|audience)[a-z]+|(?:young|youthful) (?:and |& |, ?)?(?:dynamic |energetic |enthusiastic |smart |fresh |talented |ambitious |hungry |bright )*(?:candidates?|people|professionals?|graduates?|applicants?|individuals?|talents?|blood|persons?|men|women|boys?|girls?|minds?|engineers?|developers?|ladies|lady|guns?|executives?|staff)|recent graduates? only|digital natives?|(?:retired|married|unmarried|single) (?:candidates?|women|men|persons?|people) (?:only|preferred))",
                    "(?:no|any) age (?:limit|bar)|regardless of age|age no bar|aged? care|at least 18|above 18|over 18|18 years|18\\+|minimum age|patients?|children|students? (?:aged?|between)|old age|paediatric|pediatric|age relaxation"),
            rule(
                    "pedigree",
                    Severity.NOTE,
                    List.of(
                            "tier", "premier", "top", "reputed", "elite", "prestig", "best", "ivy", "iit", "nit", "iim",
                            "bits", "isb", "xlri"),
                    "(?<![a-z])(?:(?:tier|tier-|tier )[ -]?(?:1|i|one)(?: ?(?:/|or|and|&) ?(?:2|ii|two))? (?:college|institut\\w*|engineering|mba|b-?school|universit\\w*|campus\\w*|only)|(?:premier|top|reputed|elite|prestigious|best|top[- ]tier|ivy league) (?:\\d+ )?(?:engineering |business |management |b-?|technical |technology |indian |academic |educational )*(?:institut\\w*|colleges?|universit\\w*|b-?schools?|schools?|campus\\w*)(?! in (?:the )?(?:world|city|india|town))|(?:from|only|preferably|prefer(?:red|ence)?|degree|graduates? (?:of|from)|candidates? from|alumni (?:of|from)?|pass(?:ed)? ?outs? (?:of|from))[ :(-]{1,3}(?:an? |the |only |top |an )*(?:IITs?|NITs?|IIMs?|BITS|IIITs?|ISB|XLRI)(?![a-z])|(?:IITs?|NITs?|IIMs?|BITS|IIITs?|ISB|XLRI)(?: ?[/,&] ?[A-Z]{1,4}| [A-Z](?=[/, ]))*(?: graduates?| alumni| grads?)? (?:only|preferred))",
                    "found(?:ed|ers?|ing)|team (?:of|from|is|has|includes|comprises)|our (?:team|founders?|customers?|clients?|students?)|backed|run by|built by|led by|started by|colleagues|work(?:ing)? with|partner\\w* with|help (?:students|candidates)|customers include|clients|admission|coaching|placement (?:drives?|officer)|not (?:required|necessary|matter)|regardless|we (?:are|were)"));

    private static final List<Sign> SCAM = List.of(
            sign(List.of("telegram", "t.me"), "telegram|t\\.me/"),
            sign(
                    List.of("whats", "wa.me"),
                    "(?:only|just) (?:on |via |by |through )?whats ?app|whats ?app (?:only|hi|yes|now|\"|me)|(?:contact|message|msg|text|ping) (?:us |me |hr )?(?:on|via|through) whats ?app|wa\\.me/"),
            sign(
                    List.of("day", "daily", "weekly payout", "per hour from home"),
                    "(?:earn|income|earning|make|get|salary|pay)[^.\\n]{0,40}(?:daily|per day|/day|a day|every day|weekly payout|daily payout|per hour from home)|daily pay(?:ment|out)"),
            sign(
                    List.of(
                            "no interview",
                            "no experience",
                            "no skill",
                            "no qualification",
                            "no investment",
                            "without interview",
                            "direct joining",
                            "direct selection",
                            "spot offer"),
                    "no (?:interview|experience|skills?|qualification|investment)(?: is| are)? (?:needed|required|necessary)|without interview|direct joining|direct selection|no interview|spot offer letter"),
            sign(
                    List.of(
                            "data entry",
                            "typing",
                            "form filling",
                            "copy paste",
                            "ad posting",
                            "captcha",
                            "sms sending",
                            "survey",
                            "like ",
                            "product review",
                            "rating",
                            "simple ",
                            "task",
                            "mobile "),
                    "(?:data entry|typing|form filling|copy paste|ad posting|captcha|sms sending|survey|like (?:youtube|videos)|product review|rating)[^.\\n]{0,30}(?:job|work|task|from home|home based|part time)|simple (?:tasks?|online)|task[- ]based|mobile (?:phone )?(?:job|work)"),
            sign(
                    List.of(
                            "guaranteed",
                            "100",
                            "genuine job",
                            "not a scam",
                            "trusted company",
                            "limited seats",
                            "hurry"),
                    "guaranteed (?:income|job|placement|earning)|100 ?% (?:job|placement|genuine|guarantee)|genuine job|not a scam|trusted company|limited seats|hurry(?: up)?"),
            sign(
                    List.of("crypto", "bitcoin", "usdt", "forex", "mlm", "network marketing", "refer and earn"),
                    "crypto|bitcoin|usdt|forex trading|mlm|network marketing|refer and earn"),
            sign(
                    List.of("housewives", "house wife", "anyone can"),
                    "housewives|house wife|students, housewives|anyone can (?:do|apply|join)"),
            sign(List.of("hour"), "(?:2|3|4|1)(?: ?- ?\\d)? hours? (?:daily|per day|a day)"));
    private static final Sign STRONG = new Sign(
            List.of(
                    "aadha",
                    "pan card",
                    "bank",
                    "otp",
                    "upi",
                    "atm",
                    "cvv",
                    "debit card",
                    "credit card",
                    "like",
                    "subscribe",
                    "google pay",
                    "phonepe",
                    "phone pe",
                    "paytm"),
            Pattern.compile(
                    "(?<![a-z])(?:(?:send|share|provide|submit|upload|whatsapp|forward)[^.\\n]{0,40}(?:aadhaa?r|pan card|bank (?:account|details|passbook|statement)|otp|upi|atm|cvv|debit card|credit card)|(?:aadhaa?r|pan card)[^.\\n]{0,30}(?:to confirm|to book|for registration|before (?:the )?interview)|(?:like|subscribe)[^.\\n]{0,25}(?:youtube|instagram)[^.\\n]{0,40}(?:earn|paid|pay|income)|google pay|phone ?pe|paytm (?:number|rs|₹))",
                    Pattern.CASE_INSENSITIVE));
    private static final int COMPOUND = 3;

    private WordRules() {}

    static List<Finding> findings(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        String lower = draft.lines().stream()
                .map(line -> line.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        for (Rule rule : RULES) {
            List<Span> spans = rule.mayMatch(lower) ? spans(draft, rule) : List.of();
            if (!spans.isEmpty()) {
                findings.add(new Finding(
                        rule.code(),
                        rule.severity(),
                        Map.of("words", draft.text().words(spans.getFirst())),
                        spans));
            }
        }
        scam(draft, lower, findings);
        return findings;
    }

    private static List<Span> spans(Draft draft, Rule rule) {
        List<Span> spans = new ArrayList<>();
        for (Line line : draft.lines()) {
            if (!rule.mayMatch(line.words().toLowerCase(Locale.ROOT))) {
                continue;
            }
            Matcher matcher = rule.words().matcher(line.words());
            while (matcher.find() && spans.size() < MOST) {
                int from = sentenceStart(line.words(), matcher.start());
                int to = sentenceEnd(line.words(), matcher.end());
                if (!rule.unless().matcher(line.words().substring(from, to)).find()) {
                    spans.add(new Span(
                            line.span().start() + matcher.start(), line.span().start() + matcher.end()));
                }
            }
        }
        return spans;
    }

    private static int sentenceStart(String words, int at) {
        int start = Math.max(words.lastIndexOf(". ", at), words.lastIndexOf("! ", at));
        return Math.max(start < 0 ? 0 : start + 1, at - 200);
    }

    private static int sentenceEnd(String words, int at) {
        int end = words.indexOf(". ", at);
        return Math.min(end < 0 ? words.length() : end, at + 160);
    }

    /** One sign may be chance; several of a kind that swindles share, or a request for papers and accounts, are not. */
    private static void scam(Draft draft, String lower, List<Finding> findings) {
        List<Span> signs = new ArrayList<>();
        SCAM.forEach(sign -> first(draft, lower, sign, signs));
        boolean fee = findings.stream().anyMatch(finding -> finding.code().equals("fee-asked"));
        int weight = signs.size() + (fee ? 2 : 0);
        int before = signs.size();
        first(draft, lower, STRONG, signs);
        boolean strong = signs.size() > before;
        if (strong || (weight >= COMPOUND && !signs.isEmpty())) {
            findings.add(new Finding(
                    "scam-signs",
                    Severity.SEVERE,
                    Map.of("words", draft.text().words(signs.getFirst()), "count", signs.size()),
                    signs));
        }
    }

    private static void first(Draft draft, String lower, Sign sign, List<Span> spans) {
        if (!says(lower, sign.signs())) {
            return;
        }
        for (Line line : draft.lines()) {
            Matcher matcher = sign.words().matcher(line.words());
            if (says(line.words().toLowerCase(Locale.ROOT), sign.signs())
                    && matcher.find()
                    && !DENIED.matcher(line.words().substring(0, matcher.start()))
                            .find()) {
                spans.add(new Span(
                        line.span().start() + matcher.start(), line.span().start() + matcher.end()));
                return;
            }
        }
    }

    private static Rule rule(String code, Severity severity, List<String> signs, String words, String unless) {
        return new Rule(
                code,
                severity,
                signs,
                Pattern.compile(words, Pattern.CASE_INSENSITIVE),
                Pattern.compile(unless, Pattern.CASE_INSENSITIVE));
    }

    private static boolean says(String lower, List<String> signs) {
        return signs.stream().anyMatch(lower::contains);
    }

    private static Sign sign(List<String> signs, String any) {
        return new Sign(signs, Pattern.compile("(?<![a-z])(?:" + any + ")", Pattern.CASE_INSENSITIVE));
    }
}

package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sangam.engine.document.Document;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Finds e-mail addresses, telephone numbers and links, wherever they stand. */
final class ContactReader {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.%+-])[A-Za-z0-9][\\w.%+'-]{0,63}+\\s?@\\s?[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.)+[A-Za-z]{2,24}(?![\\w@])");
    /** A narrow column breaks an address before its last stop, or anywhere: what goes on stands alone on its line. */
    private static final Pattern BROKEN =
            Pattern.compile("\\n\\.[a-z]{2,6}(?![\\w@.])|\\n[a-z0-9-]{1,20}(?:\\.[a-z]{2,6}){0,2}(?=\\n|$)");

    /** What an address ends with when it is whole. */
    private static final Pattern WHOLE = Pattern.compile(
            ".*\\.(?:com|org|net|edu|gov|info|biz|example|test|invalid|in|co|uk|us|de|fr|es|it|nl|be|ch|at|ca|au|nz|za|ie|eu|io|dev|ai|app|me|se|no|dk|fi|pl|pt|br|mx|sg|my|ae|jp|cn|kr|hk|ph|id|lk|np|bd|pk|mail|email)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\w.])([A-Za-z0-9][\\w.+-]{0,63}+)\\s?[\\[({]\\s?at\\s?[\\])}]\\s?([A-Za-z0-9-]{1,62})\\s?(?:[\\[({]\\s?dot\\s?[\\])}]|\\.)\\s?([A-Za-z]{2,12})");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w./-])(?:\\+\\s?)?\\(?\\+?\\d(?:[\\d\\s().\\u2010-\\u2015-]|(?<! )/(?! )){5,22}\\d(?![\\w@])");
    private static final Pattern PHONE_LABEL = Pattern.compile(
            "(?<!\\p{L})(?:phone|mobile|mob|tel(?:ephone|efon)?|cell|contact(?: no|"
                    + " number)?|ph|t\u00e9l|m|t|p|handy|portable|whatsapp)\\.?\\s*(?:no\\.?|number)?\\s*[:.]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MASKED = Pattern.compile("[\\s-]{0,2}[*xX\u2022]{2}");
    private static final Pattern YEARS = Pattern.compile(
            "(?:19|20)\\d\\d\\D+(?:19|20)\\d\\d|(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])\\D.*|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}.*|(?:0?[1-9]|1[0-2])\\D(?:19|20)\\d\\d\\D.*");
    private static final Pattern LINK = Pattern.compile(
            "(?<![\\w@.-])(?:(?:https?://|www\\.)[^\\s<>()|\u2022\u00b7\u00a6\"]{3,300}"
                    + "|(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\\.){1,4}(?:com|org|net|io|dev|in|co|me|ai|app|tech|de|fr|uk|eu|info|xyz|site|page|us|ca|ch|nl|be|at|es|it|pl|se|no|blog|design|codes|works|online|link|gg|so)(?:/[^\\s<>()|\u2022\u00b7\u00a6\",;]{0,300})?)(?![\\w@])");
    private static final Pattern KNOWN_HOST = Pattern.compile(
            "(?:^|//|\\.)(?:linkedin|github|gitlab|bitbucket|stackoverflow|behance|dribbble|medium|twitter|x|kaggle|leetcode|hackerrank|codepen|facebook|instagram|youtube|orcid|researchgate|scholar\\.google|xing)\\.[a-z.]+/\\S");

    /** ITU-T E.164 has no longer number. */
    private static final int MOST_DIGITS = 15;

    private final Document document;
    private final String text;
    private final Map<String, Found<String>> emails = new LinkedHashMap<>();
    private final Map<String, Found<String>> phones = new LinkedHashMap<>();
    private final Map<String, Found<String>> links = new LinkedHashMap<>();
    private final List<Span> taken = new ArrayList<>();

    ContactReader(Document document) {
        this.document = document;
        this.text = document.text().value();
    }

    /**
     * @param own the parts of the résumé that speak of the person rather than of work: there a bare "name.com" is a link
     */
    ContactReader read(List<Span> own) {
        emails();
        links(own);
        phones(own);
        return this;
    }

    List<Found<String>> emails() {
        if (emails.isEmpty()) {
            Matcher email = EMAIL.matcher(text);
            while (email.find()) {
                Matcher rest = BROKEN.matcher(text).region(email.end(), text.length());
                boolean open = text.startsWith("\n.", email.end())
                        || !WHOLE.matcher(email.group()).matches();
                int end = open && rest.lookingAt() ? rest.end() : email.end();
                take(
                        emails,
                        text.substring(email.start(), end).replaceAll("\\s", ""),
                        new Span(email.start(), end),
                        .98);
            }
            Matcher spelled = SPELLED.matcher(text);
            while (spelled.find()) {
                String address = spelled.group(1) + "@" + spelled.group(2) + "." + spelled.group(3);
                take(emails, address, new Span(spelled.start(), spelled.end()), .85);
            }
            for (Document.Link link : document.links()) {
                if (link.address().startsWith("mailto:")) {
                    String address =
                            link.address().substring(7).replaceAll("\\?.*", "").strip();
                    if (EMAIL.matcher(address).matches()) {
                        take(emails, address, link.span(), .9);
                    }
                }
            }
        }
        return List.copyOf(emails.values());
    }

    List<Found<String>> phones() {
        return List.copyOf(phones.values());
    }

    List<Found<String>> links() {
        return List.copyOf(links.values());
    }

    /** Every span that is a way to reach the person. */
    List<Span> taken() {
        return taken;
    }

    private void take(Map<String, Found<String>> kept, String value, Span span, double confidence) {
        taken.add(span);
        kept.putIfAbsent(value.toLowerCase(Locale.ROOT), Found.at(value, span, confidence));
    }

    private void links(List<Span> own) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String value = link.group().replaceAll("[.,;:'\u2019]+$", "");
            Span span = new Span(link.start(), link.start() + value.length());
            boolean plain = value.startsWith("http") || value.startsWith("www.");
            boolean known = KNOWN_HOST.matcher(value.toLowerCase(Locale.ROOT)).find();
            boolean bare = own.stream().anyMatch(o -> o.contains(span)) && value.equals(value.toLowerCase(Locale.ROOT));
            if ((plain || known || bare) && taken.stream().noneMatch(span::overlaps)) {
                take(links, value, span, plain || known ? .97 : .8);
            }
        }
        for (Document.Link linked : document.links()) {
            boolean web = linked.address().startsWith("http");
            if (web && taken.stream().noneMatch(linked.span()::overlaps)) {
                take(links, linked.address(), linked.span(), .9);
            }
        }
    }

    private void phones(List<Span> own) {
        Matcher phone = PHONE.matcher(text);
        while (phone.find()) {
            Span whole = trimmed(phone.start(), phone.end());
            boolean labelled = PHONE_LABEL
                    .matcher(text.substring(Math.max(0, whole.start() - 20), whole.start()))
                    .find();
            apart(whole).forEach(span -> phone(span, labelled, own));
        }
    }

    /** "080-4000-1234 / 98860-00000" are two numbers: no number has so many figures. */
    private List<Span> apart(Span span) {
        int slash = text.indexOf('/', span.start());
        if (digits(span) <= MOST_DIGITS || slash < 0 || slash >= span.end()) {
            return List.of(span);
        }
        int next = slash + 1;
        while (text.charAt(next) == ' ') {
            next++;
        }
        return List.of(trimmed(span.start(), slash), new Span(next, span.end()));
    }

    private void phone(Span span, boolean labelled, List<Span> own) {
        String value = document.text().words(span);
        long digits = digits(span);
        boolean ours = labelled || value.startsWith("+") || own.stream().anyMatch(o -> o.contains(span));
        boolean fits = digits >= (labelled ? 6 : value.startsWith("+") ? 8 : 9) && digits <= MOST_DIGITS;
        boolean masked = MASKED.matcher(text).region(span.end(), text.length()).lookingAt();
        if (ours
                && fits
                && !masked
                && !YEARS.matcher(value).matches()
                && taken.stream().noneMatch(span::overlaps)) {
            take(phones, value.replaceAll("\\s+", " "), span, labelled || value.startsWith("+") ? .97 : .9);
        }
    }

    private long digits(Span span) {
        return document.text().words(span).chars().filter(Character::isDigit).count();
    }

    /** Numbers end with their line, and with a bracket that was never closed. */
    private Span trimmed(int start, int end) {
        int line = text.indexOf('\n', start);
        int tab = text.indexOf('\t', start);
        int to = Math.min(end, Math.min(line < 0 ? end : line, tab < 0 ? end : tab));
        while (to > start + 1 && !Character.isDigit(text.charAt(to - 1))) {
            to--;
        }
        return new Span(start, to);
    }
}

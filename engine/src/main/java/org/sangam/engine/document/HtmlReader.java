package org.sangam.engine.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sangam.engine.document.Document.Kind;
import org.sangam.engine.document.DocumentText.Look;

/** Reads the words of a page as a browser would show them without styles or scripts. */
final class HtmlReader {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "template", "noscript", "svg", "object", "iframe", "select", "textarea");
    private static final Open OUTSIDE = new Open("", false, false, false, false);
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> APART = Set.of("p", "ul", "ol", "table", "section");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "br",
            "tr",
            "table",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "hr",
            "body",
            "html",
            "address");
    private static final Set<String> VOID = Set.of(
            "br", "hr", "img", "input", "meta", "link", "source", "wbr", "col", "area", "base", "embed", "track");
    private static final Pattern HIDING = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|opacity\\s*:\\s*0(?![.\\d]*[1-9])|font-size\\s*:\\s*[0-3](?:\\.\\d+)?\\s*(?:px|pt|;|$)");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("bull", "\u2022"),
            Map.entry("middot", "\u00b7"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("eacute", "\u00e9"),
            Map.entry("egrave", "\u00e8"),
            Map.entry("agrave", "\u00e0"),
            Map.entry("uuml", "\u00fc"),
            Map.entry("ouml", "\u00f6"),
            Map.entry("auml", "\u00e4"),
            Map.entry("ccedil", "\u00e7"),
            Map.entry("hellip", "\u2026"),
            Map.entry("euro", "\u20ac"));

    private record Open(String tag, boolean unseen, boolean hidden, boolean heading, boolean bold) {}

    private final DocumentText text = new DocumentText();
    private final HiddenText hidden = new HiddenText();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();

    static Reading read(String page) {
        HtmlReader reader = new HtmlReader();
        reader.walk(page);
        reader.flush();
        reader.text.found(reader.hidden.findings());
        return reader.text.reading(Kind.HTML, 1, null);
    }

    private void walk(String page) {
        int at = 0;
        while (at < page.length() && !text.isFull()) {
            int tag = page.indexOf('<', at);
            if (tag < 0) {
                tag = page.length();
            }
            words(page.substring(at, tag));
            at = tag < page.length() ? tag(page, tag) : tag;
        }
    }

    private void words(String words) {
        if (words.isEmpty() || isUnseen()) {
            return;
        }
        String plain = entities(words).replaceAll("\\s+", " ");
        if (inside().hidden) {
            hidden.add(HiddenText.Way.INVISIBLE, plain);
        } else {
            line.append(plain);
        }
    }

    private boolean isUnseen() {
        return inside().unseen;
    }

    private static String entities(String words) {
        Matcher entity = ENTITY.matcher(words);
        return entity.replaceAll(found -> Matcher.quoteReplacement(meaning(found.group(1), found.group())));
    }

    private static String meaning(String name, String written) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, written);
        }
        int code =
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && code >= 32 ? Character.toString(code) : " ";
    }

    /** Where the text goes on after the tag at {@code at}. */
    private int tag(String page, int at) {
        if (page.startsWith("<!--", at)) {
            int end = page.indexOf("-->", at);
            return end < 0 ? page.length() : end + 3;
        }
        boolean closing = page.startsWith("</", at);
        int nameFrom = at + (closing ? 2 : 1);
        int nameTo = nameFrom;
        while (nameTo < page.length() && Character.isLetterOrDigit(page.charAt(nameTo))) {
            nameTo++;
        }
        if (nameTo == nameFrom && !page.startsWith("<!", at) && !page.startsWith("<?", at) && !closing) {
            words("<");
            return at + 1;
        }
        int end = page.indexOf('>', nameTo);
        end = end < 0 ? page.length() : end + 1;
        String name = page.substring(nameFrom, nameTo).toLowerCase(Locale.ROOT);
        if (closing) {
            close(name);
        } else {
            open(name, page.substring(nameTo, end).toLowerCase(Locale.ROOT));
        }
        return end;
    }

    private void open(String name, String rest) {
        block(name);
        if ("li".equals(name) && !isUnseen()) {
            line.append("\u2022 ");
        }
        if (!VOID.contains(name) && !name.isEmpty() && !rest.endsWith("/>") && open.size() < Limits.NESTING * 4) {
            boolean hides = HIDING.matcher(rest).find() || rest.matches("(?s).*\\shidden(?:[\\s=>/].*|$)");
            Open around = inside();
            open.push(new Open(
                    name,
                    around.unseen || UNSEEN.contains(name),
                    around.hidden || hides,
                    around.heading || HEADINGS.contains(name),
                    around.bold || "b".equals(name) || "strong".equals(name)));
        }
    }

    /** The innermost element that is open, which is all that those around it are. */
    private Open inside() {
        Open last = open.peek();
        return last == null ? OUTSIDE : last;
    }

    private void close(String name) {
        boolean heading = isHeading();
        if (open.stream().anyMatch(o -> o.tag.equals(name))) {
            if (BLOCKS.contains(name)) {
                flush(heading);
            } else if ("td".equals(name) || "th".equals(name)) {
                line.append('\t');
            }
            String last = "";
            while (!last.equals(name)) {
                last = open.pop().tag;
            }
        }
        if (APART.contains(name) || HEADINGS.contains(name)) {
            text.gap();
        }
    }

    private boolean isHeading() {
        return inside().heading;
    }

    private void block(String name) {
        if (BLOCKS.contains(name)) {
            flush();
        }
    }

    private void flush() {
        flush(isHeading());
    }

    private void flush(boolean heading) {
        if (!line.toString().isBlank()) {
            boolean bold = inside().bold;
            text.line(List.of(line.toString().split("\t")), new Look(1, 0, 0, 0, bold || heading, heading));
        }
        line.setLength(0);
    }
}

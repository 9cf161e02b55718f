package org.sangam.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A quick reader of pages and sender of forms, for what a browser would be too slow for. It goes nowhere by itself. */
final class Forms {

    private static final Pattern FIELD = Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String root;

    Forms(String root) {
        this.root = root;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(asked(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form with these fields over those that stand on the page already. */
    HttpResponse<String> send(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = standing(page);
        all.putAll(fields);
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                asked(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("Nothing on the page looks like " + pattern);
        }
        return unescaped(matcher.group(1));
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(8));
    }

    private static Map<String, String> standing(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(page).results().forEach(field -> fields.putIfAbsent(field.group(1), unescaped(field.group(2))));
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}

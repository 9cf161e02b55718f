package org.sangam.app.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without scripts, for tests: it keeps cookies, sends a form with the token of the page it stands on, and goes
 * nowhere by itself.
 */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_form\" value=\"([^\"]+)\"");

    private final String root;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String formToken = "";

    public Browser(int port) {
        root = "http://127.0.0.1:" + port;
    }

    /** What was answered; the path is empty when it sends nowhere else. */
    public record Answer(int status, String body, Map<String, String> headers) {

        public String goesTo() {
            return headers.getOrDefault("location", "");
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /** Sends this header from now on; as it is, an empty value takes it away. */
    public Browser with(String header, String value) {
        if (value.isEmpty()) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    public Answer head(String path) {
        return send(request(path).HEAD().build());
    }

    /** Sends a form, each field's name followed by its value, with the token of the last page that had one. */
    public Answer post(String path, String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_form", formToken);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    /** Sends a form with one file, with the token of the last page that had one. */
    public Answer upload(String path, String field, String fileName, byte[] content, String... namesAndValues) {
        String boundary = "between-the-parts-of-this-form";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, boundary, "name=\"_form\"", formToken.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            part(
                    form,
                    boundary,
                    "name=\"" + namesAndValues[i] + "\"",
                    namesAndValues[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(form, boundary, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content);
        form.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                .build());
    }

    /** Reads a page with a form on it and sends the form to the same path. */
    public Answer fill(String path, String... namesAndValues) {
        get(path);
        return post(path, namesAndValues);
    }

    public Browser forgetFormToken() {
        formToken = "";
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private static void part(ByteArrayOutputStream form, String boundary, String disposition, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            Matcher token = TOKEN.matcher(response.body());
            if (token.find()) {
                formToken = token.group(1);
            }
            return new Answer(response.statusCode(), response.body(), flat(response));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest.Builder request(String path) {
        String address = path.startsWith("http") ? path : root + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            String all = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            request.header("Cookie", all);
        }
        return request;
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static Map<String, String> flat(HttpResponse<String> response) {
        return response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join("\n", header.getValue())));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

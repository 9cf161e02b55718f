package org.sangam.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/**
 * Style, fonts, scripts and drawings that pages refer to. Each is read once, and its address carries the hash of its
 * bytes, so that a browser may keep it for ever.
 */
public final class Assets {

    private static final List<String> LAYERS = List.of(
            "reset",
            "fonts",
            "tokens",
            "base",
            "layout",
            "parts",
            "fields",
            "ledger",
            "search",
            "match",
            "document",
            "pages",
            "states",
            "print");
    private static final List<String> FONTS = List.of(
            "mukta-400.woff2",
            "mukta-600.woff2",
            "mukta-deva-400.woff2",
            "mukta-deva-600.woff2",
            "document-400.woff2",
            "document-600.woff2");
    private static final String BRAND = "brand.css";
    private static final Assets ALL = new Assets();

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Asset> files = new LinkedHashMap<>();

    private Assets() {
        FONTS.forEach(font -> keep(font, "font/woff2", read("font/" + font), false));
        keep("look.css", "text/css;charset=UTF-8", style(LAYERS), true);
        keep("devanagari.css", "text/css;charset=UTF-8", style(List.of("devanagari")), true);
        keep("icon.svg", "image/svg+xml", read("look/icon.svg"), true);
        keep("sangam.js", "text/javascript;charset=UTF-8", script("look/sangam.js"), true);
        keep(
                "htmx.js",
                "text/javascript;charset=UTF-8",
                read("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
                true);
    }

    /** The address of a file, such as {@code look.css}. */
    public static String path(String name) {
        String path = ALL.paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("There is no file " + name + "; there are " + ALL.paths.keySet());
        }
        return path;
    }

    /** Adds the operator's own style, which comes after ours; called once, before the first page. */
    static void brand(String style) {
        ALL.keep(BRAND, "text/css;charset=UTF-8", style.getBytes(StandardCharsets.UTF_8), true);
    }

    /** The address of the operator's own style; empty where there is none. */
    public static Optional<String> brand() {
        return Optional.ofNullable(ALL.paths.get(BRAND));
    }

    /** The file that stands at the last part of an address. */
    static Optional<Asset> at(String file) {
        return Optional.ofNullable(ALL.files.get(file));
    }

    private void keep(String name, String type, byte[] bytes, boolean pack) {
        int dot = name.lastIndexOf('.');
        String file = name.substring(0, dot) + "-" + hash(bytes) + name.substring(dot);
        paths.put(name, "/assets/" + file);
        files.put(
                file,
                new Asset(type, new ByteArrayResource(bytes), pack ? new ByteArrayResource(packed(bytes)) : null));
    }

    private byte[] style(List<String> layers) {
        StringBuilder style = new StringBuilder();
        layers.forEach(layer -> style.append(new String(read("look/" + layer + ".css"), StandardCharsets.UTF_8)));
        return withFonts(pressed(style.toString())).getBytes(StandardCharsets.UTF_8);
    }

    /** Without comments and needless space. Space around operators and selectors stays: it can mean something. */
    static String pressed(String style) {
        return style.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}")
                .strip();
    }

    private static byte[] script(String name) {
        return new String(read(name), StandardCharsets.UTF_8)
                .replaceAll("(?m)^\\s*//.*\n", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String withFonts(String style) {
        String withFonts = style;
        for (String font : FONTS) {
            withFonts = withFonts.replace("url(" + font + ")", "url(" + paths.get(font) + ")");
        }
        return withFonts;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is not packed with the program");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 10);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(packed)) {
            gzip.write(bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return packed.toByteArray();
    }

    /**
     * One file.
     *
     * @param packed the same bytes in gzip; null where that saves nothing
     */
    record Asset(
            String type, ByteArrayResource bytes, @Nullable ByteArrayResource packed) {}

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

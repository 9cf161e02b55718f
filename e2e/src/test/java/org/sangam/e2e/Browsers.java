package org.sangam.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The installed Chromium, driven; one for all tests. */
final class Browsers {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    private Browsers() {}

    /** A fresh visitor's window of this size in pixels: no cookies, light. */
    static BrowserContext visitor(int width, int height) {
        return CHROMIUM.newContext(asked(width, height));
    }

    /** Somebody who came before, with the cookies they had then. */
    static BrowserContext again(int width, int height, String cookies) {
        return CHROMIUM.newContext(asked(width, height).setStorageState(cookies));
    }

    /** A visitor on a phone who reads this language, with no cookie and nothing kept. */
    static BrowserContext speaking(String language) {
        return CHROMIUM.newContext(asked(360, 780).setLocale(language));
    }

    static BrowserContext withoutScripts(int width, int height) {
        return CHROMIUM.newContext(asked(width, height).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions asked(int width, int height) {
        return new Browser.NewContextOptions()
                .setBaseURL(Product.only().address())
                .setViewportSize(width, height)
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("en-IN");
    }

    private static Path chromium() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium is installed; bin/test says how to get it"));
    }
}

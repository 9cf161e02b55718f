package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A window of the browser, driven in the words that stand on its page. It notes whatever the browser complains about:
 * errors of the console, refusals of the policy, requests to other origins.
 */
final class Window implements AutoCloseable {

    private static final int LONGEST_WAIT = 20_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(LONGEST_WAIT);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !refused(message, page.url())) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(Product.only().address() + "/") && !url.startsWith("data:")) {
                complaints.add("another origin was asked for " + url);
            }
        });
    }

    static Window visitor() {
        return new Window(Browsers.visitor(1280, 900));
    }

    static Window withoutScripts() {
        return new Window(Browsers.withoutScripts(1280, 900));
    }

    Page page() {
        return page;
    }

    /** Opens a path of the product, and answers its status. */
    int goesTo(String path) {
        return page.navigate(path).status();
    }

    /** Presses the first button with this name. */
    Window presses(String button) {
        named(AriaRole.BUTTON, button).first().click();
        return this;
    }

    Window follows(String link) {
        named(AriaRole.LINK, link).first().click();
        return this;
    }

    Window writes(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
        return this;
    }

    Window brings(String label, String name, byte[] content) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    Window reads(String... words) {
        String text = text();
        assertThat(text).as("the page %s", path()).contains(words);
        return this;
    }

    Window readsNothingOf(String... words) {
        assertThat(page.content()).as("the page %s", path()).doesNotContain(words);
        return this;
    }

    /** The words of the page as they are read, with single spaces. */
    String text() {
        return page.locator("body").innerText().replaceAll("\\s+", " ");
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator find(String css) {
        return page.locator(css);
    }

    /** Path and query of the page. */
    String path() {
        URI uri = URI.create(page.url());
        return uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
    }

    String cookies() {
        return context.storageState();
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }

    /** A page that is itself answered by 404, 410 or 422 is no error of ours; what it asks for must be there. */
    private static boolean refused(ConsoleMessage message, String page) {
        return message.text().contains("status of 4") && message.location().startsWith(page);
    }
}

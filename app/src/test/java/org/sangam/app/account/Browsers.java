package org.sangam.app.account;

import org.sangam.app.web.Viewer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Browsers at the server under test, for tests: of visitors, and of people who signed in before. */
@Component
public class Browsers {

    private final Environment environment;
    private final SignIns signIns;

    Browsers(Environment environment, SignIns signIns) {
        this.environment = environment;
        this.signIns = signIns;
    }

    public Browser visitor() {
        return new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    public Browser of(Viewer viewer) {
        Browser browser = visitor();
        switch (viewer) {
            case Viewer.Visitor visitor -> {}
            case Viewer.Candidate person -> signIn(browser, person.account());
            case Viewer.Member member -> signIn(browser, member.account());
            case Viewer.Operator operator -> signIn(browser, operator.account());
        }
        return browser;
    }

    private void signIn(Browser browser, java.util.UUID account) {
        browser.cookies().put("sangam", signIns.begin(account).text());
    }
}

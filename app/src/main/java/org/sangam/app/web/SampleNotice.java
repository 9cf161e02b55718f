package org.sangam.app.web;

import org.springframework.stereotype.Component;

/** Whether every page says that its companies, people and jobs are invented. Set when the sample market comes or goes. */
@Component
public class SampleNotice {

    private volatile boolean shown;

    public void show(boolean shown) {
        this.shown = shown;
    }

    public boolean shown() {
        return shown;
    }
}

package org.sangam.app.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.sangam.app.notification.Mails;
import org.sangam.app.notification.Postman;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the mails that would have been sent, on a machine that has no mail server. Their links sign people in, so the
 * page is there only while the server listens on a loopback address and for a request that comes straight from one, by
 * a loopback name (another name could be a stranger's page that points here).
 */
@Controller
class Letterbox {

    private static final int MOST = 50;
    private static final List<String> LOOPBACK_NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    private final Mails mails;
    private final Postman postman;
    private final String boundTo;

    Letterbox(Mails mails, Postman postman, @Value("${server.address:}") String boundTo) {
        this.mails = mails;
        this.postman = postman;
        this.boundTo = boundTo;
    }

    @GetMapping("/mail")
    @OpenTo(Who.EVERYONE)
    ModelAndView show(HttpServletRequest request, Frame frame) {
        if (postman.works() || !loopback(boundTo) || !straightFromHere(request)) {
            throw Problem.NOT_FOUND.refused();
        }
        String title = frame.words().say("letterbox.title");
        return new ModelAndView("notification/web/mail", "page", MailPage.of(frame.titled(title), mails.newest(MOST)));
    }

    private static boolean straightFromHere(HttpServletRequest request) {
        return loopback(request.getRemoteAddr())
                && LOOPBACK_NAMES.contains(request.getServerName())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private static boolean loopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}

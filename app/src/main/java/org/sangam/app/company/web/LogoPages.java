package org.sangam.app.company.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.Logos;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where an admin brings their company's logo, and where logos are read from. */
@Controller
class LogoPages {

    private final Logos logos;
    private final Companies companies;

    LogoPages(Logos logos, Companies companies) {
        this.logos = logos;
        this.companies = companies;
    }

    @GetMapping("/team/company/logo")
    @OpenTo(Who.ADMINS)
    ModelAndView show(Frame frame) {
        return page(frame, null);
    }

    @PostMapping("/team/company/logo")
    @OpenTo(Who.ADMINS)
    ModelAndView bring(Frame frame, @RequestParam("logo") MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            return page(frame, "NONE");
        }
        if (file.getSize() > Logos.LARGEST) {
            return page(frame, "TOO_LARGE");
        }
        Optional<String> refused = logos.bring((Viewer.Member) frame.viewer(), file.getBytes());
        return refused.isPresent() ? page(frame, refused.get()) : Elsewhere.at("/team/company/logo");
    }

    @PostMapping("/team/company/logo/removal")
    @OpenTo(Who.ADMINS)
    ModelAndView remove(Frame frame) {
        logos.remove((Viewer.Member) frame.viewer());
        return Elsewhere.at("/team/company/logo");
    }

    /** A logo never changes under its hash; one that no company has any more is gone for whoever asks anew. */
    @GetMapping("/logos/{hash}.png")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> logo(@PathVariable String hash) {
        byte[] png = logos.find(hash).orElseThrow(Problem.NOT_FOUND::refused);
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(30)).cachePublic().immutable())
                .contentType(MediaType.IMAGE_PNG)
                .body(png);
    }

    private ModelAndView page(Frame frame, @Nullable String wrong) {
        Company company = companies.own((Viewer.Member) frame.viewer());
        Frame titled = frame.titled(frame.words().say("company.logo.title")).in("company");
        FieldError error =
                wrong == null ? null : new FieldError("logo", frame.words().say("company.logo." + wrong));
        ModelAndView view = new ModelAndView("company/web/logo", "page", new LogoPage(titled, company, error));
        view.setStatus(wrong == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

package org.sangam.app.picture.web;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.job.Job;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.Jobs;
import org.sangam.app.picture.Card;
import org.sangam.app.picture.Pictures;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Revalidated;
import org.sangam.app.web.Words;
import org.sangam.engine.posting.Posting;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The pictures of jobs, of companies, and of the marketplace itself. A job that is not open has none. */
@Controller
class PictureAddresses {

    private final Jobs jobs;
    private final Companies companies;
    private final Pictures pictures;

    PictureAddresses(Jobs jobs, Companies companies, Pictures pictures) {
        this.jobs = jobs;
        this.companies = companies;
        this.pictures = pictures;
    }

    @GetMapping("/picture.png")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> site(ServletWebRequest request, Frame frame) throws InterruptedException {
        Words words = frame.words();
        return answer(request, new Card(words.say("home.title"), "", "", "", "", null, words.say("web.name")));
    }

    @GetMapping("/jobs/{id}/picture.png")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> job(ServletWebRequest request, Frame frame, @PathVariable UUID id)
            throws InterruptedException {
        Job job = jobs.open(id).orElseThrow(Problem.NOT_FOUND::refused);
        Company company = companies.byId(job.company()).orElseThrow(Problem.NOT_FOUND::refused);
        return answer(request, card(job, company, frame.words()));
    }

    @GetMapping("/companies/{slug}/picture.png")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> company(ServletWebRequest request, Frame frame, @PathVariable String slug)
            throws InterruptedException {
        Company company = companies.bySlug(slug).orElseThrow(Problem.NOT_FOUND::refused);
        long open = jobs.countOpenBy(java.util.List.of(company.id())).getOrDefault(company.id(), 0L);
        Words words = frame.words();
        return answer(
                request,
                new Card(
                        company.name().text(),
                        "",
                        "",
                        company.line(),
                        words.say("picture.company", "count", open),
                        company.monogram().shapes(),
                        words.say("web.name")));
    }

    private static Card card(Job job, Company company, Words words) {
        Posting posting = job.posting();
        String where = JobLines.places(
                posting.places().stream().map(found -> found.value().name()).toList(),
                posting.remote().value(),
                words);
        String years = posting.experience() == null
                ? ""
                : words.years(posting.experience().value());
        return new Card(
                job.title(),
                company.name().text(),
                company.line(),
                words.pay(posting.pay() == null ? null : posting.pay().value()),
                Stream.of(where, years).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")),
                company.monogram().shapes(),
                words.say("web.name"));
    }

    private ResponseEntity<byte[]> answer(ServletWebRequest request, Card card) throws InterruptedException {
        return switch (pictures.of(card)) {
            case Pictures.Asked.Drawn drawn -> Revalidated.of(request, MediaType.IMAGE_PNG, drawn.png());
            case Pictures.Asked.Busy busy -> throw Problem.BUSY.refused();
            case Pictures.Asked.Never never -> throw Problem.NOT_FOUND.refused();
        };
    }
}

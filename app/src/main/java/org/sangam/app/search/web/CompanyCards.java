package org.sangam.app.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyLinks;
import org.sangam.app.company.Members;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Component;

/** Says companies in the cards of a list, everything counted in the database as it is now. */
@Component
class CompanyCards {

    private final Companies companies;
    private final Jobs jobs;
    private final Members members;
    private final CompanyLinks links;
    private final AnswerRecord answers;

    CompanyCards(Companies companies, Jobs jobs, Members members, CompanyLinks links, AnswerRecord answers) {
        this.companies = companies;
        this.jobs = jobs;
        this.members = members;
        this.links = links;
        this.answers = answers;
    }

    private record Counts(
            Map<UUID, Long> jobs, Map<UUID, Long> team, Map<UUID, Long> videos, Map<UUID, AnswerRecord.Of> answers) {}

    /** In the order given; those that are gone are left out. */
    List<CompanyCard> of(List<UUID> ids, Words words) {
        Map<UUID, Company> known =
                companies.byIds(ids).stream().collect(Collectors.toMap(Company::id, Function.identity()));
        Counts counts =
                new Counts(jobs.countOpenBy(ids), members.countShown(ids), links.countVideos(ids), answers.of(ids));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(company -> card(company, counts, words))
                .toList();
    }

    private static CompanyCard card(Company company, Counts counts, Words words) {
        long open = counts.jobs().getOrDefault(company.id(), 0L);
        return new CompanyCard(
                company.path(),
                company.name().text(),
                company.mark(),
                company.agency(),
                company.line(),
                String.join(" · ", facts(company, words)),
                open > 0 ? words.say("search.companies.card.jobs", "count", open, "shown", words.number(open)) : null,
                String.join(" · ", beside(company.id(), counts, words)),
                answers(counts.answers().getOrDefault(company.id(), AnswerRecord.Of.NOTHING), words));
    }

    private static List<String> facts(Company company, Words words) {
        List<String> facts = new ArrayList<>();
        if (company.city() != null) {
            facts.add(company.city());
        }
        Company.@Nullable Size size = company.size();
        if (size != null) {
            String people = size == Company.Size.MORE
                    ? words.say("company.size.MORE")
                    : words.say("company.size", "from", words.number(size.from()), "to", words.number(size.to()));
            facts.add(words.say("company.people", "size", people));
        }
        if (company.stage() != null) {
            facts.add(words.say("company.stage." + company.stage()));
        }
        return facts;
    }

    private static List<String> beside(UUID company, Counts counts, Words words) {
        List<String> beside = new ArrayList<>();
        long team = counts.team().getOrDefault(company, 0L);
        long videos = counts.videos().getOrDefault(company, 0L);
        if (team > 0) {
            beside.add(words.say("search.companies.card.team", "count", team));
        }
        if (videos > 0) {
            beside.add(words.say("search.companies.card.videos", "count", videos));
        }
        return beside;
    }

    private static String answers(AnswerRecord.Of record, Words words) {
        if (!record.known()) {
            return words.say("home.hiring.new");
        }
        Integer days = record.days();
        return days == null
                ? words.say("search.companies.card.answers", "percent", record.percent())
                : words.say("home.hiring.answers", "percent", record.percent(), "days", days);
    }
}

package org.sangam.app.hiring.web;

import gg.jte.Content;
import java.util.Optional;
import org.sangam.app.company.Company;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a company's page: how its team answers. */
@Component
@Order(10)
class CompanyAnswers implements PagePart<Company> {

    private final AnswerRecord answers;
    private final Templates templates;

    CompanyAnswers(AnswerRecord answers, Templates templates) {
        this.answers = answers;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.ASIDE;
    }

    @Override
    public Optional<Content> on(Frame frame, Company company) {
        CompanyAnswersView view = new CompanyAnswersView(frame, answers.of(company.id()));
        return Optional.of(templates.content("hiring/web/company-answers", view));
    }
}

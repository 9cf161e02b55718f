package org.sangam.app.company.web;

import org.sangam.app.company.Company;
import org.sangam.app.web.Mark;

/** A company's name, page and mark. */
public record CompanyFace(String name, String path, Mark mark) {

    static CompanyFace of(Company company) {
        String name = company.name().text();
        return new CompanyFace(
                name, company.path(), Mark.drawn(name, company.monogram().shapes()));
    }
}

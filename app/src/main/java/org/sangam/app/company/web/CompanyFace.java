package org.sangam.app.company.web;

import org.sangam.app.company.Company;
import org.sangam.app.web.Mark;

/** A company's name, page and mark. */
public record CompanyFace(String name, String path, Mark mark) {

    static CompanyFace of(Company company) {
        return new CompanyFace(company.name().text(), company.path(), company.mark());
    }
}

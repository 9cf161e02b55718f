package org.sangam.app.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.job.Job;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.SkillGraph;

/** Makes of a job the document that the word index keeps. */
final class JobDocuments {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String SKILL_NAMES = "skills";
    static final String COMPANY = "company";
    static final String BODY = "body";
    static final String PLACE = "place";
    static final String POSSIBLE = "possible";
    static final String REQUIRED = "required";
    static final String OPTIONAL = "optional";
    static final String MENTIONED = "mentioned";
    static final String IMPLIED = "implied";
    static final String FAMILY = "family";
    static final String REMOTE = "remote";
    static final String KIND = "kind";
    static final String HIRER = "hirer";
    static final String TYPE = "type";
    static final String YEARS = "years";
    static final String YEARS_UNSAID = "years-unsaid";
    static final String PAY = "pay";
    static final String PAY_KIND = "pay-kind";

    /** When the job was opened, by which the index is sorted. */
    static final String OPENED = "opened";

    /** Of a kind that a posting does not state. */
    static final String UNSAID = "unsaid";

    private static final int MOST_WORDS = 5_000;
    private static final int MOST_TITLE_WORDS = 60;

    private JobDocuments() {}

    static Document of(Job job, Company company) {
        Posting posting = job.posting();
        JobRow row = JobRow.of(job, company);
        Document document = new Document();
        document.add(new StringField(ID, job.id().toString(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Columns.ROW, new BytesRef(row.bytes())));
        document.add(new NumericDocValuesField(OPENED, row.opened()));
        words(document, TITLE, Tokens.stems(job.title(), MOST_TITLE_WORDS));
        words(document, COMPANY, Tokens.stems(names(company, posting), MOST_TITLE_WORDS));
        words(document, BODY, Tokens.stems(posting.text().value(), MOST_WORDS));
        skills(document, posting);
        exact(document, FAMILY, Titles.bundled().read(job.title()).family());
        for (int i = 0; i < row.places().length; i++) {
            exact(document, i < row.within() ? PLACE : POSSIBLE, Numbers.place(row.places()[i]));
        }
        exact(document, REMOTE, posting.remote().value().name());
        exact(
                document,
                KIND,
                posting.employmentType() == null
                        ? UNSAID
                        : posting.employmentType().value().name());
        exact(document, HIRER, row.hirer() == 1 ? "agency" : "direct");
        exact(
                document,
                TYPE,
                company.type() == null ? null : company.type().name().toLowerCase(Locale.ROOT));
        ranges(document, row);
        return document;
    }

    private static void ranges(Document document, JobRow row) {
        if (row.yearsLow() == JobRow.UNSAID) {
            exact(document, YEARS_UNSAID, "");
        } else {
            document.add(new IntRange(YEARS, new int[] {row.yearsLow()}, new int[] {row.yearsHigh()}));
        }
        exact(document, PAY_KIND, Integer.toString(row.payKind()));
        if (row.payKind() == 1) {
            document.add(new IntRange(PAY, new int[] {row.payLow()}, new int[] {row.payHigh()}));
        }
    }

    private static String names(Company company, Posting posting) {
        return company.name().text() + " " + (company.legalName() == null ? "" : company.legalName()) + " "
                + String.join(" ", company.aliases()) + " "
                + (posting.company() == null ? "" : posting.company().value());
    }

    private static void skills(Document document, Posting posting) {
        SkillGraph graph = SkillGraph.bundled();
        List<String> names = new ArrayList<>();
        Set<String> implied = new LinkedHashSet<>();
        for (Requirement requirement : posting.requirements()) {
            String field = switch (requirement.need()) {
                case REQUIRED -> REQUIRED;
                case OPTIONAL -> OPTIONAL;
                case MENTIONED -> MENTIONED;
            };
            for (String skill : requirement.anyOf()) {
                exact(document, field, skill);
                implied.addAll(graph.implied(skill));
                if (Numbers.ofSkill(skill) >= 0 && requirement.need() != Requirement.Need.MENTIONED) {
                    names.addAll(Tokens.stems(graph.skill(skill).name(), MOST_TITLE_WORDS));
                    names.add("\u0000");
                }
            }
        }
        posting.statedSkills().forEach(chip -> names.addAll(Tokens.stems(chip.value(), MOST_TITLE_WORDS)));
        words(document, SKILL_NAMES, names);
        implied.forEach(skill -> exact(document, IMPLIED, skill));
    }

    private static void words(Document document, String field, List<String> words) {
        document.add(new TextField(field, new WordStream(words)));
    }

    private static void exact(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }
}

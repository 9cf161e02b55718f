package org.sangam.engine.document;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns a Europass CV into a JSON Resume: the older SkillsPassport (3.x) and the newer Candidate. */
final class EuropassReader {

    private final ObjectNode resume = JsonTree.empty();
    private final ObjectNode basics = resume.putObject("basics");
    private final ArrayNode work = resume.putArray("work");
    private final ArrayNode education = resume.putArray("education");
    private final ArrayNode skills = resume.putArray("skills");
    private final ArrayNode languages = resume.putArray("languages");

    private EuropassReader() {}

    static ObjectNode read(byte[] bytes) throws Refused {
        Xml root = Xml.read(bytes);
        EuropassReader reader = new EuropassReader();
        if (root.is("Candidate")) {
            reader.candidate(root);
        } else {
            reader.passport(root.child("LearnerInfo").orElse(root));
        }
        return reader.resume;
    }

    private void passport(Xml learner) {
        Xml person = learner.child("Identification").orElse(learner);
        put(basics, "name", words(person, "PersonName", "FirstName") + " " + words(person, "PersonName", "Surname"));
        put(basics, "label", words(learner, "Headline", "Description", "Label"));
        put(basics, "email", words(person, "ContactInfo", "Email", "Contact"));
        put(basics, "phone", words(person, "ContactInfo", "TelephoneList", "Telephone", "Contact"));
        put(basics, "url", words(person, "ContactInfo", "WebsiteList", "Website", "Contact"));
        town(words(person, "ContactInfo", "Address", "Contact", "Municipality"));
        learner.all("WorkExperience").forEach(this::passportWork);
        learner.all("Education").forEach(this::passportEducation);
        for (String list : new String[] {"MotherTongue", "ForeignLanguage"}) {
            learner.all(list).forEach(l -> put(languages.addObject(), "language", words(l, "Description", "Label")));
        }
        learner.at("Skills")
                .ifPresent(all -> all.children().stream()
                        .filter(s ->
                                !s.is("Linguistic") && s.child("Description").isPresent())
                        .forEach(s -> put(skills.addObject(), "name", plain(words(s, "Description")))));
    }

    private void passportWork(Xml entry) {
        ObjectNode node = work.addObject();
        put(node, "position", words(entry, "Position", "Label"));
        put(node, "name", words(entry, "Employer", "Name"));
        put(node, "location", words(entry, "Employer", "ContactInfo", "Address", "Contact", "Municipality"));
        put(node, "summary", plain(words(entry, "Activities")));
        period(node, entry);
    }

    private void passportEducation(Xml entry) {
        ObjectNode node = education.addObject();
        put(node, "studyType", words(entry, "Title"));
        put(node, "institution", words(entry, "Organisation", "Name"));
        period(node, entry);
    }

    private static void period(ObjectNode node, Xml entry) {
        put(
                node,
                "startDate",
                entry.at("Period", "From").map(EuropassReader::date).orElse(""));
        put(node, "endDate", entry.at("Period", "To").map(EuropassReader::date).orElse(""));
    }

    /** {@code year="2019" month="--03"}. */
    private static String date(Xml at) {
        String month = at.attribute("month").replace("-", "");
        return at.attribute("year") + (month.isEmpty() ? "" : "-" + month);
    }

    private void candidate(Xml root) {
        Xml person = root.child("CandidatePerson").orElse(root);
        put(basics, "name", words(person, "PersonName", "GivenName") + " " + words(person, "PersonName", "FamilyName"));
        person.children("Communication").forEach(this::channel);
        root.all("EmployerHistory").forEach(this::employer);
        root.all("EducationOrganizationAttendance").forEach(this::attendance);
        root.all("PersonCompetency").forEach(this::competency);
    }

    private void channel(Xml channel) {
        switch (words(channel, "ChannelCode").toLowerCase(Locale.ROOT)) {
            case "email" -> put(basics, "email", words(channel, "URI"));
            case "telephone" -> put(basics, "phone", number(channel));
            case "web" -> put(basics, "url", words(channel, "URI"));
            default -> town(words(channel, "Address", "CityName"));
        }
    }

    /** The country's number stands in an element of its own. */
    private static String number(Xml channel) {
        String number = words(channel, "DialNumber");
        String country = words(channel, "CountryDialing");
        return country.isEmpty() || number.isEmpty() || number.startsWith("+") ? number : "+" + country + " " + number;
    }

    private void employer(Xml employer) {
        employer.all("PositionHistory").forEach(position -> {
            ObjectNode node = work.addObject();
            put(node, "position", words(position, "PositionTitle"));
            put(node, "name", words(employer, "OrganizationName"));
            put(node, "location", words(position, "City"));
            put(node, "summary", plain(words(position, "Description")));
            formatted(node, position.child("EmploymentPeriod"));
        });
    }

    private void attendance(Xml school) {
        ObjectNode node = education.addObject();
        put(node, "institution", words(school, "OrganizationName"));
        put(
                node,
                "studyType",
                school.all("DegreeName").findFirst().map(Xml::text).orElse(""));
        formatted(node, school.child("AttendancePeriod"));
    }

    private static void formatted(ObjectNode node, Optional<Xml> period) {
        period.ifPresent(p -> {
            put(node, "startDate", words(p, "StartDate", "FormattedDateTime"));
            put(node, "endDate", words(p, "EndDate", "FormattedDateTime"));
        });
    }

    private void competency(Xml competency) {
        boolean language = "language".equalsIgnoreCase(words(competency, "TaxonomyID"));
        String name = words(competency, "CompetencyName");
        String code = words(competency, "CompetencyID");
        if (language) {
            put(
                    languages.addObject(),
                    "language",
                    name.isEmpty() ? Locale.of(code).getDisplayLanguage(Locale.ENGLISH) : name);
        } else {
            put(skills.addObject(), "name", name);
        }
    }

    private void town(String name) {
        if (!name.isBlank()) {
            basics.putObject("location").put("city", name);
        }
    }

    private static String words(Xml from, String... path) {
        return from.at(path).map(Xml::text).orElse("").strip();
    }

    /** Descriptions hold markup of their own. */
    private static String plain(String words) {
        return words.replaceAll("<[^>]{0,200}>", " ")
                .replaceAll("&nbsp;|\\s+", " ")
                .strip();
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isBlank()) {
            node.put(name, value.strip());
        }
    }
}

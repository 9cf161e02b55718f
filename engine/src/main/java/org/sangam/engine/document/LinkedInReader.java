package org.sangam.engine.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the archive that LinkedIn gives its members into a JSON Resume. */
final class LinkedInReader {

    private static final Pattern MONTH = Pattern.compile("(?:(\\p{L}{3})\\p{L}*\\.?\\s+)?(\\d{4})");
    /** "[PORTFOLIO:https://anagha.example]": what kind it is stands before it. */
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s,\\]\"]{3,200}");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Map<String, byte[]> files;
    private final ObjectNode resume = JsonTree.empty();

    private LinkedInReader(Map<String, byte[]> files) {
        this.files = files;
    }

    static ObjectNode read(byte[] bytes) throws Refused {
        LinkedInReader reader = new LinkedInReader(ZipFiles.read(bytes, n -> n.endsWith(".csv")));
        reader.basics();
        reader.work();
        reader.education();
        reader.lists();
        return reader.resume;
    }

    private List<Map<String, String>> rows(String file, String firstColumn) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().equals(file) || f.getKey().endsWith("/" + file))
                .findFirst()
                .map(f -> Csv.read(FileKind.text(f.getValue()), firstColumn))
                .orElse(List.of());
    }

    private void basics() {
        ObjectNode basics = resume.putObject("basics");
        for (Map<String, String> row : rows("Profile.csv", "First Name")) {
            put(basics, "name", (get(row, "First Name") + " " + get(row, "Last Name")).strip());
            put(basics, "label", get(row, "Headline"));
            put(basics, "summary", get(row, "Summary"));
            if (!get(row, "Geo Location").isEmpty()) {
                basics.putObject("location").put("city", get(row, "Geo Location"));
            }
            Matcher website = WEBSITE.matcher(get(row, "Websites"));
            if (website.find()) {
                put(basics, "url", website.group());
            }
        }
        rows("Email Addresses.csv", "Email Address").stream()
                .sorted((a, b) -> get(b, "Primary").compareTo(get(a, "Primary")))
                .limit(1)
                .forEach(row -> put(basics, "email", get(row, "Email Address")));
        rows("PhoneNumbers.csv", "Number").stream().limit(1).forEach(row -> put(basics, "phone", get(row, "Number")));
    }

    private void work() {
        ArrayNode work = resume.putArray("work");
        for (Map<String, String> row : rows("Positions.csv", "Company Name")) {
            ObjectNode entry = work.addObject();
            put(entry, "name", get(row, "Company Name"));
            put(entry, "position", get(row, "Title"));
            put(entry, "location", get(row, "Location"));
            put(entry, "summary", get(row, "Description"));
            put(entry, "startDate", date(get(row, "Started On")));
            put(entry, "endDate", date(get(row, "Finished On")));
        }
    }

    private void education() {
        ArrayNode education = resume.putArray("education");
        for (Map<String, String> row : rows("Education.csv", "School Name")) {
            ObjectNode entry = education.addObject();
            put(entry, "institution", get(row, "School Name"));
            put(entry, "studyType", get(row, "Degree Name"));
            put(entry, "startDate", date(get(row, "Start Date")));
            put(entry, "endDate", date(get(row, "End Date")));
        }
    }

    private void lists() {
        list("skills", "Skills.csv", "Name", "name");
        list("languages", "Languages.csv", "Name", "language");
        list("certificates", "Certifications.csv", "Name", "name");
        list("projects", "Projects.csv", "Title", "name");
    }

    private void list(String name, String file, String column, String property) {
        ArrayNode list = resume.putArray(name);
        rows(file, column).forEach(row -> put(list.addObject(), property, get(row, column)));
    }

    private static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isBlank()) {
            node.put(name, value);
        }
    }

    /** "Jan 2020" and "2020" as JSON Resume writes them. */
    static String date(String written) {
        Matcher date = MONTH.matcher(written);
        if (!date.find()) {
            return "";
        }
        int month = date.group(1) == null ? -1 : MONTHS.indexOf(date.group(1).toLowerCase(Locale.ROOT));
        return month < 0 ? date.group(2) : String.format(Locale.ROOT, "%s-%02d", date.group(2), month + 1);
    }
}

package org.sangam.app.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The towns of the sample market: their level of pay, their other names, and which of them lie outside India. */
final class Towns {

    private static final Map<String, Integer> PAY = Map.ofEntries(
            Map.entry("Bengaluru", 105),
            Map.entry("Mumbai", 105),
            Map.entry("Gurugram", 105),
            Map.entry("Hyderabad", 101),
            Map.entry("Delhi", 101),
            Map.entry("Noida", 100),
            Map.entry("Pune", 100),
            Map.entry("Chennai", 98),
            Map.entry("Ahmedabad", 93),
            Map.entry("Kolkata", 92),
            Map.entry("Kochi", 92));

    private static final Map<String, String> OLD = Map.of(
            "Bengaluru", "Bangalore",
            "Kochi", "Cochin",
            "Gurugram", "Gurgaon",
            "Mysuru", "Mysore",
            "Thiruvananthapuram", "Trivandrum",
            "Visakhapatnam", "Vizag",
            "Hubballi", "Hubli",
            "Belagavi", "Belgaum",
            "Prayagraj", "Allahabad",
            "Vadodara", "Baroda");

    private static final Map<String, String> ABROAD =
            Map.of("Dubai", "AE", "Singapore", "SG", "London", "GB", "Toronto", "CA");

    /** What is spoken in the shops, where it is not Hindi alone. */
    private static final Map<String, List<String>> SPOKEN = Map.ofEntries(
            Map.entry("Kannada", List.of("Bengaluru", "Mysuru", "Hubballi", "Belagavi", "Mangaluru")),
            Map.entry("Malayalam", List.of("Kochi", "Thrissur", "Thiruvananthapuram", "Alappuzha")),
            Map.entry("Tamil", List.of("Chennai", "Coimbatore", "Erode", "Hosur", "Madurai", "Bengaluru")),
            Map.entry("Telugu", List.of("Hyderabad", "Visakhapatnam", "Bengaluru")),
            Map.entry("Marathi", List.of("Mumbai", "Pune", "Nagpur", "Nashik", "Kolhapur", "Dhule", "Belagavi")),
            Map.entry("Gujarati", List.of("Ahmedabad", "Surat", "Rajkot", "Vadodara", "Bhuj", "Gandhidham", "Mumbai")),
            Map.entry("Odia", List.of("Bhubaneswar", "Cuttack")),
            Map.entry("Bengali", List.of("Kolkata", "Siliguri", "Cooch Behar", "Agartala")),
            Map.entry("Assamese", List.of("Guwahati", "Jorhat")),
            Map.entry("Nepali", List.of("Siliguri")),
            Map.entry("Kokborok", List.of("Agartala")),
            Map.entry("Manipuri", List.of("Imphal")),
            Map.entry("Punjabi", List.of("Chandigarh", "Mohali", "Ludhiana")),
            Map.entry("Garhwali", List.of("Dehradun")),
            Map.entry("Konkani", List.of("Panaji")),
            Map.entry("Marwari", List.of("Jaipur", "Jodhpur", "Jaisalmer")),
            Map.entry("French", List.of()));

    private Towns() {}

    /** Skills without the languages that nobody there would ask for. */
    static List<String> spoken(List<String> skills, List<String> places) {
        return skills.stream()
                .filter(skill -> overlap(SPOKEN.get(skill), places))
                .toList();
    }

    private static boolean overlap(@Nullable List<String> towns, List<String> places) {
        return towns == null || places.isEmpty() || places.stream().anyMatch(towns::contains);
    }

    /** In per cent of a middling large city. */
    static int pay(String town) {
        return PAY.getOrDefault(town, 86);
    }

    static boolean inIndia(String town) {
        return !ABROAD.containsKey(town);
    }

    /** The name people used before, or still use: {@code Bangalore}. */
    static String old(String town) {
        return OLD.getOrDefault(town, town);
    }

    /** As job sites head their cards: {@code Bengaluru (Bangalore)}. */
    static String withOld(String town) {
        return switch (town) {
            case "Bengaluru", "Kochi", "Thiruvananthapuram" -> town + " (" + OLD.get(town) + ")";
            default -> town;
        };
    }
}

package org.sangam.app.sample;

import java.util.Map;

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

    private Towns() {}

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

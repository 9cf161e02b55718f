package org.sangam.app.candidate;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The name a team reads until the person reveals their own. It differs from company to company, so that two teams who
 * compare notes cannot tell that they speak of one person, and is always the same for one.
 */
public final class Bird {

    private static final String[] KINDS = {
        "Tern",
        "Myna",
        "Hornbill",
        "Kingfisher",
        "Martin",
        "Owl",
        "Stork",
        "Roller",
        "Kite",
        "Goose",
        "Lark",
        "Heron",
        "Egret",
        "Ibis",
        "Crane",
        "Plover",
        "Sandpiper",
        "Curlew",
        "Swift",
        "Swallow",
        "Bulbul",
        "Drongo",
        "Oriole",
        "Sunbird",
        "Barbet",
        "Coucal",
        "Cuckoo",
        "Dove",
        "Falcon",
        "Francolin",
        "Harrier",
        "Hoopoe",
        "Jacana",
        "Koel",
        "Lapwing",
        "Minivet",
        "Munia",
        "Nightjar",
        "Nuthatch",
        "Osprey",
        "Parakeet",
        "Partridge",
        "Pelican",
        "Pipit",
        "Pitta",
        "Quail",
        "Redstart",
        "Robin",
        "Shrike",
        "Spoonbill",
        "Starling",
        "Stilt",
        "Tailorbird",
        "Teal",
        "Thrush",
        "Treepie",
        "Wagtail",
        "Warbler",
        "Weaver",
        "Woodpecker"
    };
    private static final String[] QUALITIES = {
        "River",
        "Hill",
        "Grey",
        "Pied",
        "Sand",
        "Wood",
        "Painted",
        "Indian",
        "Black",
        "Crested",
        "Little",
        "Great",
        "Golden",
        "Marsh",
        "Forest",
        "Rock",
        "Rain",
        "Lake",
        "Northern",
        "Southern",
        "White",
        "Blue",
        "Green",
        "Ruddy",
        "Spotted",
        "Striped",
        "Bronze",
        "Scarlet",
        "Ashy",
        "Dusky",
        "Coastal",
        "Meadow",
        "Evening",
        "Morning",
        "Winter",
        "Summer",
        "Island",
        "Valley",
        "Silver",
        "Chestnut"
    };

    private Bird() {}

    public static String of(UUID candidate, UUID company) {
        int hash = hash(candidate, company);
        String quality = QUALITIES[Math.floorMod(hash, QUALITIES.length)];
        return quality + " " + KINDS[Math.floorMod(hash / QUALITIES.length, KINDS.length)];
    }

    private static int hash(UUID candidate, UUID company) {
        try {
            ByteBuffer both = ByteBuffer.allocate(32)
                    .putLong(candidate.getMostSignificantBits())
                    .putLong(candidate.getLeastSignificantBits())
                    .putLong(company.getMostSignificantBits())
                    .putLong(company.getLeastSignificantBits());
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(both.array());
            return ByteBuffer.wrap(digest).getInt();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}

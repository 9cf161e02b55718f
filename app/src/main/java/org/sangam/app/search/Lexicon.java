package org.sangam.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.role.Family;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;

/** The names a question may hold, whatever jobs are open: skills, places and kinds of work, with all their aliases. */
final class Lexicon {

    /** No name has more words. */
    static final int LONGEST_NAME = 5;

    /** Shorter ones are too often words of their own. */
    private static final int SHORTEST_JOINED = 7;

    private static final Set<String> TECHNICAL = Set.of("software", "web", "data", "infrastructure", "security");
    private static final Lexicon BUNDLED = new Lexicon(SkillGraph.bundled(), PlaceGraph.bundled(), Titles.bundled());

    private final SkillGraph skills;
    private final PlaceGraph places;
    private final Map<String, List<Place>> placeNames = new HashMap<>();
    private final Titles titles;
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> familiesByStems = new HashMap<>();
    private final NavigableMap<String, Integer> words = new TreeMap<>();

    /** Names of several words by their letters run together, so that "typescript" and "type script" are one. */
    private final Map<String, String> apart = new HashMap<>();

    /** Words by their consonants as they sound. */
    private final Map<String, List<String>> sounds = new HashMap<>();

    private Lexicon(SkillGraph skills, PlaceGraph places, Titles titles) {
        this.skills = skills;
        this.places = places;
        this.titles = titles;
        places.places().forEach(this::addPlace);
        titles.families().forEach(this::addFamily);
        skills.all().forEach(this::addSkill);
        Asides.WORDS.forEach(word -> words.merge(word, 1, Math::max));
        words.keySet()
                .forEach(word -> sounds.computeIfAbsent(Devanagari.bones(word), key -> new ArrayList<>(1))
                        .add(word));
    }

    static Lexicon bundled() {
        return BUNDLED;
    }

    /** The skill that goes by this name. */
    Optional<Skill> skill(String name) {
        return skills.named(name);
    }

    /** Whether a title that holds the skill's name says little more than the skill. */
    boolean technical(Skill skill) {
        return TECHNICAL.contains(skills.category(skill.category()).area());
    }

    /** The id of the kind of work that goes by this name, or by its singular or plural. */
    @Nullable
    String family(String name) {
        String exact = families.get(name);
        return exact != null ? exact : familiesByStems.get(stems(name));
    }

    /** Whether the skill is a kind of work under another word, as "backend development" is. */
    boolean isWork(Skill skill, String family) {
        return titles.family(family)
                .filter(work -> letters(work.name()).equals(letters(skill.name())))
                .isPresent();
    }

    /**
     * The place that goes by exactly this name.
     *
     * @param expected whether the words around say that a place stands here, so that an ordinary word may be one
     */
    Optional<Place> place(String name, boolean expected) {
        List<Place> all = placeNames.getOrDefault(name, List.of());
        if (all.isEmpty() || name.length() < 3 || (!expected && places.ordinaryWord(name))) {
            return Optional.empty();
        }
        Place likeliest = places.bearing(name).stream().findFirst().orElse(all.getFirst());
        boolean indian = places.within(likeliest.id(), "in");
        return expected || indian || likeliest.kind() != Place.Kind.LOCALITY
                ? Optional.of(likeliest)
                : Optional.empty();
    }

    /** The name of several words that these letters are when run together; null for none. */
    @Nullable
    String apart(String letters) {
        return letters.length() < SHORTEST_JOINED ? null : apart.get(letters);
    }

    /** Words whose consonants sound like these. */
    List<String> sounding(String bones) {
        return bones.isEmpty() ? List.of() : Collections.unmodifiableList(sounds.getOrDefault(bones, List.of()));
    }

    /** How ordinary a word is that {@link #knows}. */
    int weight(String word) {
        return words.getOrDefault(word, 0);
    }

    /** Whether the word is part of any name. */
    boolean knows(String word) {
        return words.containsKey(word);
    }

    /** Words of names that start with these letters, with how ordinary each is: 3 for a place in India or a skill. */
    Map<String, Integer> startingWith(String letters) {
        return Collections.unmodifiableMap(words.subMap(letters, true, letters + Character.MAX_VALUE, false));
    }

    private void addPlace(Place place) {
        boolean near = places.within(place.id(), "in") && place.kind() != Place.Kind.LOCALITY;
        for (String name : places.names(place.id())) {
            List<String> parts = Tokens.of(name, LONGEST_NAME + 1).stream()
                    .map(Tokens.Token::word)
                    .toList();
            if (parts.size() <= LONGEST_NAME && !parts.isEmpty()) {
                placeNames
                        .computeIfAbsent(String.join(" ", parts), key -> new ArrayList<>(1))
                        .add(place);
                parts.forEach(word -> words.merge(word, near ? 3 : 1, Math::max));
                if (near) {
                    join(parts);
                }
            }
        }
    }

    private void addFamily(Family family) {
        for (String title : family.titles()) {
            List<String> parts = Tokens.of(title, LONGEST_NAME + 1).stream()
                    .map(Tokens.Token::word)
                    .toList();
            if (!parts.isEmpty() && parts.size() <= LONGEST_NAME) {
                String name = String.join(" ", parts);
                families.putIfAbsent(name, family.id());
                familiesByStems.putIfAbsent(stems(name), family.id());
                parts.forEach(word -> words.merge(word, 2, Math::max));
                join(parts);
            }
        }
    }

    private void addSkill(Skill skill) {
        Set<String> names = new HashSet<>(skill.aliases());
        names.add(skill.name());
        for (String name : names) {
            int weight = name.equals(skill.name()) ? 3 : 2;
            List<String> parts = Tokens.of(name.replace("!", ""), LONGEST_NAME).stream()
                    .map(Tokens.Token::word)
                    .toList();
            parts.forEach(word -> words.merge(word, weight, Math::max));
            join(parts);
        }
    }

    private void join(List<String> parts) {
        if (parts.size() > 1) {
            apart.putIfAbsent(String.join("", parts), String.join(" ", parts));
        }
    }

    private static String stems(String name) {
        return String.join(" ", split(name).stream().map(Tokens::stem).toList());
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** The words of a phrase. */
    static List<String> split(String phrase) {
        return Arrays.asList(phrase.split(" "));
    }
}

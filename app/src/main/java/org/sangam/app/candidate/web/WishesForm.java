package org.sangam.app.candidate.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.TypedPay;
import org.sangam.app.web.Words;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Preferences.Must;
import org.sangam.engine.profile.Preferences.PayFloor;
import org.sangam.engine.profile.Preferences.RemoteWish;
import org.springframework.util.MultiValueMap;

/** What a person wants, as they type it. Everything may stay empty. */
public record WishesForm(
        String pay,
        String places,
        String remote,
        String notice,
        String roles,
        boolean noAgencies,
        @Nullable List<String> must,
        String hiddenFrom) {

    static WishesForm of(Preferences wants, List<String> hiddenFrom) {
        return new WishesForm(
                wants.payFloor() == null ? "" : words(wants.payFloor()),
                wants.places().stream()
                        .map(id -> PlaceGraph.bundled().place(id).name())
                        .collect(Collectors.joining(", ")),
                wants.remote() == null ? "" : wants.remote().name(),
                wants.noticeDays() == null ? "" : wants.noticeDays().toString(),
                String.join(", ", wants.roles()),
                wants.noAgencies(),
                wants.musts().stream().map(Enum::name).toList(),
                String.join(", ", hiddenFrom));
    }

    static WishesForm of(MultiValueMap<String, String> form) {
        return new WishesForm(
                ProfileForm.first(form, "pay"),
                ProfileForm.first(form, "places"),
                ProfileForm.first(form, "remote"),
                ProfileForm.first(form, "notice"),
                ProfileForm.first(form, "roles"),
                form.containsKey("noAgencies"),
                form.get("must"),
                ProfileForm.first(form, "hiddenFrom"));
    }

    boolean is(Must one) {
        return must != null && must.contains(one.name());
    }

    List<String> names() {
        return split(hiddenFrom);
    }

    record Read(Preferences wants, List<FieldError> errors) {}

    /** @param before whose unchanged and unshown wishes stay */
    Read read(Preferences before, Words words) {
        List<FieldError> errors = new ArrayList<>();
        Preferences wants = new Preferences(
                floor(before, words, errors),
                placesWanted(before, words, errors),
                Arrays.stream(RemoteWish.values())
                        .filter(wish -> wish.name().equals(remote))
                        .findFirst()
                        .orElse(null),
                days(before, words, errors),
                before.countries(),
                split(roles),
                before.companyTypes(),
                before.companySizes(),
                before.companyStages(),
                before.dislikes(),
                noAgencies,
                Arrays.stream(Must.values()).filter(this::is).toList());
        return new Read(wants, errors);
    }

    private @Nullable PayFloor floor(Preferences before, Words words, List<FieldError> errors) {
        if (pay.isBlank()) {
            return null;
        }
        if (before.payFloor() != null && pay.strip().equals(words(before.payFloor()))) {
            return before.payFloor();
        }
        Optional<Pay> read = TypedPay.read(pay.strip());
        if (read.isPresent() && read.get() instanceof Pay.Stated stated) {
            BigDecimal least = stated.min() == null ? stated.max() : stated.min();
            return new PayFloor(stated.currency(), java.util.Objects.requireNonNull(least), stated.period());
        }
        errors.add(new FieldError("pay", words.say("candidate.form.pay.wrong", "typed", pay.strip())));
        return before.payFloor();
    }

    private List<String> placesWanted(Preferences before, Words words, List<FieldError> errors) {
        List<String> ids = new ArrayList<>();
        for (String name : split(places)) {
            Optional<Place> place = PlaceGraph.bundled().named(name);
            if (place.isEmpty()) {
                errors.add(new FieldError("places", words.say("candidate.form.place.wrong", "typed", name)));
                return before.places();
            }
            ids.add(place.get().id());
        }
        return ids;
    }

    private @Nullable Integer days(Preferences before, Words words, List<FieldError> errors) {
        String typed = notice.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,3}")) {
            errors.add(new FieldError("notice", words.say("candidate.form.notice.wrong", "typed", typed)));
            return before.noticeDays();
        }
        return Integer.valueOf(typed);
    }

    /** In the words a person would type: "30 lakh per year", "40000 per month". */
    private static String words(PayFloor floor) {
        BigDecimal lakh = BigDecimal.valueOf(100_000);
        boolean inLakh = floor.currency().equals("INR") && floor.amount().compareTo(lakh) >= 0;
        String amount = inLakh
                ? floor.amount()
                                .divide(lakh, 2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString() + " lakh"
                : floor.amount().toPlainString();
        String currency = floor.currency().equals("INR") ? "" : floor.currency() + " ";
        return currency + amount + " per " + floor.period().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",(?![^(]*\\))"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(40)
                .toList();
    }
}

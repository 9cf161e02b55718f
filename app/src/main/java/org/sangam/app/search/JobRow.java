package org.sangam.app.search;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.job.Job;
import org.sangam.engine.market.YearlyPay;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.Place;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Requirement;

/**
 * What facets count and filters test of a job, in the bytes that lie beside its words.
 *
 * @param skills numbers of the skills it names, in the order of {@link Numbers}
 * @param places numbers of the places it lies in at any remove, and then of the cities of the regions it names
 * @param within how many of the places it lies in; the others it may lie in
 * @param payKind 0 not stated, 1 rupees, 2 another currency
 * @param payLow thousands of rupees a year
 */
@SuppressWarnings({"EnumOrdinal", "ArrayRecordComponent"}) // read once into columns, in this process
record JobRow(
        UUID id,
        UUID company,
        long opened,
        int yearsLow,
        int yearsHigh,
        int payKind,
        int payLow,
        int payHigh,
        int remote,
        int hirer,
        int type,
        int size,
        int stage,
        int[] skills,
        int[] places,
        int within) {

    /** For years that a job does not state. */
    static final int UNSAID = -1;

    private static final int FIXED = 6 * Long.BYTES + 5 * Integer.BYTES + 12;

    static JobRow of(Job job, Company company) {
        Posting posting = job.posting();
        @Nullable
        Experience years =
                posting.experience() == null ? null : posting.experience().value();
        @Nullable Pay pay = posting.pay() == null ? null : posting.pay().value();
        @Nullable YearlyPay yearly = pay == null ? null : YearlyPay.of(pay).orElse(null);
        boolean rupees = yearly != null && yearly.currency().equals("INR");
        boolean from = pay instanceof Pay.Stated stated && stated.max() == null;
        boolean upTo = pay instanceof Pay.Stated stated && stated.min() == null;
        List<Integer> within = new ArrayList<>(within(posting));
        List<Integer> places = new ArrayList<>(within);
        possible(posting).stream().filter(place -> !places.contains(place)).forEach(places::add);
        return new JobRow(
                job.id(),
                job.company(),
                (job.openedAt() == null ? Instant.EPOCH : job.openedAt()).getEpochSecond(),
                years == null ? UNSAID : years.minMonths(),
                years == null ? UNSAID : years.maxMonths() == null ? Span.OPEN : years.maxMonths(),
                yearly == null ? 0 : rupees ? 1 : 2,
                yearly == null || !rupees || upTo ? 0 : thousands(yearly.min()),
                yearly == null || !rupees ? 0 : from ? Span.OPEN : thousands(yearly.max()),
                posting.remote().value().ordinal() + 1,
                company.agency() || posting.agency() != null ? 1 : 0,
                ordinal(company.type()),
                ordinal(company.size()),
                ordinal(company.stage()),
                skills(posting),
                places.stream().mapToInt(Integer::intValue).toArray(),
                within.size());
    }

    /** Every skill named, and those whoever has it has too. */
    private static int[] skills(Posting posting) {
        return posting.requirements().stream()
                .map(Requirement::anyOf)
                .flatMap(List::stream)
                .distinct()
                .mapToInt(Numbers::ofSkill)
                .filter(number -> number >= 0)
                .sorted()
                .toArray();
    }

    private static Set<Integer> within(Posting posting) {
        Set<Integer> all = new LinkedHashSet<>();
        posting.places()
                .forEach(found -> all.addAll(Numbers.around(found.value().id())));
        return all;
    }

    /** A job in "Delhi NCR" may be in Noida. "India" says too little for that. */
    private static Set<Integer> possible(Posting posting) {
        Set<Integer> all = new LinkedHashSet<>();
        for (var found : posting.places()) {
            Place.Kind kind = found.value().kind();
            if (kind == Place.Kind.REGION || kind == Place.Kind.STATE) {
                all.addAll(Numbers.citiesOf(found.value().id()));
            }
        }
        return all;
    }

    private static int thousands(long rupees) {
        return (int) Math.min(Span.OPEN - 1L, rupees / 1000);
    }

    /** One more than its place among its kind; 0 for what nobody said. */
    private static int ordinal(@Nullable Enum<?> value) {
        return value == null ? 0 : value.ordinal() + 1;
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(FIXED + Short.BYTES * (skills.length + places.length));
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        buffer.putLong(company.getMostSignificantBits()).putLong(company.getLeastSignificantBits());
        buffer.putLong(opened);
        buffer.putInt(yearsLow).putInt(yearsHigh).putInt(payLow).putInt(payHigh);
        buffer.put((byte) payKind).put((byte) remote).put((byte) hirer);
        buffer.put((byte) type).put((byte) size).put((byte) stage);
        buffer.putShort((short) skills.length).putShort((short) places.length).putShort((short) within);
        for (int skill : skills) {
            buffer.putShort((short) skill);
        }
        for (int place : places) {
            buffer.putShort((short) place);
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    static JobRow of(byte[] bytes, int offset, int length) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
        UUID id = new UUID(buffer.getLong(), buffer.getLong());
        UUID company = new UUID(buffer.getLong(), buffer.getLong());
        long opened = buffer.getLong();
        int yearsLow = buffer.getInt();
        int yearsHigh = buffer.getInt();
        int payLow = buffer.getInt();
        int payHigh = buffer.getInt();
        int payKind = buffer.get();
        int remote = buffer.get();
        int hirer = buffer.get();
        int type = buffer.get();
        int size = buffer.get();
        int stage = buffer.get();
        int[] skills = new int[buffer.getShort()];
        int[] places = new int[buffer.getShort()];
        int within = buffer.getShort();
        for (int i = 0; i < skills.length; i++) {
            skills[i] = buffer.getShort();
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = buffer.getShort();
        }
        return new JobRow(
                id, company, opened, yearsLow, yearsHigh, payKind, payLow, payHigh, remote, hirer, type, size, stage,
                skills, places, within);
    }
}

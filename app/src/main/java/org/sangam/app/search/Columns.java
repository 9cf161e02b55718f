package org.sangam.app.search;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * The rows of one segment of the index, column by column: some 120 bytes a job. A segment never changes, so its columns are
 * read once and dropped with it.
 */
final class Columns {

    /** Where the bytes of a row lie. */
    static final String ROW = "row";

    private static final Map<IndexReader.CacheKey, Columns> OF_SEGMENTS = new ConcurrentHashMap<>();

    final long[] idHigh;
    final long[] idLow;
    final long[] opened;
    final int[] yearsLow;
    final int[] yearsHigh;
    final byte[] payKind;
    final int[] payLow;
    final int[] payHigh;
    final byte[] remote;
    final byte[] hirer;
    final byte[] type;
    final byte[] size;
    final byte[] stage;
    final int[] company;
    final int[] skillsFrom;
    final int[] placesFrom;
    final int[] placesWithin;
    short[] skills;
    short[] places;

    private Columns(int rows) {
        idHigh = new long[rows];
        idLow = new long[rows];
        opened = new long[rows];
        yearsLow = new int[rows];
        yearsHigh = new int[rows];
        payKind = new byte[rows];
        payLow = new int[rows];
        payHigh = new int[rows];
        remote = new byte[rows];
        hirer = new byte[rows];
        type = new byte[rows];
        size = new byte[rows];
        stage = new byte[rows];
        company = new int[rows];
        skillsFrom = new int[rows + 1];
        placesFrom = new int[rows + 1];
        placesWithin = new int[rows];
        skills = new short[rows * 12];
        places = new short[rows * 8];
    }

    /** The columns of a segment. */
    static Columns of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        Columns known = OF_SEGMENTS.get(cache.getKey());
        if (known != null) {
            return known;
        }
        Columns read = read(segment);
        if (OF_SEGMENTS.putIfAbsent(cache.getKey(), read) == null) {
            cache.addClosedListener(OF_SEGMENTS::remove);
        }
        return read;
    }

    private static Columns read(LeafReader segment) throws IOException {
        Columns columns = new Columns(segment.maxDoc());
        BinaryDocValues rows = DocValues.getBinary(segment, ROW);
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (rows.advanceExact(doc)) {
                BytesRef bytes = rows.binaryValue();
                columns.put(doc, JobRow.of(bytes.bytes, bytes.offset, bytes.length));
            }
            columns.skillsFrom[doc + 1] = Math.max(columns.skillsFrom[doc + 1], columns.skillsFrom[doc]);
            columns.placesFrom[doc + 1] = Math.max(columns.placesFrom[doc + 1], columns.placesFrom[doc]);
        }
        return columns;
    }

    private void put(int doc, JobRow row) {
        idHigh[doc] = row.id().getMostSignificantBits();
        idLow[doc] = row.id().getLeastSignificantBits();
        opened[doc] = row.opened();
        yearsLow[doc] = row.yearsLow();
        yearsHigh[doc] = row.yearsHigh();
        payKind[doc] = (byte) row.payKind();
        payLow[doc] = row.payLow();
        payHigh[doc] = row.payHigh();
        remote[doc] = (byte) row.remote();
        hirer[doc] = (byte) row.hirer();
        type[doc] = (byte) row.type();
        size[doc] = (byte) row.size();
        stage[doc] = (byte) row.stage();
        company[doc] = CompanyNumbers.of(row.company());
        skills = append(skills, skillsFrom[doc], row.skills());
        skillsFrom[doc + 1] = skillsFrom[doc] + row.skills().length;
        places = append(places, placesFrom[doc], row.places());
        placesFrom[doc + 1] = placesFrom[doc] + row.places().length;
        placesWithin[doc] = placesFrom[doc] + row.within();
    }

    private static short[] append(short[] all, int at, int[] more) {
        short[] grown = all.length >= at + more.length
                ? all
                : java.util.Arrays.copyOf(all, Math.max(at + more.length, all.length * 2));
        for (int i = 0; i < more.length; i++) {
            grown[at + i] = (short) more[i];
        }
        return grown;
    }

    UUID id(int doc) {
        return new UUID(idHigh[doc], idLow[doc]);
    }

    boolean is(int doc, UUID id) {
        return idHigh[doc] == id.getMostSignificantBits() && idLow[doc] == id.getLeastSignificantBits();
    }

    boolean hasSkill(int doc, int skill) {
        for (int i = skillsFrom[doc]; i < skillsFrom[doc + 1]; i++) {
            if (skills[i] == skill) {
                return true;
            }
        }
        return false;
    }
}

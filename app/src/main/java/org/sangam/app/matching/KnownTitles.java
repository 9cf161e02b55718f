package org.sangam.app.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.Encoder;
import org.sangam.engine.encode.TitleVectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The vectors of titles in memory, as they stand in the database: all that were kept, in the order they were. */
@Component
class KnownTitles {

    private static final int PAGE = 5_000;

    private final TitleRows rows;
    private final TransactionTemplate together;
    private final TitleVectors vectors = new TitleVectors(Encoder.expected());

    KnownTitles(TitleRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.together = new TransactionTemplate(transactions);
    }

    TitleVectors vectors() {
        return vectors;
    }

    /** Takes over what is kept and not known yet. */
    void load() {
        List<TitleRows.Row> page;
        do {
            page = rows.from(vectors.encoder(), vectors.size(), PAGE);
            page.forEach(this::take);
        } while (page.size() == PAGE);
    }

    /** Keeps vectors of new titles, and knows them once they are committed. */
    void keep(Map<UUID, Encoded> made) {
        Objects.requireNonNull(together.execute(running -> kept(made))).forEach(this::take);
    }

    private List<TitleRows.Row> kept(Map<UUID, Encoded> made) {
        rows.lock();
        load();
        List<TitleRows.Row> added = new ArrayList<>();
        made.forEach((title, vector) -> {
            int number = vectors.size() + added.size();
            if (!vectors.knows(title) && number < TitleVectors.MOST) {
                added.add(new TitleRows.Row(number, title, vector));
            }
        });
        added.forEach(row -> rows.add(vectors.encoder(), row));
        return added;
    }

    private void take(TitleRows.Row row) {
        vectors.put(row.number(), row.title(), row.vector());
    }
}

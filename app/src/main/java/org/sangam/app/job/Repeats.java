package org.sangam.app.job;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sangam.app.web.Viewer;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.text.Shingles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the jobs that a draft says over again. A member sees those of the own team in any state, and of others only what
 * everybody may see: the open ones under the same title.
 */
@Repository
public class Repeats {

    /** Jobs that are read for one draft, the latest changed first. */
    private static final int MOST_READ = 300;

    private static final int MOST_TOLD = 3;

    /** Fewer runs of words than this tell nothing. */
    private static final int FEWEST_RUNS = 15;

    private static final double ALIKE = .6;
    private static final double HELD = .85;

    private final JdbcClient sql;

    Repeats(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A job that says nearly the same.
     *
     * @param likeness the share of runs of words that both texts hold, from 0 to 1
     */
    public record Repeat(UUID id, UUID company, Job.State state, String title, double likeness) {}

    private record Written(UUID id, UUID company, Job.State state, String title, String words) {}

    /** The jobs nearest to a job in their descriptions, the nearest first, at most three. */
    public List<Repeat> of(Viewer.Member viewer, Job job) {
        Shingles said = Shingles.of(words(job.reading()));
        if (said.size() < FEWEST_RUNS) {
            return List.of();
        }
        return near(viewer, job).stream()
                .map(other -> repeat(said, other))
                .filter(repeat -> repeat.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Repeat::likeness).reversed())
                .limit(MOST_TOLD)
                .toList();
    }

    private static String words(Posting reading) {
        StringBuilder words = new StringBuilder();
        reading.body().forEach(block -> words.append(block.words()).append('\n'));
        return words.toString();
    }

    private List<Written> near(Viewer.Member viewer, Job job) {
        return sql.sql("""
                        select id, company_id, state, title,
                            coalesce((select string_agg(block ->> 'words', ' ' order by nth)
                                from jsonb_array_elements(reading -> 'body') with ordinality as body (block, nth)), '') as words
                        from job
                        where id <> :id
                            and (company_id = :company or (state = 'OPEN' and lower(title) = lower(:title)))
                        order by changed_at desc, id limit :most
                        """)
                .param("id", job.id())
                .param("company", viewer.company())
                .param("title", job.title())
                .param("most", MOST_READ)
                .query((row, number) -> new Written(
                        row.getObject("id", UUID.class),
                        row.getObject("company_id", UUID.class),
                        Job.State.valueOf(row.getString("state")),
                        row.getString("title"),
                        row.getString("words")))
                .list();
    }

    /** A text that wholly holds another repeats it, however much was added. */
    private static Repeat repeat(Shingles said, Written other) {
        Shingles words = Shingles.of(other.words());
        double held = words.size() < FEWEST_RUNS ? 0 : said.containment(words);
        double likeness = Math.max(said.likeness(words), held >= HELD ? held : 0);
        return new Repeat(other.id(), other.company(), other.state(), other.title(), likeness);
    }
}

package org.sangam.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sangam.engine.record.RecordLine.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What both sides of pairs have done about each other, for the record alone. */
@Repository
class PairActs {

    private final JdbcClient sql;

    PairActs(JdbcClient sql) {
        this.sql = sql;
    }

    /** A job and a person. */
    record Pair(UUID job, UUID candidate) {}

    /** The acts of each pair; an empty set where nothing was done. */
    Map<Pair, Set<Act>> of(Collection<Pair> pairs) {
        Map<Pair, Set<Act>> acts = new HashMap<>();
        sql.sql("""
                        select p.job, p.person, i.id is not null as interest, i.withdrawn_at is not null as withdrawn,
                            i.answer, v.id is not null as invited,
                            exists (select from set_aside s where s.job_id = p.job and s.candidate_id = p.person
                                and not s.by_team) as aside,
                            exists (select from set_aside s where s.job_id = p.job and s.candidate_id = p.person
                                and s.by_team) as passed
                        from unnest(:jobs, :people) as p (job, person)
                            left join interest i on i.job_id = p.job and i.candidate_id = p.person
                            left join invitation v on v.job_id = p.job and v.candidate_id = p.person
                        """)
                .param("jobs", pairs.stream().map(Pair::job).toArray(UUID[]::new))
                .param("people", pairs.stream().map(Pair::candidate).toArray(UUID[]::new))
                .query((row, at) -> Map.entry(
                        new Pair(row.getObject("job", UUID.class), row.getObject("person", UUID.class)), acts(row)))
                .list()
                .forEach(entry -> acts.put(entry.getKey(), entry.getValue()));
        return acts;
    }

    private static Set<Act> acts(ResultSet row) throws SQLException {
        List<Act> acts = new ArrayList<>();
        add(acts, row.getBoolean("interest"), Act.INTEREST);
        add(acts, row.getBoolean("withdrawn"), Act.WITHDRAWN);
        add(acts, row.getBoolean("aside"), Act.SET_ASIDE);
        add(acts, row.getBoolean("invited"), Act.INVITED);
        add(acts, row.getBoolean("passed"), Act.PASSED_OVER);
        add(acts, "YES".equals(row.getString("answer")), Act.ANSWERED_YES);
        add(acts, "NO".equals(row.getString("answer")), Act.ANSWERED_NO);
        return acts.isEmpty() ? Set.of() : EnumSet.copyOf(acts);
    }

    private static void add(List<Act> acts, boolean done, Act act) {
        if (done) {
            acts.add(act);
        }
    }
}

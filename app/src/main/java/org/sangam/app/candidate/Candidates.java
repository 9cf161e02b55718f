package org.sangam.app.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.CompanyName;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where candidates are kept. A person reads and changes only themselves; a team finds only people who show themselves and
 * are not hidden from it. Whether they are is asked of the database at every read.
 */
@Repository
public class Candidates {

    private static final int MOST_HIDDEN_FROM = 100;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    Candidates(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** The viewer's own profile, when they have one. */
    public Optional<Candidate> own(Viewer.Candidate viewer) {
        return sql.sql("select * from candidate where account_id = :account")
                .param("account", viewer.account())
                .query(this::candidate)
                .optional();
    }

    /** The person, when the member's team may find them: shown, not hidden from the company, or revealed to it. */
    public Optional<Candidate> visible(Viewer.Member viewer, UUID id) {
        return visible(viewer, List.of(id)).stream().findFirst();
    }

    /** Those of the people whom the member's team may find, in no particular order. */
    public List<Candidate> visible(Viewer.Member viewer, List<UUID> ids) {
        return sql.sql("""
                        select * from candidate c
                        where c.id = any(:ids) and c.visibility = 'ANONYMOUS'
                          and not exists (select from hidden_pair h
                                where h.candidate_id = c.id and h.company_id = :company)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("company", viewer.company())
                .query(this::candidate)
                .list();
    }

    /**
     * Those of the people who do not hide from the member's team, shown to others or not. Only for people who said yes to
     * a job of that team: whoever asks makes sure of it.
     */
    public List<Candidate> known(Viewer.Member viewer, List<UUID> ids) {
        return sql.sql("""
                        select * from candidate c
                        where c.id = any(:ids)
                          and not exists (select from hidden_pair h
                                where h.candidate_id = c.id and h.company_id = :company)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("company", viewer.company())
                .query(this::candidate)
                .list();
    }

    /** The person as the market follows them; absent for one who shows themselves to nobody. */
    public Optional<Candidate> shown(UUID id) {
        return sql.sql("select * from candidate where id = :id and visibility = 'ANONYMOUS'")
                .param("id", id)
                .query(this::candidate)
                .optional();
    }

    /** The account behind a person, for what is meant for them alone. */
    public Optional<UUID> account(UUID id) {
        return sql.sql("select account_id from candidate where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Everybody who shows themselves, for building a market: by id, at most {@code limit} after {@code last}. */
    public List<Candidate> shownAfter(UUID last, int limit) {
        return sql.sql("""
                        select * from candidate where visibility = 'ANONYMOUS' and id > :last order by id limit :limit
                        """)
                .param("last", last)
                .param("limit", limit)
                .query(this::candidate)
                .list();
    }

    /** The people who are hidden from a company. */
    public Set<UUID> hiddenFrom(UUID company) {
        return sql
                .sql("select candidate_id from hidden_pair where company_id = :company")
                .param("company", company)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the companies the viewer hides from. */
    public List<String> namesHiddenFrom(Viewer.Candidate viewer) {
        return sql.sql("""
                        select h.name from hidden_from h join candidate c on c.id = h.candidate_id
                        where c.account_id = :account order by h.since, h.name
                        """)
                .param("account", viewer.account())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** The companies a person hides from, as far as they are here. */
    public Set<UUID> companiesHiddenFrom(UUID candidate) {
        return sql
                .sql("select company_id from hidden_pair where candidate_id = :id")
                .param("id", candidate)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    public long count() {
        return sql.sql("select count(*) from candidate").query(Long.class).single();
    }

    /**
     * Keeps what was read from a résumé; the corrections the person made before stay. A company that the person is newly
     * said to work for is hidden from without being asked; one that they took off the list before stays off.
     */
    @Transactional
    public Candidate bring(Viewer.Candidate viewer, Profile reading, Candidate.@Nullable ResumeFile resume) {
        Set<String> before = employersOf(own(viewer));
        sql.sql("""
                        insert into candidate (id, account_id, reading, corrections, preferences, resume_hash,
                            resume_name, created_at, changed_at)
                        values (:id, :account, :reading::jsonb, :corrections::jsonb, :preferences::jsonb, :hash,
                            :name, :now, :now)
                        on conflict (account_id) do update set reading = excluded.reading,
                            resume_hash = excluded.resume_hash, resume_name = excluded.resume_name,
                            version = candidate.version + 1, changed_at = excluded.changed_at
                        """)
                .param("id", NewId.now(clock))
                .param("account", viewer.account())
                .param("reading", json.writeValueAsString(reading))
                .param("corrections", json.writeValueAsString(ProfileCorrections.NONE))
                .param("preferences", json.writeValueAsString(Preferences.UNSAID))
                .param("hash", resume == null ? null : resume.hash())
                .param("name", resume == null ? null : resume.name())
                .param("now", now())
                .update();
        return hideFromNewEmployers(viewer, before);
    }

    /** Keeps what a person answered in place of a résumé; what was read before stays beneath it. */
    @Transactional
    public void answer(Viewer.Candidate viewer, ProfileCorrections corrections, Preferences preferences) {
        if (own(viewer).isEmpty()) {
            bring(viewer, Profile.UNREAD, null);
        }
        correct(viewer, corrections);
        prefer(viewer, preferences);
    }

    @Transactional
    public Candidate correct(Viewer.Candidate viewer, ProfileCorrections corrections) {
        Set<String> before = employersOf(own(viewer));
        change(viewer, "corrections = :value::jsonb", json.writeValueAsString(corrections));
        return hideFromNewEmployers(viewer, before);
    }

    @Transactional
    public Candidate prefer(Viewer.Candidate viewer, Preferences preferences) {
        change(viewer, "preferences = :value::jsonb", json.writeValueAsString(preferences));
        return own(viewer).orElseThrow();
    }

    @Transactional
    public Candidate show(Viewer.Candidate viewer, Candidate.Visibility visibility) {
        change(viewer, "visibility = :value", visibility.name());
        return own(viewer).orElseThrow();
    }

    /** Sets exactly the names the viewer hides from; names that cannot be a company's are left out. */
    @Transactional
    public void hideFrom(Viewer.Candidate viewer, List<String> names) {
        Candidate self = own(viewer).orElseThrow();
        sql.sql("delete from hidden_from where candidate_id = :id")
                .param("id", self.id())
                .update();
        names.stream().filter(CompanyName::fits).limit(MOST_HIDDEN_FROM).forEach(name -> hide(self.id(), name));
        change(viewer, "visibility = :value", self.visibility().name());
    }

    private Candidate hideFromNewEmployers(Viewer.Candidate viewer, Set<String> before) {
        Candidate self = own(viewer).orElseThrow();
        employers(self.profile())
                .filter(name -> !before.contains(new CompanyName(name).key()))
                .limit(MOST_HIDDEN_FROM)
                .forEach(name -> hide(self.id(), name));
        return self;
    }

    private void hide(UUID candidate, String name) {
        sql.sql("""
                        insert into hidden_from (candidate_id, key, name, since) values (:id, :key, :name, :now)
                        on conflict do nothing
                        """)
                .param("id", candidate)
                .param("key", new CompanyName(name).key())
                .param("name", name.strip())
                .param("now", now())
                .update();
    }

    /** The companies somebody works for, each by the key under which all its spellings are one. */
    private static Set<String> employersOf(Optional<Candidate> person) {
        return person.stream()
                .flatMap(known -> employers(known.profile()))
                .map(name -> new CompanyName(name).key())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> employers(Profile profile) {
        return profile.positions().stream()
                .filter(Profile.Position::current)
                .map(Profile.Position::company)
                .flatMap(Stream::ofNullable)
                .filter(CompanyName::fits);
    }

    private void change(Viewer.Candidate viewer, String assignment, String value) {
        sql.sql("update candidate set " + assignment
                        + ", version = version + 1, changed_at = :now where account_id = :account")
                .param("value", value)
                .param("now", now())
                .param("account", viewer.account())
                .update();
    }

    private Candidate candidate(ResultSet row, int number) throws SQLException {
        String hash = row.getString("resume_hash");
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getLong("version"),
                Candidate.Visibility.valueOf(row.getString("visibility")),
                json.readValue(row.getString("reading"), Profile.class),
                json.readValue(row.getString("corrections"), ProfileCorrections.class),
                json.readValue(row.getString("preferences"), Preferences.class),
                hash == null ? null : new Candidate.ResumeFile(hash, row.getString("resume_name")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

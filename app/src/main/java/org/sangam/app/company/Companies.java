package org.sangam.app.company;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where companies are kept. What stands here is public; only a company's own admins change it. */
@Repository
public class Companies {

    /** How many a page of the list holds. */
    public static final int PAGE = 40;

    private static final String ALL = """
            select c.*, array(select n.name from company_name n
                               where n.company_id = c.id and n.kind = 'OTHER' order by n.name) as aliases
              from company c
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Companies(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Company> bySlug(String slug) {
        return sql.sql(ALL + " where c.slug = :slug")
                .param("slug", slug)
                .query(Companies::read)
                .optional();
    }

    public Optional<Company> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** Those of them that are here, in no particular order. */
    public List<Company> byIds(Collection<UUID> ids) {
        return sql.sql(ALL + " where c.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Companies::read)
                .list();
    }

    /** The company the viewer hires for. */
    public Company own(Viewer.Member viewer) {
        return byId(viewer.company()).orElseThrow();
    }

    /** The companies that go by a name, in whichever spelling: its own, its legal, a former one. At most ten. */
    public List<Company> named(CompanyName name) {
        return sql.sql(ALL + """
                 where c.id in (select n.company_id from company_name n where n.key = :key)
                 order by c.created limit 10
                """)
                .param("key", name.key())
                .query(Companies::read)
                .list();
    }

    /**
     * A page of all companies by name, {@value #PAGE} and one more, which tells that there is a next page.
     *
     * @param words part of a name; empty for all
     * @param after the slug of the last company of the page before; null for the first page
     */
    public List<Company> list(String words, @Nullable String after) {
        return sql.sql(ALL + """
                 where (:words = '' or exists (select from company_name n where n.company_id = c.id
                                                and n.name ilike '%' || :pattern || '%'))
                   and (:after::text is null
                        or (lower(c.name), c.id) > (select lower(a.name), a.id from company a where a.slug = :after))
                 order by lower(c.name), c.id
                 limit :most
                """)
                .param("words", words)
                .param("pattern", words.replaceAll("([\\\\%_])", "\\\\$1"))
                .param("after", after)
                .param("most", PAGE + 1)
                .query(Companies::read)
                .list();
    }

    /** Part of all slugs, in the order of the companies' ids; {@code part} counts from 0. */
    public List<String> slugs(int part, int size) {
        return sql.sql("select slug from company order by id offset :offset limit :size")
                .param("offset", (long) part * size)
                .param("size", size)
                .query((row, number) -> row.getString("slug"))
                .list();
    }

    /** Ids in their own order, those after one; {@code after} is null for the first. */
    public List<UUID> ids(@Nullable UUID after, int limit) {
        return sql.sql("select id from company where :after::uuid is null or id > :after order by id limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    public long count() {
        return sql.sql("select count(*) from company").query(Long.class).single();
    }

    /** Adds a company, with an address made from its name and a mark drawn for it. */
    @Transactional
    public Company found(CompanyDetails details) {
        UUID id = NewId.now(clock);
        String slug = details.name().slug();
        boolean free = insert(id, slug, details);
        for (int number = 2; !free; number++) {
            free = insert(id, slug + "-" + number, details);
        }
        change(id, details);
        return byId(id).orElseThrow();
    }

    /** Gives a company a mark other than the one drawn for it. */
    @Transactional
    public void draw(UUID company, Monogram monogram) {
        sql.sql("update company set mark = :mark, version = version + 1 where id = :id")
                .param("mark", monogram.shapes())
                .param("id", company)
                .update();
    }

    /**
     * Says other things about the viewer's own company; nothing happens for a viewer who is not its admin.
     *
     * @param version the one the admin read; when somebody else has changed the company since, nothing happens
     * @return whether it was changed
     */
    @Transactional
    public boolean change(Viewer.Member viewer, CompanyDetails details, int version) {
        boolean mine = viewer.role() == Viewer.Role.ADMIN
                && sql.sql("update company set version = version + 1 where id = :id and version = :version")
                                .param("id", viewer.company())
                                .param("version", version)
                                .update()
                        == 1;
        if (mine) {
            change(viewer.company(), details);
        }
        return mine;
    }

    private boolean insert(UUID id, String slug, CompanyDetails details) {
        return sql.sql("""
                insert into company (id, slug, name, mark, created)
                values (:id, :slug, :name, :mark, :created)
                on conflict (slug) do nothing
                """)
                        .param("id", id)
                        .param("slug", slug)
                        .param("name", details.name().text())
                        .param("mark", MonogramDrawing.of(id).shapes())
                        .param("created", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private void change(UUID id, CompanyDetails details) {
        sql.sql("""
                update company set name = :name, legal_name = :legalName, line = :line, about = :about,
                       founded = :founded, type = :type, size = :size, stage = :stage, site = :site, city = :city,
                       agency = :agency
                 where id = :id
                """)
                .param("id", id)
                .param("name", details.name().text())
                .param("legalName", details.legalName())
                .param("line", details.line())
                .param("about", details.about())
                .param("founded", details.founded())
                .param("type", name(details.type()))
                .param("size", name(details.size()))
                .param("stage", name(details.stage()))
                .param("site", details.site())
                .param("city", details.city())
                .param("agency", details.agency())
                .update();
        sql.sql("delete from company_name where company_id = :id")
                .param("id", id)
                .update();
        call(id, details.name(), "BRAND");
        if (details.legalName() != null) {
            call(id, new CompanyName(details.legalName()), "LEGAL");
        }
        details.aliases().forEach(alias -> call(id, new CompanyName(alias), "OTHER"));
    }

    private void call(UUID id, CompanyName name, String kind) {
        sql.sql("""
                insert into company_name (company_id, key, name, kind) values (:id, :key, :name, :kind)
                on conflict do nothing
                """)
                .param("id", id)
                .param("key", name.key())
                .param("name", name.text())
                .param("kind", kind)
                .update();
    }

    private static Company read(ResultSet row, int number) throws SQLException {
        return new Company(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                new CompanyName(row.getString("name")),
                row.getString("legal_name"),
                row.getString("line"),
                row.getString("about"),
                row.getObject("founded", Integer.class),
                one(Company.Type.class, row.getString("type")),
                one(Company.Size.class, row.getString("size")),
                one(Company.Stage.class, row.getString("stage")),
                row.getString("site"),
                row.getString("city"),
                row.getBoolean("agency"),
                texts(row.getArray("aliases")),
                new Monogram(row.getString("mark")),
                row.getString("logo"),
                row.getTimestamp("created").toInstant(),
                row.getInt("version"));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> kind, @Nullable String name) {
        return name == null ? null : Enum.valueOf(kind, name);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}

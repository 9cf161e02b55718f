package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Fills the database of a running product with made-up companies and open jobs. A job takes its text, title and skills
 * from a job of the sample market and draws company, place, pay, years, remote work and age anew: few companies have many
 * jobs, few places most of them. What is made depends on the seed alone.
 */
final class LoadJobs implements Command {

    private static final int BATCH = 2_000;
    private static final int MOST_JOBS = 1_000_000;
    private static final int JOBS_A_COMPANY = 25;

    private static final String TEMPLATES = """
        create temporary table template as
        select row_number() over (order by j.id) - 1 as n, j.source, j.reading, j.title, j.summary,
            j.summary -> 'pay' as pay
        from job j join company c on c.id = j.company_id
        where j.state = 'OPEN' and c.slug not like 'made-up-%'
        """;

    private static final String PLACES = """
        create temporary table town as
        select row_number() over (order by count(*) desc, place ->> 'id') - 1 as n, place
        from (select p -> 'value' as place from template t, jsonb_array_elements(t.reading -> 'places') p
              where p -> 'value' ->> 'kind' = 'CITY') lies
        group by place
        """;

    private static final String COMPANIES = """
        insert into company (id, slug, name, legal_name, line, about, founded, type, size, stage, site, city, agency,
            mark, created)
        select uuidv7(), 'made-up-' || n, name, name || ' Private Limited', 'Made up for a measurement',
            'This company was made up, and so were its jobs. It stands here to be counted.',
            1970 + (random() * 54)::int,
            (array['PRODUCTS', 'SERVICES', 'BOTH', null])[1 + (random() * 3)::int],
            (array['UP_TO_10', 'UP_TO_50', 'UP_TO_200', 'UP_TO_500', 'UP_TO_1000', 'MORE', null])[1 + (random() * 6)::int],
            (array['BOOTSTRAPPED', 'RAISED', 'PROFITABLE', 'LISTED', null])[1 + (random() * 4)::int],
            'made-up-' || n || '.example',
            (select place ->> 'name' from town where town.n = drawn.n % (select count(*) from town)),
            random() < .12, '<rect width="40" height="40" fill="#E7EDF2"/>', now()
        from (select n, initcap((array[:first])[1 + n % :firsts]) || ' ' || (array[:second])[1 + n / :firsts % :seconds]
                  || case when n >= :names then ' ' || n / :names + 1 else '' end as name
              from generate_series(0, ? - 1) n) drawn
        on conflict (slug) do nothing
        """;

    private static final String NAMES = """
        insert into company_name (company_id, key, name, kind)
        select id, lower(name), name, 'BRAND' from company where slug like 'made-up-%' on conflict do nothing
        """;

    private static final String ACCOUNTS = """
        insert into account (id, kind, address, name, created)
        select uuidv7(), 'TEAM', 'hiring@' || site, 'Hiring Desk', now()
        from company where slug like 'made-up-%' on conflict do nothing
        """;

    private static final String MEMBERS = """
        insert into member (account_id, company_id, role, name, title, shown, joined)
        select a.id, c.id, 'ADMIN', a.name, 'Recruiter', true, now()
        from company c join account a on a.address = 'hiring@' || c.site
        where c.slug like 'made-up-%' on conflict do nothing
        """;

    private static final String POSTERS = """
        create temporary table poster as
        select row_number() over (order by c.id) - 1 as n, c.id as company, m.account_id as account
        from company c join member m on m.company_id = c.id where c.slug like 'made-up-%'
        """;

    private static final String JOBS = """
        with drawn as materialized (
            select n, (random() * 1e9)::bigint % (select count(*) from template) as template,
                floor(power(random(), 2) * (select count(*) from poster))::bigint as poster,
                floor(power(random(), 3) * (select count(*) from town))::bigint as town,
                (1 + random())::numeric as factor, (random() * 12)::int as years, 1 + (random() * 4)::int as span,
                random() as remote, now() - random() * interval '40 days' as opened
            from generate_series(1, ?) n),
        said as (
            select d.*, t.source, t.reading, t.title, p.company, p.account,
                jsonb_build_array(town.place) as places,
                jsonb_build_object('minMonths', years * 12, 'maxMonths', (years + span) * 12) as experience,
                case when d.remote < .1 then 'ONLY' when d.remote < .25 then 'OKAY'
                    when d.remote < .7 then 'NO' else 'UNSTATED' end as mode,
                case when t.pay ->> 'kind' = 'stated' and t.pay ->> 'min' is not null and t.pay ->> 'max' is not null
                    then t.pay || jsonb_build_object(
                        'min', round((t.pay ->> 'min')::numeric * factor / 1000) * 1000,
                        'max', round((t.pay ->> 'max')::numeric * factor / 1000) * 1000)
                    else t.pay end as pay
            from drawn d join template t on t.n = d.template join poster p on p.n = d.poster
                join town on town.n = d.town)
        insert into job (id, company_id, posted_by, state, source, reading, corrections, title, summary, created_at,
            changed_at, opened_at, confirmed_at)
        select uuidv7(opened - now()), company, account, 'OPEN', source, reading,
            jsonb_build_object('title', title, 'experience', experience, 'pay', nullif(pay, 'null'), 'places', places,
                'remote', mode, 'settled', '[]'::jsonb),
            title, jsonb_build_object('places', jsonb_build_array(places -> 0 ->> 'name'), 'remote', mode,
                'experience', experience, 'pay', nullif(pay, 'null')),
            opened, opened, opened, opened
        from said
        """;

    private static final List<String> FIRST = List.of(
            "kaveri",
            "betwa",
            "chambal",
            "tungabhadra",
            "gomti",
            "narmada",
            "mahanadi",
            "indravati",
            "periyar",
            "sabari",
            "shimsha",
            "vamsadhara",
            "manas",
            "subansiri",
            "lohit",
            "kosi",
            "gandak",
            "damodar",
            "luni",
            "banas",
            "tawa",
            "wardha",
            "penganga",
            "musi",
            "palar",
            "vaigai",
            "noyyal",
            "pamba",
            "netravati",
            "sharavati",
            "hemavati",
            "arkavati",
            "jhelum",
            "ravi",
            "beas",
            "sutlej",
            "tons",
            "ken",
            "son",
            "rihand",
            "barak",
            "dhansiri",
            "jaldhaka");

    private static final List<String> SECOND = List.of(
            "Textiles",
            "Software",
            "Logistics",
            "Foods",
            "Hospitals",
            "Finance",
            "Learning",
            "Motors",
            "Power",
            "Retail",
            "Homes",
            "Pharma",
            "Media",
            "Travel",
            "Chemicals",
            "Paper",
            "Steel",
            "Analytics",
            "Insurance",
            "Telecom",
            "Tools",
            "Optics",
            "Ceramics",
            "Dairy",
            "Seeds",
            "Packaging",
            "Robotics",
            "Payments",
            "Health",
            "Games",
            "Studios",
            "Labs",
            "Systems",
            "Networks",
            "Staffing",
            "Consulting",
            "Printing",
            "Garments",
            "Footwear",
            "Furniture",
            "Cables");

    @Override
    public String usage() {
        return "load jobs --data DIR [--jobs N] [--seed S]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        Path data = Path.of(options.wanted("--data"));
        int jobs = options.number("--jobs", 100_000, MOST_JOBS);
        int seed = options.number("--seed", 42, MOST_JOBS);
        options.done();
        long start = System.nanoTime();
        try (Connection database = LoopbackDatabase.of(data).connect()) {
            fill(database, jobs, seed);
            out.printf(
                    "%d open jobs of %d companies, %.0f s%n",
                    count(database, "select count(*) from job where state = 'OPEN'"),
                    count(database, "select count(*) from company"),
                    (System.nanoTime() - start) / 1e9);
        } catch (SQLException refused) {
            throw new UnusableInput("The database would not take the jobs: " + refused.getMessage());
        }
    }

    private static void fill(Connection database, int jobs, int seed) throws SQLException, UnusableInput {
        try (Statement statement = database.createStatement()) {
            statement.execute("select setseed(%d / 1000001.0)".formatted(seed));
            statement.execute(TEMPLATES);
            if (count(database, "select count(*) from template") == 0) {
                throw new UnusableInput(
                        "There is no job to take a text from. Start the product with its sample market.");
            }
            statement.execute(PLACES);
        }
        put(database, companies(), Math.max(1, jobs / JOBS_A_COMPANY));
        for (String step : List.of(NAMES, ACCOUNTS, MEMBERS, POSTERS)) {
            try (Statement statement = database.createStatement()) {
                statement.execute(step);
            }
        }
        for (int done = 0; done < jobs; done += BATCH) {
            put(database, JOBS, Math.min(BATCH, jobs - done));
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("analyze job");
            statement.execute("analyze company");
        }
    }

    private static String companies() {
        return COMPANIES
                .replace(":firsts", String.valueOf(FIRST.size()))
                .replace(":first", quoted(FIRST))
                .replace(":seconds", String.valueOf(SECOND.size()))
                .replace(":second", quoted(SECOND))
                .replace(":names", String.valueOf(FIRST.size() * SECOND.size()));
    }

    private static String quoted(List<String> words) {
        return "'" + String.join("', '", words) + "'";
    }

    private static void put(Connection database, String insert, int number) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(insert)) {
            statement.setInt(1, number);
            statement.executeUpdate();
        }
    }

    private static long count(Connection database, String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

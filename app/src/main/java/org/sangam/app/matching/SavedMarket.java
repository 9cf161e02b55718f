package org.sangam.app.matching;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.MarketFile;
import org.sangam.engine.record.Knowledge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The market in a file beside the database, so that a start need not read everybody anew. The file is never trusted over the
 * database: one made by another build, with other knowledge or in another month, one that this database has not stood behind,
 * and one older than the feed of changes is surely kept, is left alone and the market built anew.
 */
@Repository
class SavedMarket {

    private static final Logger LOG = LoggerFactory.getLogger(SavedMarket.class);

    private final Path file;
    private final JdbcClient sql;

    SavedMarket(@Value("${sangam.data:data}") Path data, JdbcClient sql) {
        this.file = data.resolve("market");
        this.sql = sql;
    }

    /** @param position in the feed of changes, up to which everything is in it */
    record Restored(Market market, String position) {}

    /** Empty when the market must be built from the database; why is logged. */
    Optional<Restored> restore(YearMonth month) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return switch (MarketFile.read(file, madeWith(month))) {
                case MarketFile.Refused refused -> refused(refused.why());
                case MarketFile.Restored restored -> vouched(restored);
            };
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("The file of the market could not be used", unreadable);
            return Optional.empty();
        }
    }

    /**
     * Writes the market as it is. It may hold changes after the position, which are then applied twice; the database stands
     * behind the file only once all of it is written, so that it holds nothing that the database does not.
     *
     * @param position in the feed of changes, taken before
     */
    void save(Market market, String position, YearMonth month) {
        UUID token = UUID.randomUUID();
        try {
            MarketFile.write(market, new MarketFile.Stamp(madeWith(month), token + " " + position), file);
        } catch (IOException full) {
            LOG.warn("The market could not be written to its file; the next start builds it anew", full);
            return;
        }
        sql.sql("insert into market_file (token) values (:token)")
                .param("token", token)
                .update();
        sql.sql("delete from market_file where written_at < now() - interval '14 days'")
                .update();
    }

    private Optional<Restored> vouched(MarketFile.Restored restored) {
        String[] stamp = restored.stamp().position().split(" ", 2);
        boolean known = sql.sql("""
                        select count(*) from market_file where token = :token and written_at > now() - interval '13 days'
                        """)
                        .param("token", UUID.fromString(stamp[0]))
                        .query(Integer.class)
                        .single()
                > 0;
        return known
                ? Optional.of(new Restored(restored.market(), stamp[1]))
                : refused("this database has not stood behind it, or too long ago");
    }

    private static Optional<Restored> refused(String why) {
        LOG.info("The market is built from the database; of its file: {}", why);
        return Optional.empty();
    }

    /** Rows are made from what is stored by code, with knowledge, and a job that is still held is told by the month. */
    private String madeWith(YearMonth month) {
        String database = sql.sql("select system_identifier::text from pg_control_system()")
                .query(String.class)
                .single();
        return Knowledge.fingerprint() + " " + Build.IDENTITY + " " + month + " " + database;
    }

    /** What this process runs, by the sizes and times of its class path. */
    private static final class Build {

        static final String IDENTITY = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Build::of)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(),
                        text -> UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString()));

        private static String of(Path entry) {
            try (Stream<Path> files = Files.exists(entry) ? Files.walk(entry) : Stream.empty()) {
                return files.filter(Files::isRegularFile)
                        .sorted()
                        .map(Build::stamp)
                        .collect(Collectors.joining());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String stamp(Path file) {
            try {
                return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

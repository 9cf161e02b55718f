package org.sangam.app.company;

import java.util.Optional;
import org.sangam.app.document.Files;
import org.sangam.app.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The logos of companies: pictures drawn anew from what admins brought, kept under the hash of their bytes. */
@Repository
public class Logos {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = LogoReader.LARGEST;

    private final JdbcClient sql;
    private final Files files;

    Logos(JdbcClient sql, Files files) {
        this.sql = sql;
        this.files = files;
    }

    /**
     * Gives the admin's own company the logo in a file. One picture is decoded at a time, as each may take 16 MB.
     *
     * @return empty when it was taken; else the code of why it was not, said by {@code company.logo.<code>}
     */
    @Transactional
    public Optional<String> bring(Viewer.Member admin, byte[] file) {
        return switch (read(file)) {
            case LogoReader.Read.Refused refused -> Optional.of(refused.why().name());
            case LogoReader.Read.Logo logo -> {
                set(admin, files.keep(logo.png()));
                yield Optional.empty();
            }
        };
    }

    /** Takes the logo of the admin's own company away; its drawn mark stands again. */
    @Transactional
    public void remove(Viewer.Member admin) {
        set(admin, null);
    }

    /** The bytes of a logo that a company has, as PNG. */
    public Optional<byte[]> find(String hash) {
        boolean here = hash.matches("[0-9a-f]{64}")
                && sql.sql("select exists (select from company where logo = :hash)")
                        .param("hash", hash)
                        .query(Boolean.class)
                        .single();
        return here ? files.find(hash) : Optional.empty();
    }

    private static synchronized LogoReader.Read read(byte[] file) {
        return LogoReader.read(file);
    }

    private void set(Viewer.Member admin, @org.jspecify.annotations.Nullable String hash) {
        if (admin.role() == Viewer.Role.ADMIN) {
            sql.sql("update company set logo = :hash, version = version + 1 where id = :id")
                    .param("hash", hash)
                    .param("id", admin.company())
                    .update();
        }
    }
}

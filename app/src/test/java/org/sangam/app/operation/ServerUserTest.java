package org.sangam.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL refuses to run as root; these run only as root, which may become anybody. */
class ServerUserTest {

    @TempDir
    Path folder;

    @BeforeEach
    void onlyAsRoot() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "not root");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void root_runs_it_without_powers() throws Exception {
        Path data = folder.resolve("data");
        try (ChildSangam sangam = sangam(data, List.of(), Map.of())) {
            assertThat(userOf(sangam.after("serving"))).isEqualTo("root");
            assertThat(Files.getOwner(data).getName()).isEqualTo("root");
            assertThat(sangam.stop()).isZero();
        }
    }

    @Test
    void where_namespaces_are_refused_another_user_runs_it() throws Exception {
        Path data = folder.resolve("data");
        for (int start = 0; start < 2; start++) {
            try (ChildSangam sangam = sangam(data, List.of(), withoutNamespaces())) {
                assertThat(userOf(sangam.after("serving"))).isNotEqualTo("root");
                assertThat(sangam.stop()).isZero();
            }
        }
    }

    @Test
    void a_folder_once_used_by_root_goes_on_under_another_user() throws Exception {
        Path data = folder.resolve("data");
        try (ChildSangam sangam = sangam(data, List.of(), Map.of())) {
            sangam.after("serving");
            assertThat(sangam.stop()).isZero();
        }
        try (ChildSangam sangam = sangam(data, List.of(), withoutNamespaces())) {
            assertThat(userOf(sangam.after("serving"))).isNotEqualTo("root");
            assertThat(sangam.stop()).isZero();
        }
    }

    @Test
    void the_folder_that_bars_the_way_is_named() throws Exception {
        Path barred = Files.createDirectory(folder.resolve("barred"));
        Files.setPosixFilePermissions(barred, PosixFilePermissions.fromString("rwx------"));
        Path data = Files.createDirectories(barred.resolve("inside/data"));
        try (ChildSangam sangam = sangam(data, List.of(), withoutNamespaces())) {
            assertThat(sangam.after("refused"))
                    .contains("refuses to run as root")
                    .contains("may not enter " + barred.toRealPath() + ".");
        }
    }

    @Test
    void an_ordinary_user_runs_it_as_itself() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.setOwner(
                home, home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        List<String> asNobody = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        try (ChildSangam sangam = sangam(home.resolve("data"), asNobody, Map.of())) {
            assertThat(userOf(sangam.after("serving"))).isEqualTo("nobody");
            assertThat(sangam.stop()).isZero();
        }
    }

    /** On a class path that any user may read, with the server unpacked from its archive. */
    private ChildSangam sangam(Path data, List<String> before, Map<String, String> environment)
            throws IOException, URISyntaxException {
        List<String> parts = new ArrayList<>();
        Path library = Files.createDirectories(folder.resolve("library"));
        for (Class<?> needed : List.of(
                ChildSangam.class,
                EmbeddedPostgres.class,
                Driver.class,
                XZInputStream.class,
                FileSystemUtils.class,
                NullMarked.class)) {
            parts.add(copied(needed, library).toString());
        }
        parts.add(copied(packedServer(), library).toString());
        return ChildSangam.start(
                before, environment, String.join(":", parts), ChildSangam.Serve.class, data.toString());
    }

    /** A search path on which {@code unshare} always fails, as it does in most containers. */
    private Map<String, String> withoutNamespaces() throws IOException {
        Path refusing = Files.createDirectories(folder.resolve("refusing")).resolve("unshare");
        Files.writeString(refusing, "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(refusing, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Map.of("PATH", refusing.getParent() + ":" + System.getenv("PATH"));
    }

    private static Path copied(Class<?> type, Path into) throws IOException, URISyntaxException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return copied(Path.of(source.getLocation().toURI()), into);
    }

    private static Path packedServer() throws URISyntaxException {
        String inside = String.valueOf(PostgresBinaries.class.getResource("/postgres-linux-%s.txz"
                .formatted(System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64")));
        return Path.of(new URI(inside.replaceFirst("^jar:", "").replaceFirst("!.*", "")));
    }

    private static Path copied(Path from, Path into) throws IOException {
        Path to = into.resolve(String.valueOf(from.getFileName()));
        if (!Files.exists(to)) {
            FileSystemUtils.copyRecursively(from, to);
        }
        return to;
    }

    private static String userOf(String pid) throws IOException {
        return Files.getOwner(Path.of("/proc", pid)).getName();
    }
}

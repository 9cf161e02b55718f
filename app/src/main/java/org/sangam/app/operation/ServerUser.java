package org.sangam.app.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * As whom the server runs, as the words put before its commands. PostgreSQL refuses to run as root.
 *
 * <p>An ordinary user runs it as itself. Root runs it in a user namespace of its own, where it keeps root's files but none
 * of root's powers and believes to be nobody. Where namespaces are refused (most containers), the data folder is handed to
 * another user, and whoever owns the folder runs the server from then on.
 */
record ServerUser(List<String> before, Optional<String> name) {

    /** @throws StartRefused when nobody can run it; the message names the folder that bars the way */
    static ServerUser of(DataFolder data) {
        Path folder = data.path();
        if (!isRoot()) {
            return new ServerUser(List.of(), Optional.empty());
        }
        String owner = owner(folder);
        ServerUser namespace = new ServerUser(List.of("unshare", "--user"), Optional.empty());
        if ("root".equals(owner) && namespace.enters(folder)) {
            return namespace;
        }
        return another(folder, owner);
    }

    List<String> command(Path program, String... arguments) {
        List<String> words = new ArrayList<>(before);
        words.add(program.toString());
        words.addAll(List.of(arguments));
        return words;
    }

    /** Hands over a file or a whole folder that the server must read or write, where it runs as another user. */
    void own(Path file) {
        if (name.isPresent() && Files.exists(file)) {
            Commands.Said said =
                    Commands.run(Path.of("/"), List.of("chown", "--recursive", name.get(), file.toString()));
            if (!said.well()) {
                throw new UncheckedIOException(new IOException(said.text()));
            }
        }
    }

    private static ServerUser another(Path folder, String owner) {
        List<String> names =
                "root".equals(owner) ? List.of(owner(parent(folder)), "postgres", "nobody") : List.of(owner);
        String barred = "there is no user to run it as";
        for (String name : names) {
            Optional<ServerUser> user = named(name);
            if (user.isPresent() && user.get().enters(parent(folder))) {
                giveFolder(folder, name);
                return user.get();
            }
            if (user.isPresent()) {
                barred = "%s may not enter %s".formatted(name, user.get().barrier(folder));
            }
        }
        throw new StartRefused(
                "PostgreSQL refuses to run as root, and %s.".formatted(barred),
                "Start Sangam as an ordinary user, or give it a folder that every user may enter with --data FOLDER.");
    }

    private static void giveFolder(Path folder, String name) {
        Commands.Said said = Commands.run(Path.of("/"), List.of("chown", name, folder.toString()));
        if (!said.well()) {
            throw new StartRefused(
                    "The data folder %s cannot be given to %s: %s".formatted(folder, name, said.text()),
                    "Start Sangam as an ordinary user.");
        }
    }

    private static Optional<ServerUser> named(String name) {
        Commands.Said group = Commands.run(Path.of("/"), List.of("id", "-g", name));
        return "root".equals(name) || !group.well()
                ? Optional.empty()
                : Optional.of(new ServerUser(
                        List.of("setpriv", "--reuid", name, "--regid", group.text(), "--clear-groups"),
                        Optional.of(name)));
    }

    private boolean enters(Path folder) {
        return Commands.run(Path.of("/"), command(Path.of("test"), "-x", folder.toString()))
                .well();
    }

    private Path barrier(Path folder) {
        Path reached = folder.getRoot();
        for (Path part : folder) {
            reached = reached.resolve(part);
            if (!enters(reached)) {
                return reached;
            }
        }
        return folder;
    }

    private static boolean isRoot() {
        return "root".equals(owner(Path.of("/proc/self")));
    }

    private static String owner(Path folder) {
        try {
            return Files.getOwner(folder).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path parent(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }
}

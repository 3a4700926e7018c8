package nl.vangnet.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account the database server runs under. An ordinary user runs it as itself. PostgreSQL refuses to run as root, so root hands
 * over to {@code nobody}, in the first way that works here:
 *
 * <ol>
 *   <li>{@code setpriv}, where {@code nobody} can enter the home directory: a truly unprivileged server;
 *   <li>{@code unshare}, into a user namespace without privileges, for a home closed to others, such as one under {@code /root};
 *   <li>{@code setpriv} with leave to enter closed directories, for containers, which mostly forbid user namespaces.
 * </ol>
 *
 * @param prefix what to put before a command
 * @param owner the user id that must own the data, negative when there is nothing to change
 */
record ServerAccount(List<String> prefix, int owner) {
    private static final int NOBODY = 65534;
    private static final List<String> SETPRIV =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private static final List<ServerAccount> FOR_ROOT = List.of(
            new ServerAccount(SETPRIV, NOBODY),
            new ServerAccount(List.of("unshare", "-U"), 0),
            // The last option makes access(2), which PostgreSQL asks, see the leave as well.
            new ServerAccount(
                    and(
                            SETPRIV,
                            "--inh-caps=+dac_override",
                            "--ambient-caps=+dac_override",
                            "--securebits=+no_setuid_fixup"),
                    NOBODY));

    /**
     * @param program a server program in the home directory; that it runs shows that the account can get there
     * @throws DatabaseRefusal when this is root and no way of handing over works
     */
    static ServerAccount of(Path program) throws IOException {
        if (!Command.run(List.of("id", "-u")).output().strip().equals("0")) {
            return new ServerAccount(List.of(), -1);
        }
        for (ServerAccount account : FOR_ROOT) {
            if (account.canRun(program)) {
                return account;
            }
        }
        throw new DatabaseRefusal(
                "PostgreSQL does not run as root, and here root can hand it to no other account: neither setpriv nor unshare"
                        + " (both from util-linux) works.",
                "Start Vangnet as an ordinary user; or keep the database where others may enter, such as"
                        + " --vangnet.home=/var/lib/vangnet; or point spring.datasource.url at a PostgreSQL 18.");
    }

    private boolean canRun(Path program) throws IOException {
        try {
            return Command.run(command(program.toString(), "--version")).succeeded();
        } catch (Command.NotFound absent) {
            return false;
        }
    }

    List<String> command(String... words) {
        return and(prefix, words);
    }

    private static List<String> and(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }

    /** Gives the account a directory with all that is in it. */
    void own(Path directory) throws IOException {
        if (owner < 0 || owner == (int) Files.getAttribute(directory, "unix:uid")) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(directory)) {
            all = paths.toList();
        }
        // The directory itself comes last: its owner tells a later start that all is done.
        for (Path path : all.reversed()) {
            Files.setAttribute(path, "unix:uid", owner);
        }
    }
}

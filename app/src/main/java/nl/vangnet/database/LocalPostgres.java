package nl.vangnet.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/**
 * A PostgreSQL 18 server of Vangnet's own, started from programs that travel in the jar. It keeps its data in a directory and finds them
 * there the next time; it listens on this machine only, on a free port, with a random password; and it stops when it is closed. After a
 * crash of Vangnet, of the server or of both, the next start brings back every row that was committed.
 *
 * <p>Meant for trying out, developing and testing. Real clients' data belong on a managed PostgreSQL 18 with backups.
 */
public final class LocalPostgres implements AutoCloseable {
    /** The account of the application: owner of the database, no superuser, so that row-level security can bind it. */
    public static final String USER = "vangnet";

    /** Superuser of this server, with the same password. */
    static final String SUPERUSER = "postgres";

    private static final int START_ATTEMPTS = 20;
    private static final int PAUSE_MILLIS = 500;

    private final Path home;
    private final Path programs;
    private final Path data;
    private final ServerAccount account;
    private final String password;
    private final HomeLock lock;
    private int port;

    private LocalPostgres(Path home, HomeLock lock) throws IOException {
        this.home = home;
        this.lock = lock;
        programs = PostgresBinaries.unpackInto(home).resolve("bin");
        data = home.resolve("data");
        account = ServerAccount.of(programs.resolve("postgres"));
        password = rememberedPassword();
    }

    /**
     * Starts the server, on the data of an earlier time if there are any.
     *
     * @param directory where programs and data are kept; made when absent
     * @throws DatabaseRefusal when the directory cannot be used, is in use by another Vangnet, or the server does not start
     */
    public static LocalPostgres start(Path directory) {
        try {
            Path home = Files.createDirectories(directory.toAbsolutePath()).toRealPath();
            HomeLock lock = HomeLock.take(home);
            try {
                LocalPostgres server = new LocalPostgres(home, lock);
                server.start();
                return server;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseRefusal(
                    "Vangnet cannot keep its database in " + directory.toAbsolutePath() + ": " + e + ".",
                    "Make that directory writable for the user who starts Vangnet, or choose another one: --vangnet.home=<directory>.",
                    e);
        }
    }

    /** The JDBC address of the application's database. */
    public String url() {
        return url("vangnet");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    /** Where programs and data are. */
    public Path home() {
        return home;
    }

    private void start() throws IOException {
        stopLeftOver();
        if (!Files.exists(data)) {
            initialise();
        }
        account.own(data);
        startServer();
        try {
            ensureDatabase();
        } catch (SQLException | RuntimeException e) {
            stop();
            throw new IOException("the local database does not answer: " + e.getMessage(), e);
        }
    }

    /** Beside its final place first, so that an interrupted attempt leaves nothing that looks finished. */
    private void initialise() throws IOException {
        Path halfway = home.resolve("data.initialising");
        Path passwordFile = home.resolve("data.password");
        PostgresBinaries.deleteTree(halfway);
        Files.createDirectory(halfway);
        account.own(halfway);
        writePrivately(passwordFile, password);
        account.own(passwordFile);
        succeed(account.command(
                programs.resolve("initdb").toString(),
                "--pgdata=" + halfway,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set=listen_addresses=127.0.0.1",
                "--set=unix_socket_directories="));
        Files.delete(passwordFile);
        Files.move(halfway, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void startServer() throws IOException {
        Command.Result result = new Command.Result(1, "");
        // A server that was killed may take a moment to disappear; another program may take the free port first.
        for (int attempt = 0; attempt < START_ATTEMPTS; attempt++) {
            port = freePort();
            Files.deleteIfExists(data.resolve("server.log"));
            result = Command.run(account.command(
                    programs.resolve("pg_ctl").toString(),
                    "start",
                    "--wait",
                    "--pgdata=" + data,
                    "--log=" + data.resolve("server.log"),
                    "--options=-p " + port));
            if (result.succeeded()) {
                return;
            }
            pause();
        }
        Path log = data.resolve("server.log");
        String reason = Files.exists(log) ? Files.readString(log) : result.output();
        throw new DatabaseRefusal(
                "The local database in " + data + " does not start. Its server says:\n" + reason.strip(),
                "Mend what the server names, or begin with an empty database elsewhere: --vangnet.home=<directory>.");
    }

    private void ensureDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            // The database is made last; without it, an earlier start was interrupted between the two.
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + USER + "'")
                    .next()) {
                statement.execute("drop role if exists " + USER);
                // The password is hexadecimal, so it can stand between quotes as it is.
                statement.execute("create role " + USER + " login password '" + password + "'");
                statement.execute("create database " + USER + " owner " + USER);
            }
        }
    }

    /** Stops the server that a killed JVM left behind. Safe because the lock on the home says that its owner is gone. */
    private void stopLeftOver() throws IOException {
        if (isRunning()) {
            stop();
        } else if (ProcessHandle.allProcesses().noneMatch(this::mayBeOurServer)) {
            // After a restart of the machine or container its number may belong to any program, and PostgreSQL would
            // wait for that.
            Files.deleteIfExists(lockFile());
        }
    }

    private boolean isRunning() throws IOException {
        if (!Files.exists(lockFile())) {
            return false;
        }
        long pid = Long.parseLong(Files.readAllLines(lockFile()).getFirst().strip());
        return ProcessHandle.of(pid).filter(this::isOurServer).isPresent();
    }

    private Path lockFile() {
        return data.resolve("postmaster.pid");
    }

    private boolean isOurServer(ProcessHandle process) {
        return process.info()
                .command()
                .or(process.info()::commandLine)
                .orElse("")
                .startsWith(home.toString());
    }

    /** Without leave to see another account's programs, only the title of a server process is known. */
    private boolean mayBeOurServer(ProcessHandle process) {
        boolean programHidden = process.info().command().isEmpty();
        return isOurServer(process)
                || (programHidden && process.info().commandLine().orElse("").startsWith("postgres:"));
    }

    private void stop() throws IOException {
        succeed(account.command(
                programs.resolve("pg_ctl").toString(), "stop", "--wait", "--mode=fast", "--pgdata=" + data));
    }

    /** Stops the server, breaking off what it was doing for others, and lets go of the directory. */
    @Override
    public void close() {
        try (lock) {
            if (isRunning()) {
                stop();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The local database in " + data + " does not stop: " + e.getMessage(), e);
        }
    }

    private String rememberedPassword() throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }

    private static void writePrivately(Path file, String text) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path halfway = file.resolveSibling(file.getFileName() + ".writing");
        Files.deleteIfExists(halfway);
        Files.createFile(halfway, ownerOnly);
        Files.writeString(halfway, text);
        Files.move(halfway, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void succeed(List<String> command) throws IOException {
        Command.Result result = Command.run(command);
        if (!result.succeeded()) {
            throw new IOException(
                    String.join(" ", command) + ": " + result.output().strip());
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting the local database", e);
        }
    }
}

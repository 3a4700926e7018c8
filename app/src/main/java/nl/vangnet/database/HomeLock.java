package nl.vangnet.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says that this JVM, and no other, uses a home directory. The operating system lets go of the lock when the JVM ends, however it
 * ends; so whoever holds it may stop a database server that an earlier owner left running.
 */
final class HomeLock implements AutoCloseable {
    /** Closing any channel on a file gives up the JVM's lock on it, so a second attempt in this JVM must not even open the file. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private HomeLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /**
     * @param home an existing directory, as a real path
     * @throws DatabaseRefusal when a living process, or this one, already uses it
     */
    static HomeLock take(Path home) throws IOException {
        if (!HELD_HERE.add(home)) {
            throw inUse(home, String.valueOf(ProcessHandle.current().pid()));
        }
        try {
            return new HomeLock(home, open(home));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(home);
            throw e;
        }
    }

    private static FileChannel open(Path home) throws IOException {
        Path file = home.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw inUse(home, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(UTF_8)));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static DatabaseRefusal inUse(Path home, String owner) {
        return new DatabaseRefusal(
                "The database in " + home + " is in use by another Vangnet (process " + owner + ").",
                "Use the one that runs, stop it first, or give this one a directory of its own: --vangnet.home=<directory>.");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(home);
        }
    }
}

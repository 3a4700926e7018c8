package nl.vangnet.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;

/** What was said with clients in the last months, what they wrote and asked, and what is still to be done about it. */
final class DemoConversations {
    private static final String SCRIPT = "/nl/vangnet/demo/conversations.sql";

    private final DSLContext sql;
    private final LocalDate today;

    DemoConversations(DSLContext sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    void hold() {
        try (InputStream script = Objects.requireNonNull(DemoConversations.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            sql.connection(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("{today}", today.toString()));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + SCRIPT, e);
        }
    }
}

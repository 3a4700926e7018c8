package nl.vangnet;

import nl.vangnet.database.DatabaseInUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started Vangnet where it answers and where it keeps what it is told. */
@Component
final class StartLine {
    private static final Logger LOG = LoggerFactory.getLogger(Vangnet.class);

    private final Environment environment;
    private final DatabaseInUse database;

    StartLine(Environment environment, DatabaseInUse database) {
        this.environment = environment;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("Vangnet staat klaar op http://localhost:{} ({})", port, database.description());
        }
    }
}

package nl.vangnet.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Every night, and at a start after a night that was missed: what ran out is told to whoever leads. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DeadlineClock {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineClock.class);

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineClock(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 1 * * *", zone = "Europe/Amsterdam")
    @EventListener(ApplicationReadyEvent.class)
    void strike() {
        int told = deadlines.escalate(LocalDate.now(clock));
        LOG.info("Termijnen nagelopen: {} te laat en gemeld aan de teamleider", told);
    }
}

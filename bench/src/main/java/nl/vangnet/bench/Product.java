package nl.vangnet.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import nl.vangnet.Vangnet;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The whole application on a home of its own, with a clock that stands still in the evening on which November is determined: the same people,
 * the same amounts and the same files every time.
 */
public final class Product {
    public static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    /** Was started and not yet done when work begins: twelve months before it were determined and paid. */
    public static final YearMonth MONTH = YearMonth.of(2026, 11);

    private Product() {}

    /** What is done with the application before it would go on with the month by itself. */
    public interface Work {
        void on(ApplicationContext product) throws Exception;
    }

    /** Starts it, does the work, stops it and ends the process. */
    static void start(String demo, Path home, Work work) {
        SpringApplication application = new SpringApplication(Vangnet.class, StandingClock.class);
        application.addListeners(new WhenStarted(work));
        application.run("--vangnet.demo=" + demo, "--vangnet.home=" + home, "--server.port=0");
    }

    private record WhenStarted(Work work) implements ApplicationListener<ApplicationStartedEvent> {
        @Override
        public void onApplicationEvent(ApplicationStartedEvent started) {
            try {
                work.on(started.getApplicationContext());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            System.exit(SpringApplication.exit(started.getApplicationContext()));
        }
    }

    /** Not found by the scan of the product; named above. */
    static class StandingClock {
        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));
        }
    }
}

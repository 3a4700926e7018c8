package nl.vangnet.managers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night, and at the start for the nights that were missed: who was told to become a client's manager from today, is. */
@Component
class TakingEffect implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TakingEffect.class);

    private final Handovers handovers;

    TakingEffect(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        everyNight();
    }

    @Scheduled(cron = "0 1 0 * * *", zone = "Europe/Amsterdam")
    void everyNight() {
        int count = handovers.takeEffect();
        if (count > 0) {
            LOG.info("{} overdrachten gingen in", count);
        }
    }
}

package nl.vangnet.fidelity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.Conduct;
import nl.vangnet.experiments.Deviation;
import nl.vangnet.experiments.Phase;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.Trials;
import nl.vangnet.web.Language;
import nl.vangnet.web.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night, and at a start: a participant who went to a case manager outside of the pool of the arm is a deviation of the trial. The
 * entry names the unit by its pseudonym and does not say which arm it is, for the ledger is read before the arms are opened.
 */
@Component
class PoolWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PoolWatch.class);
    /** Who enters it: nobody did by hand. */
    private static final Actor ACTOR = Actor.named("Vangnet");

    private final Trials trials;
    private final Conduct conduct;
    private final Fidelity fidelity;
    private final Register register;
    private final Clock clock;

    PoolWatch(Trials trials, Conduct conduct, Fidelity fidelity, Register register, Clock clock) {
        this.trials = trials;
        this.conduct = conduct;
        this.fidelity = fidelity;
        this.register = register;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 1 * * *", zone = "Europe/Amsterdam")
    @EventListener(ApplicationReadyEvent.class)
    void strike() {
        int entered = trials.all().stream().mapToInt(this::enter).sum();
        LOG.info("Uitvoering van experimenten nagelopen: {} afwijkingen vastgelegd", entered);
    }

    /** Enters what is not in the ledger yet, and tells how many that were. */
    int enter(Trial trial) {
        Optional<LocalDate> since = fidelity.started(trial.id());
        if (since.isEmpty() || trials.phase(trial.id()) != Phase.RUNNING) {
            return 0;
        }
        Set<String> known = Deviation.of(trials.ledger(trial.id())).stream()
                .map(Deviation::what)
                .collect(Collectors.toSet());
        List<Client> clients = register.clients(trial.id());
        Map<Long, List<Service>> services = register.services(clients);
        Map<String, String> found = new HashMap<>();
        for (Client client : clients) {
            for (Service service : services.getOrDefault(client.unit(), List.of())) {
                if (service.from().isAfter(since.get())
                        && client.takesPart(service.from())
                        && outside(trial.registered(), client, service)) {
                    found.putIfAbsent(
                            words().get("uitvoering.afwijking", client.unitCode(), service.from()),
                            why(service.reason()));
                }
            }
        }
        found.keySet().removeAll(known);
        found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> conduct.deviate(trial.id(), one.getKey(), one.getValue(), ACTOR, clock.instant()));
        return found.size();
    }

    private static boolean outside(Protocol protocol, Client client, Service service) {
        return protocol.arms().stream()
                .filter(arm -> arm.code().equals(client.arm()))
                .anyMatch(arm -> !arm.poolStaff().isEmpty() && !arm.poolStaff().contains(service.staff()));
    }

    /** The reason of the handover, without the words that were meant for the client. */
    private static String why(@Nullable String reason) {
        return words().get(
                        switch (reason == null ? "" : reason) {
                            case "CLIENT_ASKED" -> "overdracht.reden.klant_vroeg";
                            case "COLLEAGUE_LEAVES" -> "overdracht.reden.collega_weg";
                            case "LONG_ABSENCE" -> "overdracht.reden.lang_afwezig";
                            case "CASELOAD" -> "overdracht.reden.te_druk";
                            case "BETTER_FIT" -> "overdracht.reden.past_beter";
                            default -> "uitvoering.waarom.onbekend";
                        });
    }

    private static Texts words() {
        return Language.NL.texts();
    }
}

package nl.vangnet.fidelity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.TrialEvent;
import nl.vangnet.experiments.Trials;
import nl.vangnet.interviews.Interview;
import nl.vangnet.interviews.Interviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the arms of a trial are delivered as the protocol says. It logs no reading: its numbers name nobody. */
@Component
public class Fidelity {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** The item of the questionnaire that asks for it. */
    private static final String KNOWS_ARM = "knows_arm";

    private final Trials trials;
    private final Register register;
    private final Interviews interviews;
    private final Clock clock;

    Fidelity(Trials trials, Register register, Interviews interviews, Clock clock) {
        this.trials = trials;
        this.register = register;
        this.interviews = interviews;
        this.clock = clock;
    }

    /** The day on which the arms came into force; empty before. */
    public Optional<LocalDate> started(long trial) {
        return trials.ledger(trial).entries().stream()
                .filter(entry -> entry.type().equals(TrialEvent.STARTED))
                .map(entry -> LocalDate.ofInstant(entry.time(), HERE))
                .findFirst();
    }

    /**
     * The panel of a month.
     *
     * @param asked null, or a month outside of the trial, for the last one
     * @return empty when the trial has not started
     */
    public Optional<Panel> panel(Trial trial, @Nullable YearMonth asked) {
        Optional<LocalDate> since = started(trial.id());
        if (since.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<YearMonth> months = months(YearMonth.from(since.get()), YearMonth.from(today));
        YearMonth month = asked != null && months.contains(asked) ? asked : months.getFirst();
        LocalDate last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        Protocol protocol = trial.registered();
        List<Client> clients = register.clients(trial.id());
        var contacts = register.contacts(clients);
        var services = register.services(clients);
        return Optional.of(new Panel(
                month,
                months,
                protocol.arms().stream()
                        .map(arm -> ArmDelivery.of(
                                protocol, arm, clients, contacts, services, since.get(), month.atDay(1), last))
                        .toList(),
                protocol.arms().stream()
                        .map(arm -> load(arm, clients, services, today))
                        .toList(),
                knows(trial, clients),
                protocol.waves().stream().map(Protocol.Wave::code).toList()));
    }

    private static List<YearMonth> months(YearMonth first, YearMonth last) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        Collections.reverse(months);
        return months;
    }

    /** Of the pool; where the arm has none, of whoever serves its clients today. */
    private PoolLoad load(Protocol.Arm arm, List<Client> clients, Map<Long, List<Service>> services, LocalDate today) {
        Set<Long> staff = arm.poolStaff().isEmpty()
                ? clients.stream()
                        .filter(client -> client.arm().equals(arm.code()) && client.takesPart(today))
                        .flatMap(client -> services.getOrDefault(client.unit(), List.of()).stream())
                        .filter(service -> service.on(today))
                        .map(Service::staff)
                        .collect(Collectors.toSet())
                : Set.copyOf(arm.poolStaff());
        Map<Long, Integer> loads = register.loads(staff);
        Integer ceiling = arm.caseloadCeiling();
        return new PoolLoad(
                arm.name(),
                staff.size(),
                loads.values().stream().mapToInt(one -> one).max().orElse(0),
                ceiling,
                ceiling == null
                        ? 0
                        : Math.toIntExact(loads.values().stream()
                                .filter(one -> one > ceiling)
                                .count()));
    }

    private List<KnowsArm> knows(Trial trial, List<Client> clients) {
        Map<String, String> armOf = clients.stream().collect(Collectors.toMap(Client::pid, Client::arm));
        Map<List<String>, List<String>> answers = interviews.of(trial.id()).stream()
                .filter(one -> armOf.containsKey(one.pid()) && one.answers().containsKey(KNOWS_ARM))
                .collect(Collectors.groupingBy(
                        one -> List.of(armOf.getOrDefault(one.pid(), ""), one.wave()),
                        Collectors.mapping(Fidelity::answer, Collectors.toList())));
        return answers.entrySet().stream()
                .map(entry -> new KnowsArm(
                        entry.getKey().getFirst(),
                        entry.getKey().getLast(),
                        entry.getValue().size(),
                        Collections.frequency(entry.getValue(), "yes")))
                .toList();
    }

    private static String answer(Interview interview) {
        return interview.answers().getOrDefault(KNOWS_ARM, "");
    }
}

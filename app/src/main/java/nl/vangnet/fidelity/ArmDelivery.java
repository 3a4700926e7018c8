package nl.vangnet.fidelity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vangnet.experiments.Protocol;

/**
 * What the clients of one arm got. Shares are whole percents of {@code clients}; 0 of nobody.
 *
 * @param clients who took part in the month
 * @param contacts with them in the month
 * @param tenthsPerClient contacts in the month per client, in tenths
 * @param oneManager had one and the same case manager since the start
 * @param tenthsOfManagers case managers per client since the start, in tenths
 * @param expected contacts that each should have had by now to meet the minimum; 0 where the protocol names none
 * @param metMinimum had these
 * @param outsidePool whose case manager at the end of the month is not of the pool of the arm
 * @param crossedOver of these: whose case manager is of the pool of another arm
 */
public record ArmDelivery(
        String code,
        String name,
        int clients,
        int contacts,
        int tenthsPerClient,
        int oneManager,
        int tenthsOfManagers,
        int expected,
        int metMinimum,
        int outsidePool,
        int crossedOver) {
    private static final int MONTHS = 12;

    /**
     * Works it out.
     *
     * @param since day on which the trial started
     * @param first of the month
     * @param last day of the month that is over: the end, or today
     * @param contacts days of contact, by person
     */
    static ArmDelivery of(
            Protocol protocol,
            Protocol.Arm arm,
            List<Client> all,
            Map<Long, List<LocalDate>> contacts,
            Map<Long, List<Service>> services,
            LocalDate since,
            LocalDate first,
            LocalDate last) {
        List<Client> clients = all.stream()
                .filter(client -> client.arm().equals(arm.code()) && client.takesPart(first))
                .toList();
        Set<Long> others = new HashSet<>();
        protocol.arms().stream()
                .filter(one -> !one.code().equals(arm.code()))
                .forEach(one -> others.addAll(one.poolStaff()));
        others.removeAll(arm.poolStaff());
        int expected = expected(arm, since, last);
        int inMonth = 0;
        int fixed = 0;
        int managers = 0;
        int met = 0;
        int outside = 0;
        int crossed = 0;
        for (Client client : clients) {
            List<LocalDate> days = contacts.getOrDefault(client.person(), List.of());
            List<Service> served = services.getOrDefault(client.unit(), List.of());
            inMonth += between(days, first, last);
            met += between(days, last.minusMonths(MONTHS).plusDays(1), last) >= expected ? 1 : 0;
            int had = Math.toIntExact(served.stream()
                    .filter(service -> service.touches(since, last))
                    .map(Service::staff)
                    .distinct()
                    .count());
            managers += had;
            fixed += had == 1 ? 1 : 0;
            for (Service now : served) {
                boolean out = now.on(last)
                        && !arm.poolStaff().isEmpty()
                        && !arm.poolStaff().contains(now.staff());
                outside += out ? 1 : 0;
                crossed += out && others.contains(now.staff()) ? 1 : 0;
            }
        }
        int n = clients.size();
        return new ArmDelivery(
                arm.code(),
                arm.name(),
                n,
                inMonth,
                ratio(10 * inMonth, n),
                ratio(100 * fixed, n),
                ratio(10 * managers, n),
                expected,
                ratio(100 * met, n),
                outside,
                crossed);
    }

    /** The minimum of a year, in proportion while the trial is younger. */
    private static int expected(Protocol.Arm arm, LocalDate since, LocalDate last) {
        Integer minimum = arm.minimumContactsPerYear();
        long months = Math.clamp(ChronoUnit.MONTHS.between(since, last.plusDays(1)), 0, MONTHS);
        return minimum == null ? 0 : Math.toIntExact(minimum * months / MONTHS);
    }

    private static int between(List<LocalDate> days, LocalDate first, LocalDate last) {
        return Math.toIntExact(days.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .count());
    }

    private static int ratio(int part, int whole) {
        return whole == 0 ? 0 : (2 * part + whole) / (2 * whole);
    }
}

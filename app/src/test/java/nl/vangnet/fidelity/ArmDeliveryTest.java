package nl.vangnet.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Protocol.Arm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArmDeliveryTest {
    private static final LocalDate SINCE = LocalDate.of(2025, 6, 10);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Arm MORE = new Arm("more", "Meer aandacht", "", 1, 50, 4, List.of(1L, 2L), List.of());
    private static final Arm LESS = new Arm("less", "Zelf doen", "", 1, null, null, List.of(3L), List.of());
    private static final Arm USUAL = new Arm("usual", "Gewoon", "", 1, null, null, List.of(), List.of());
    private static final Protocol PROTOCOL = new Protocol(
            "Proef",
            "",
            List.of(MORE, LESS, USUAL),
            "usual",
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            100,
            null);

    @Test
    void contactsAreCountedInTheMonthAndTheMinimumOverTwelveMonths() {
        List<LocalDate> four = List.of(
                LocalDate.of(2025, 6, 20),
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31));
        ArmDelivery delivery =
                of(MORE, List.of(client(1, "more", null), client(2, "more", null)), Map.of(1L, four), Map.of());
        assertThat(delivery.clients()).isEqualTo(2);
        assertThat(delivery.contacts()).isEqualTo(2);
        assertThat(delivery.tenthsPerClient()).isEqualTo(10);
        assertThat(delivery.expected())
                .as("nine months of a minimum of four a year")
                .isEqualTo(3);
        assertThat(delivery.metMinimum()).isEqualTo(50);
    }

    @Test
    void whoLeftBeforeTheMonthIsNotCounted() {
        assertThat(of(MORE, List.of(client(1, "more", FIRST), client(2, "more", FIRST.plusDays(1))), Map.of(), Map.of())
                        .clients())
                .isEqualTo(1);
    }

    @Test
    void aCaseManagerOfAnotherArmIsACrossOverAndOneOfNoArmIsOutside() {
        List<Client> clients = List.of(client(1, "more", null), client(2, "more", null), client(3, "more", null));
        Map<Long, List<Service>> services = Map.of(
                1L, List.of(service(1, 1, SINCE.minusYears(1), null)),
                2L, List.of(service(2, 1, SINCE, FIRST), service(2, 3, FIRST.plusDays(1), null)),
                3L, List.of(service(3, 9, SINCE.minusYears(1), null)));
        ArmDelivery delivery = of(MORE, clients, Map.of(), services);
        assertThat(delivery.outsidePool()).isEqualTo(2);
        assertThat(delivery.crossedOver()).isEqualTo(1);
        assertThat(delivery.oneManager()).isEqualTo(67);
        assertThat(delivery.tenthsOfManagers()).isEqualTo(13);
    }

    @Test
    void anArmWithoutAPoolIsServedByEverybody() {
        ArmDelivery delivery =
                of(USUAL, List.of(client(1, "usual", null)), Map.of(), Map.of(1L, List.of(service(1, 3, SINCE, null))));
        assertThat(delivery.outsidePool()).isZero();
        assertThat(delivery.expected()).isZero();
    }

    @Test
    void anArmWithoutClientsIsNoDivisionByZero() {
        assertThat(of(LESS, List.of(), Map.of(), Map.of()).tenthsPerClient()).isZero();
    }

    private static ArmDelivery of(
            Arm arm, List<Client> clients, Map<Long, List<LocalDate>> contacts, Map<Long, List<Service>> services) {
        return ArmDelivery.of(PROTOCOL, arm, clients, contacts, services, SINCE, FIRST, LAST);
    }

    private static Client client(long id, String arm, @Nullable LocalDate left) {
        return new Client("P" + id, "U" + id, id, id, arm, left);
    }

    private static Service service(long unit, long staff, LocalDate from, @Nullable LocalDate to) {
        return new Service(unit, staff, from, to, null);
    }
}

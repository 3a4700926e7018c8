package nl.vangnet.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.VangnetTest;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class TodayReaderTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private TodayReader reader;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private long unit;

    @BeforeEach
    void client() {
        today = LocalDate.now(clock);
        unit = new SomeClients(sql).client();
        tasks.add(unit, "Bel de taalschool", today.plusDays(2), SomeClients.MANAGER);
        conversations.plan(unit, unit, today.plusDays(1), null, Channel.OFFICE, SomeClients.MANAGER);
    }

    @Test
    void whoStepsInForAColleagueWhoIsAwaySeesThatOnesClientsMarkedAsSuch() {
        away(today.minusDays(1), today.plusDays(1), 1);

        Today day = reader.of(SomeClients.COLLEAGUE);

        assertThat(day.soon()).singleElement().satisfies(line -> {
            assertThat(line.unit()).isEqualTo(unit);
            assertThat(line.insteadOf()).isEqualTo("Sanne Dekker");
        });
        assertThat(day.appointments()).extracting(Today.Appointment::insteadOf).containsExactly("Sanne Dekker");
        assertThat(day.units()).contains(unit);
    }

    @Test
    void anOwnClientIsNotMarkedAndAColleagueSeesNobodyElses() {
        assertThat(reader.of(SomeClients.MANAGER).soon())
                .extracting(Today.Line::insteadOf)
                .containsOnlyNulls()
                .isNotEmpty();
        assertThat(reader.of(SomeClients.COLLEAGUE).units()).doesNotContain(unit);
    }

    @Test
    void beforeAndAfterTheAbsenceAndWhenSomebodyElseStepsInNobodysClientsAreShown() {
        away(today.plusDays(1), today.plusDays(9), 1);
        assertThat(reader.of(SomeClients.COLLEAGUE).units()).doesNotContain(unit);
        away(today.minusDays(9), today.minusDays(1), 2);
        assertThat(reader.of(SomeClients.COLLEAGUE).units()).doesNotContain(unit);
        away(today, today, 3);
        assertThat(reader.of(SomeClients.LEAD).units()).doesNotContain(unit);
    }

    private void away(LocalDate from, LocalDate to, int fact) {
        sql.execute(
                "insert into absence values (?, now() + ? * interval '1 second', ?, ?, ?, ?, null)",
                -fact,
                fact,
                SomeClients.MANAGER,
                SomeClients.COLLEAGUE,
                from,
                to);
    }
}

package nl.vangnet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.VangnetTest;
import nl.vangnet.contact.SomeClients;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.deadlines.StandStill;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class RemarksTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Remarks remarks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private StandStill standStill;

    @Autowired
    private Clock clock;

    @Test
    void whatSomebodySaysIsNotRightIsAnsweredInTimeOrTheTeamLeadHears() {
        LocalDate today = LocalDate.now(clock);
        long unit = new SomeClients(sql, briefs, today).settle("Esra Voorbeeld");
        remarks.say(unit, unit, null, "Plan", "Dit is niet wat ik zei.");

        OpenDeadline open = deadlines.ofUnit(unit).getFirst();
        LocalDate due = open.deadline().due().orElseThrow();
        assertThat(due).isBetween(today.plusDays(12), today.plusDays(22));
        assertThat(open.owner()).isEqualTo(SomeClients.MANAGER);
        assertThat(standStill.find()).extracting(Matter::unit).doesNotContain(unit);

        assertThat(remarks.answer(unit, open.subjectNumber(), true, "U heeft gelijk.", SomeClients.MANAGER))
                .isTrue();
        assertThat(deadlines.ofUnit(unit)).isEmpty();
    }

    @Test
    void aRemarkWithoutAClockIsFound() {
        long unit = new SomeClients(sql, briefs, LocalDate.now(clock)).settle("Esra Voorbeeld");
        sql.execute(
                "insert into remark (person_id, unit_id, line, words, said_at, owner_id) values (?, ?, 'Plan', 'Dit"
                        + " klopt niet.', now(), ?)",
                unit,
                unit,
                SomeClients.MANAGER);

        assertThat(standStill.find()).extracting(Matter::unit).contains(unit);
    }
}

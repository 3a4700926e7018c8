package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.TRIAL_ENTRY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Trial;
import nl.vangnet.trials.design.WaveSchedule.Window;
import nl.vangnet.trials.ledger.EntryType;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The waves of a trial on the calendar. */
@Component
class Waves {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DSLContext sql;

    Waves(DSLContext sql) {
        this.sql = sql;
    }

    /** In order; none as long as nobody was assigned. */
    List<PlannedWave> of(Trial trial) {
        Protocol protocol = trial.protocol();
        Optional<LocalDate> assigned = assignedOn(trial.id());
        if (protocol == null || assigned.isEmpty()) {
            return List.of();
        }
        List<PlannedWave> waves = new ArrayList<>();
        for (Protocol.Wave wave : protocol.waves()) {
            LocalDate first = assigned.get().plusMonths(wave.monthsAfterAssignment());
            waves.add(new PlannedWave(
                    wave.code(),
                    waves.size(),
                    new Window(first, first.plusDays(wave.windowDays() - 1L)),
                    wave.voucher()));
        }
        return waves;
    }

    /** The day alone: what the lot gave to whom is nothing for here. */
    private Optional<LocalDate> assignedOn(long trial) {
        return sql.select(TRIAL_ENTRY.AT)
                .from(TRIAL_ENTRY)
                .where(TRIAL_ENTRY.TRIAL_ID.eq(trial), TRIAL_ENTRY.TYPE.eq(EntryType.ASSIGNMENT))
                .fetchOptional(TRIAL_ENTRY.AT)
                .map(at -> LocalDate.ofInstant(at.toInstant(), HERE));
    }
}

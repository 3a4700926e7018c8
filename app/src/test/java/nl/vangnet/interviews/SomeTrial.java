package nl.vangnet.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.Conduct;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.ProtocolJson;
import nl.vangnet.experiments.TrialEvent;
import nl.vangnet.experiments.Trials;
import nl.vangnet.managers.SomeTeam;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.ledger.AssignmentDesign;
import nl.vangnet.trials.ledger.EntryType;
import org.jooq.DSLContext;

/** A trial of two arms among some units, assigned by lot and started. Everybody agreed to interviews. */
public final class SomeTrial {
    public static final long INTERVIEWER = 9050;
    private static final Actor RESEARCHER = Actor.named("onderzoeker");
    private static final Actor AUDITOR = Actor.named("auditor");

    private final DSLContext sql;
    private final Trials trials;
    private final long id;

    /** With waves at the start and seven months later, each of two months. */
    public SomeTrial(DSLContext sql, Trials trials, Conduct conduct, Instant began, List<Long> units) {
        this.sql = sql;
        this.trials = trials;
        sql.execute(
                "insert into staff values (?, 'Eline Groen', 'INTERVIEWER', '0800 50') on conflict do nothing",
                INTERVIEWER);
        id = sql.fetchSingle(
                        "insert into trial (code, pseudonym_key, created_at) values ('proef', ?, ?::timestamptz)"
                                + " returning id",
                        "ab".repeat(32),
                        began.atOffset(ZoneOffset.UTC))
                .into(Long.class);
        Protocol protocol = protocol();
        trials.append(id, TrialEvent.PROTOCOL, ProtocolJson.write(protocol), RESEARCHER, began);
        trials.append(
                id,
                EntryType.DESIGN,
                new AssignmentDesign(protocol.armCodes(), List.of(new Allocation("proef", "", protocol.ratio())))
                        .text(),
                RESEARCHER,
                began);
        trials.append(id, TrialEvent.ENROLMENT_OPEN, "", RESEARCHER, began);
        units.forEach(unit -> enrol(unit, began));
        String one = conduct.commitToNewSecret(id, RESEARCHER, began);
        String other = conduct.commitToNewSecret(id, AUDITOR, began);
        conduct.freezeList(id, RESEARCHER, began.plus(1, ChronoUnit.MINUTES));
        conduct.reveal(id, one, RESEARCHER, began.plus(2, ChronoUnit.MINUTES));
        conduct.reveal(id, other, AUDITOR, began.plus(2, ChronoUnit.MINUTES));
        conduct.assign(id, RESEARCHER, began.plus(3, ChronoUnit.MINUTES));
        conduct.start(id, RESEARCHER, began.plus(4, ChronoUnit.MINUTES));
    }

    public long id() {
        return id;
    }

    public static String pid(long unit) {
        return "P" + unit;
    }

    /** From here no answer is taken. */
    void lock(Instant at) {
        trials.append(id, TrialEvent.DATA_LOCKED, "", RESEARCHER, at);
    }

    private void enrol(long unit, Instant began) {
        LocalDate day = LocalDate.ofInstant(began, ZoneOffset.UTC);
        sql.execute("""
                insert into trial_screening
                select ?, applicant_id, id, ?, true, 40, 'Zuid', 30, false, 0, false, false, false, 'nl', '{}', ?, ?, 'allen'
                from benefit_unit where id = ?
                """, id, day, pid(unit), "U" + unit, unit);
        for (String purpose : List.of("PARTICIPATION", "INTERVIEW", "REGISTER", "REUSE")) {
            sql.execute("""
                    insert into trial_consent (trial_id, person_id, purpose, given, on_day, way, at)
                    select ?, applicant_id, ?, true, ?, 'OWN_PAGE', ?::timestamptz from benefit_unit where id = ?
                    """, id, purpose, day, began.atOffset(ZoneOffset.UTC), unit);
        }
    }

    private static Protocol protocol() {
        return new Protocol(
                "Meer aandacht in de Hoek",
                "Helpt meer aandacht?",
                List.of(
                        new Protocol.Arm(
                                "dubbeltje",
                                "Dubbeltje",
                                "Meer gesprekken.",
                                1,
                                50,
                                4,
                                List.of(SomeTeam.SUCCESSOR),
                                List.of("extra gesprekken")),
                        new Protocol.Arm("kwartje", "Kwartje", "Zoals altijd.", 1, null, null, List.of(), List.of())),
                "kwartje",
                false,
                List.of(),
                List.of(),
                List.of(new Protocol.Wave("T0", 0, 61, null), new Protocol.Wave("T1", 7, 61, Money.parse("15"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                100,
                null);
    }
}

package nl.vangnet.experiments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.experiments.Protocol.Arm;
import nl.vangnet.experiments.Protocol.Contrast;
import nl.vangnet.experiments.Protocol.IfLeaving;
import nl.vangnet.experiments.Protocol.Kind;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Size;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.design.TrialDesign.Population;
import nl.vangnet.trials.design.TrialDesign.Source;
import org.jooq.DSLContext;

/** A municipality of a few households, and a protocol of three arms for it. */
final class TestTrial {
    static final LocalDate SNAPSHOT = LocalDate.of(2026, 3, 1);
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    static final Protocol PROTOCOL = new Protocol(
            "Bellen of schrijven",
            "Helpt bellen meer dan schrijven?",
            List.of(arm("B", "bellen"), arm("S", "schrijven"), arm("G", "zoals gewoon")),
            "G",
            true,
            List.of(
                    new EligibilityRule(EligibilityCode.BIRTH_DATE_KNOWN, "", ""),
                    new EligibilityRule(EligibilityCode.AGE_FROM, "27", "protocol 2.1"),
                    new EligibilityRule(EligibilityCode.AGE_TO, "60", "protocol 2.1"),
                    new EligibilityRule(EligibilityCode.MONTHS_ON_ASSISTANCE, "12", ""),
                    new EligibilityRule(EligibilityCode.LANGUAGE, "nl, en", ""),
                    new EligibilityRule(EligibilityCode.NO_OTHER_TRIAL, "", "")),
            List.of(Stratifier.HOUSEHOLD),
            List.of(new Wave("T0", 0, 60, null), new Wave("T1", 6, 60, Money.parse("12.50"))),
            List.of(new Outcome(
                    "out_T1",
                    Source.REGISTER,
                    "OUTFLOW",
                    Kind.BINARY,
                    "T1",
                    Population.EVERYBODY_ASSIGNED,
                    IfLeaving.AS_FOUND,
                    0.05,
                    true,
                    "")),
            List.of(Trait.AGE),
            List.of(Trait.CHILDREN),
            List.of(new Contrast("B", "G"), new Contrast("S", "G")),
            200,
            new Size(40, 10, 40, 2, 0.6));

    private TestTrial() {}

    private static Arm arm(String code, String name) {
        return new Arm(code, name, "U krijgt: " + name + ".", 1, null, null, List.of(), List.of(name));
    }

    /** Households 9101 to 9100 + count, every third a couple; in household 9101 they are 20 years old, in 9102 (a couple) 70. */
    static void settle(DSLContext sql, int count) {
        sql.execute("insert into area values (991, 'Onderzoekskade', 'Zuid')");
        sql.execute("""
            insert into staff
            select n, (array['Rik Onderzoeker', 'Aad Auditor', 'Kim Klantmanager'])[n - 9100],
                (array['RESEARCHER', 'AUDITOR', 'CASE_MANAGER'])[n - 9100], '0800' from generate_series(9101, 9103) n
            """);
        sql.execute("""
            insert into person (id, name, sort_name)
            select n, 'Inwoner ' || n, 'inwoner ' || n
            from generate_series(9101, 9100 + ?) i, lateral (values (i), (i + 1000)) v(n)
            """, count);
        sql.execute("""
            insert into benefit_unit
            select n, n, 991, 'Kade', 1, '1000 AA', 9103, 9103 from generate_series(9101, 9100 + ?) n
            """, count);
        sql.execute("""
            insert into entitlement
            select nextval('fact_number'), ?::date - 900, n, ?::date - 800, null, null, 'test', null
            from generate_series(9101, 9100 + ?) n
            """, SNAPSHOT, SNAPSHOT, count);
        sql.execute("""
            insert into member
            select nextval('fact_number'), ?::date - 900, unit, person, role, 'ORDINARY', true,
                case unit when 9101 then date '2006-01-01' when 9102 then date '1956-01-01' else date '1985-01-01' end,
                ?::date - 800, null, false, 'test', null
            from generate_series(9101, 9100 + ?) unit,
                lateral (values (unit, 'APPLICANT'), (unit + 1000, 'PARTNER')) v(person, role)
            where role = 'APPLICANT' or unit % 3 = 0
            """, SNAPSHOT, SNAPSHOT, count);
    }
}

package nl.vangnet.studies;

import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.vangnet.access.AccessRole;
import nl.vangnet.browser.Browser;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.Conduct;
import nl.vangnet.experiments.Drafts;
import nl.vangnet.experiments.EligibilityCode;
import nl.vangnet.experiments.EligibilityRule;
import nl.vangnet.experiments.InventedAnswers;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Protocol.Arm;
import nl.vangnet.experiments.Protocol.Contrast;
import nl.vangnet.experiments.Protocol.IfLeaving;
import nl.vangnet.experiments.Protocol.Kind;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Size;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.experiments.Stratifier;
import nl.vangnet.experiments.Trait;
import nl.vangnet.interviews.InventedInterviews;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.design.TrialDesign.Population;
import nl.vangnet.trials.design.TrialDesign.Source;
import org.jooq.DSLContext;

/** A trial of three arms in the demonstration, with invented answers to two waves, that runs. */
final class ShortTrial {
    private static final int MOST_PEOPLE = 160;
    private static final String SECRET_A = "0a".repeat(32);
    private static final String SECRET_B = "b1".repeat(32);

    private static final Protocol PROTOCOL = new Protocol(
            "Kort onderzoek",
            "Helpt vaker bellen?",
            List.of(arm("BEL", "Vaker bellen"), arm("BRIEF", "Vaker een brief"), arm("V", "Zoals gewoon")),
            "V",
            true,
            List.of(
                    new EligibilityRule(EligibilityCode.BIRTH_DATE_KNOWN, "", "protocol 1"),
                    new EligibilityRule(EligibilityCode.AGE_FROM, "27", "protocol 2")),
            List.of(Stratifier.AGE_BAND),
            List.of(new Wave("T0", 0, 60, null), new Wave("T1", 6, 60, null)),
            List.of(
                    outcome("work_T1", Source.INTERVIEW, "work", Kind.BINARY, 0.1, true),
                    outcome("out_T1", Source.REGISTER, "OUTFLOW", Kind.BINARY, 0.05, true),
                    outcome("hours_T1", Source.INTERVIEW, "hours", Kind.NUMERIC, 3, false)),
            List.of(Trait.AGE, Trait.WORKS),
            List.of(Trait.AGED_50_OR_OVER),
            List.of(new Contrast("BEL", "V"), new Contrast("BRIEF", "V")),
            500,
            new Size(120, 20, 30, 4, 0.3));

    private ShortTrial() {}

    /** Drawn so many days ago. */
    static long running(String code, int days) {
        Clock clock = Browser.bean(Clock.class);
        Conduct conduct = Browser.bean(Conduct.class);
        Instant drawn = LocalDate.now(clock)
                .minusDays(days)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant();
        Actor researcher = actor(AccessRole.RESEARCHER);
        Actor auditor = actor(AccessRole.AUDITOR);
        long trial = Browser.bean(Drafts.class).create(code, PROTOCOL, drawn, null);
        conduct.register(trial, "Een klein onderzoek om te leren.", researcher, drawn);
        conduct.openEnrolment(trial, LocalDate.ofInstant(drawn, clock.getZone()).minusDays(10), researcher, drawn);
        Browser.bean(InventedAnswers.class).give(trial, MOST_PEOPLE, drawn);
        conduct.commit(trial, Commitments.commitment(SECRET_A), researcher, drawn);
        conduct.commit(trial, Commitments.commitment(SECRET_B), auditor, drawn);
        conduct.freezeList(trial, researcher, drawn);
        conduct.reveal(trial, SECRET_A, researcher, drawn);
        conduct.reveal(trial, SECRET_B, auditor, drawn);
        conduct.assign(trial, researcher, drawn);
        conduct.start(trial, researcher, drawn);
        long interviewer = Browser.bean(DSLContext.class)
                .select(STAFF.ID)
                .from(STAFF)
                .where(STAFF.ROLE.eq(AccessRole.INTERVIEWER.name()))
                .limit(1)
                .fetchSingle(row -> row.value1());
        for (Wave wave : PROTOCOL.waves()) {
            Browser.bean(InventedInterviews.class).give(trial, wave.code(), 100, _ -> 0, interviewer);
        }
        return trial;
    }

    private static Actor actor(AccessRole role) {
        return Actor.named(Browser.persona(role).name());
    }

    private static Arm arm(String code, String name) {
        return new Arm(code, name, name + ".", 1, null, null, List.of(), List.of(name));
    }

    private static Outcome outcome(
            String name, Source source, String measure, Kind kind, double smallest, boolean primary) {
        return new Outcome(
                name,
                source,
                measure,
                kind,
                "T1",
                source == Source.REGISTER ? Population.EVERYBODY_ASSIGNED : Population.RESPONDENTS_WEIGHTED,
                IfLeaving.AS_FOUND,
                smallest,
                primary,
                "");
    }
}

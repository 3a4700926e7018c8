package nl.vangnet.studies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.experiments.Amended;
import nl.vangnet.experiments.ChangeWords;
import nl.vangnet.experiments.Deviation;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.TrialEvent;
import nl.vangnet.reports.Conduct;
import nl.vangnet.reports.Label;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.ledger.Entry;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import nl.vangnet.web.Language;
import org.springframework.stereotype.Component;

/** Tells a report what happened in a trial, from its ledger and the words of its data. */
@Component
class Conducts {
    private final Clock clock;

    Conducts(Clock clock) {
        this.clock = clock;
    }

    Conduct of(Trial trial, Ledger ledger, Dataset data) {
        Wording words = data.wording();
        Map<String, String> hashes = new LinkedHashMap<>();
        data.files().forEach((name, text) -> hashes.put(name, Sha256.hex(text)));
        return new Conduct(
                trial.code(),
                words.title(),
                words.question(),
                LocalDate.now(clock),
                Conduct.engine(),
                first(ledger, TrialEvent.PROTOCOL).map(Entry::payloadHash).orElse(""),
                first(ledger, EntryType.PLAN_LOCKED).map(Entry::payload).orElse(""),
                hashes,
                ledger.head(),
                words.outcomes(),
                words.labels(),
                words.eligibility(),
                words.figures(),
                amendments(ledger),
                deviations(ledger),
                words.notes());
    }

    private List<Conduct.Amendment> amendments(Ledger ledger) {
        return Amended.of(ledger).stream()
                .map(one -> new Conduct.Amendment(
                        one.amendment().number(),
                        LocalDate.ofInstant(one.at(), clock.getZone()),
                        one.who(),
                        one.amendment().changes().stream()
                                .map(change -> new Label(
                                        ChangeWords.of(Language.NL, change), ChangeWords.of(Language.EN, change)))
                                .toList(),
                        Label.of(one.amendment().why()),
                        new Label(
                                ChangeWords.of(Language.NL, one.amendment().known()),
                                ChangeWords.of(Language.EN, one.amendment().known()))))
                .toList();
    }

    private List<Conduct.Deviation> deviations(Ledger ledger) {
        return Deviation.of(ledger).stream()
                .map(one -> new Conduct.Deviation(
                        LocalDate.ofInstant(one.at(), clock.getZone()),
                        one.who(),
                        Label.of(one.what()),
                        Label.of(one.why())))
                .toList();
    }

    private static Optional<Entry> first(Ledger ledger, String type) {
        return ledger.entries().stream()
                .filter(entry -> entry.type().equals(type))
                .findFirst();
    }
}

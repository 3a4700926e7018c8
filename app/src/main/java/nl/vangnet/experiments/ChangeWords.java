package nl.vangnet.experiments;

import nl.vangnet.experiments.AmendedProtocol.Window;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.trials.ledger.Amendment.Known;
import nl.vangnet.trials.ledger.Amendment.Subject;
import nl.vangnet.web.Language;
import nl.vangnet.web.Texts;

/** Puts what an amendment changes into words: for who reads a protocol, and for who takes part. */
public final class ChangeWords {
    private ChangeWords() {}

    /** From what to what. */
    public static String of(Language language, Change change) {
        Texts texts = language.texts();
        String from = value(language, change.subject(), change.from());
        String to = value(language, change.subject(), change.to());
        return switch (change.subject()) {
            case TITLE -> texts.get("experiment.wijziging.titel", from, to);
            case QUESTION -> texts.get("experiment.wijziging.vraag", from, to);
            case PARTICIPANTS -> texts.get("experiment.wijziging.mensen", from, to);
            case WINDOW -> texts.get("experiment.wijziging.periode", change.about(), from, to);
            case VOUCHER -> texts.get("experiment.wijziging.bon", change.about(), from, to);
            case RULE ->
                texts.get(
                        "experiment.wijziging.regel",
                        texts.get(EligibilityCode.valueOf(change.about()).textKey()),
                        from,
                        to);
        };
    }

    /** What was known of outcomes. */
    public static String of(Language language, Known known) {
        return switch (known) {
            case NONE -> language.texts().get("experiment.bekend.niets");
            case MEASURED -> language.texts().get("experiment.bekend.gemeten");
            case SEEN -> language.texts().get("experiment.bekend.gezien");
        };
    }

    private static String value(Language language, Subject subject, String value) {
        return switch (subject) {
            case WINDOW -> {
                Window window = Window.parse(value);
                yield language.texts()
                        .get(
                                "experiment.wijziging.periode_waarde",
                                language.formats().number(window.months()),
                                language.formats().number(window.days()));
            }
            case VOUCHER -> {
                Money amount = AmendedProtocol.amount(value);
                yield amount == null
                        ? language.texts().get("experiment.wijziging.geen_bon")
                        : language.formats().money(amount);
            }
            case TITLE, QUESTION, PARTICIPANTS, RULE -> value;
        };
    }

    /** What a participant is told. */
    static String toParticipant(Language language, Change change) {
        Texts texts = language.texts();
        return switch (change.subject()) {
            case TITLE -> texts.get("mijnonderzoek.gewijzigd.titel", change.to());
            case WINDOW -> {
                Window window = Window.parse(change.to());
                yield texts.get(
                        "mijnonderzoek.gewijzigd.periode",
                        change.about(),
                        language.formats().number(window.months()),
                        language.formats().number(window.days()));
            }
            case VOUCHER -> {
                Money amount = AmendedProtocol.amount(change.to());
                yield amount == null
                        ? texts.get("mijnonderzoek.gewijzigd.geen_bon", change.about())
                        : texts.get(
                                "mijnonderzoek.gewijzigd.bon",
                                change.about(),
                                language.formats().money(amount));
            }
            case QUESTION, PARTICIPANTS, RULE -> of(language, change);
        };
    }
}

package nl.vangnet.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.experiments.AmendedProtocol.Window;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.trials.ledger.Amendment.Known;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;

/** The form of an amendment: every thing that may be changed stands in it as it is, and what comes back otherwise is a change. */
final class AmendmentForm {
    static final String WHY = "waarom";
    static final String KNOWN = "bekend";

    private static final int LONGEST_TEXT = 300;

    private AmendmentForm() {}

    /**
     * The form as it was filled in.
     *
     * @param changes what is otherwise than it was; those of fields with an error are left out
     */
    record Read(List<Change> changes, Optional<Known> known, String why, Map<String, String> errors) {}

    static Filled show(List<Amendable> open) {
        Filled filled = new Filled();
        for (Amendable one : open) {
            switch (one.subject()) {
                case TITLE -> filled.put("titel", one.value());
                case QUESTION -> filled.put("vraag", one.value());
                case PARTICIPANTS -> filled.put("mensen", one.value());
                case RULE -> filled.put("regel-" + one.about(), one.value());
                case WINDOW -> {
                    Window window = Window.parse(one.value());
                    filled.put("maanden-" + one.about(), String.valueOf(window.months()))
                            .put("dagen-" + one.about(), String.valueOf(window.days()));
                }
                case VOUCHER ->
                    filled.put("bon-" + one.about(), one.value().equals(AmendedProtocol.NONE) ? "" : one.value());
            }
        }
        return filled;
    }

    static Read read(Page page, Filled filled, List<Amendable> open) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Amendable one : open) {
            value(page, filled, one, errors)
                    .filter(to -> !to.equals(one.value()))
                    .ifPresent(to -> changes.add(new Change(one.subject(), one.about(), one.value(), to)));
        }
        String why = filled.one(WHY);
        if (why.isEmpty()) {
            errors.put(WHY, page.text("experiment.fout.wijziging_waarom"));
        }
        Optional<Known> known = Stream.of(Known.values())
                .filter(one -> one.name().equals(filled.one(KNOWN)))
                .findFirst();
        if (known.isEmpty()) {
            errors.put(KNOWN, page.text("experiment.fout.wijziging_bekend"));
        }
        return new Read(changes, known, why, errors);
    }

    /** As it will stand in the ledger; empty where the field holds none that can be. */
    private static Optional<String> value(Page page, Filled filled, Amendable one, Map<String, String> errors) {
        return switch (one.subject()) {
            case TITLE -> text(page, filled, "titel", errors);
            case QUESTION -> text(page, filled, "vraag", errors);
            case PARTICIPANTS ->
                number(page, filled, "mensen", 1, ComparisonForm.MOST_PEOPLE, errors)
                        .map(String::valueOf);
            case RULE -> {
                EligibilityCode code = EligibilityCode.valueOf(one.about());
                String value = AmendedProtocol.oneLine(filled.one("regel-" + one.about()));
                if (!code.accepts(value)) {
                    errors.put("regel-" + one.about(), page.text("experiment.fout.regel", page.text(code.textKey())));
                    yield Optional.empty();
                }
                yield Optional.of(value);
            }
            case WINDOW -> {
                Optional<Integer> months =
                        number(page, filled, "maanden-" + one.about(), 0, MeasuresForm.LONGEST_WAIT, errors);
                Optional<Integer> days = number(page, filled, "dagen-" + one.about(), 1, longest(one.value()), errors);
                yield months.flatMap(m -> days.map(d -> new Window(m, d).written()));
            }
            case VOUCHER -> {
                String text = filled.one("bon-" + one.about());
                Optional<Money> amount = Entered.amount(text).filter(sum -> sum.compareTo(Money.ZERO) > 0);
                if (!text.isEmpty() && amount.isEmpty()) {
                    errors.put("bon-" + one.about(), page.text("experiment.fout.wijziging_bon", one.about()));
                    yield Optional.empty();
                }
                yield Optional.of(AmendedProtocol.written(amount.orElse(null)));
            }
        };
    }

    /** A trial that was brought in may have longer waves than the set-up gives. */
    private static int longest(String window) {
        return Math.max(MeasuresForm.LONGEST_WINDOW, Window.parse(window).days());
    }

    private static Optional<String> text(Page page, Filled filled, String field, Map<String, String> errors) {
        String text = AmendedProtocol.oneLine(filled.one(field));
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            errors.put(field, page.text("experiment.fout.wijziging_tekst", page.number(LONGEST_TEXT)));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<Integer> number(
            Page page, Filled filled, String field, int least, int most, Map<String, String> errors) {
        int number = filled.number(field, least, most);
        if (number < 0) {
            errors.put(field, page.text("experiment.fout.getal", page.number(least), page.number(most)));
            return Optional.empty();
        }
        return Optional.of(number);
    }
}

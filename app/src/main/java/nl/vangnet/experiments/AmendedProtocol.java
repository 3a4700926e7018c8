package nl.vangnet.experiments;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.vangnet.experiments.Protocol.Size;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.trials.ledger.Amendment.Subject;
import org.jspecify.annotations.Nullable;

/** What an amendment can change of a protocol: its value as it stands in the ledger, and the protocol after a change. */
final class AmendedProtocol {
    /** Where there is no value. */
    static final String NONE = "none";

    private AmendedProtocol() {}

    /** When a wave is: months after the assignment, and for how many days. */
    record Window(int months, int days) {
        static Window parse(String text) {
            String[] numbers = text.replaceAll("[^0-9]+", " ").strip().split(" ", -1);
            return new Window(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }

        String written() {
            return months + " months, " + days + " days";
        }
    }

    /** As it stands in the ledger. */
    static String value(Protocol protocol, Subject subject, String about) {
        return switch (subject) {
            case TITLE -> oneLine(protocol.title());
            case QUESTION -> oneLine(protocol.question());
            case RULE -> oneLine(rule(protocol, about).parameter());
            case PARTICIPANTS ->
                protocol.size() == null ? NONE : String.valueOf(protocol.size().participants());
            case WINDOW -> window(wave(protocol, about)).written();
            case VOUCHER -> written(wave(protocol, about).voucher());
        };
    }

    static Protocol after(Protocol protocol, Change change) {
        String to = change.to();
        return switch (change.subject()) {
            case TITLE -> named(protocol, to, protocol.question());
            case QUESTION -> named(protocol, protocol.title(), to);
            case RULE ->
                protocol.withRules(
                        protocol.rules().stream()
                                .map(rule -> rule.code().name().equals(change.about())
                                        ? new EligibilityRule(rule.code(), to, rule.reference())
                                        : rule)
                                .toList(),
                        protocol.strataFrom());
            case PARTICIPANTS -> sized(protocol, Integer.parseInt(to));
            case WINDOW -> {
                Window window = Window.parse(to);
                yield waves(
                        protocol,
                        change.about(),
                        wave -> new Wave(wave.code(), window.months(), window.days(), wave.voucher()));
            }
            case VOUCHER ->
                waves(
                        protocol,
                        change.about(),
                        wave -> new Wave(wave.code(), wave.monthsAfterAssignment(), wave.windowDays(), amount(to)));
        };
    }

    static Protocol after(Protocol protocol, List<Change> changes) {
        Protocol after = protocol;
        for (Change change : changes) {
            after = after(after, change);
        }
        return after;
    }

    static Window window(Wave wave) {
        return new Window(wave.monthsAfterAssignment(), wave.windowDays());
    }

    static Wave wave(Protocol protocol, String code) {
        return protocol.waves().stream()
                .filter(wave -> wave.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The protocol has no wave " + code));
    }

    static String written(@Nullable Money amount) {
        return amount == null ? NONE : amount.toString();
    }

    static @Nullable Money amount(String written) {
        return written.equals(NONE) ? null : Money.parse(written);
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static EligibilityRule rule(Protocol protocol, String code) {
        return protocol.rules().stream()
                .filter(rule -> rule.code().name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The protocol has no rule " + code));
    }

    private static Protocol named(Protocol protocol, String title, String question) {
        return protocol.withArms(title, question, protocol.openArms(), protocol.arms(), protocol.control());
    }

    /** With what can be found with so many, reckoned anew. */
    private static Protocol sized(Protocol protocol, int participants) {
        Size size = protocol.size();
        if (size == null) {
            return protocol;
        }
        return protocol.withComparison(
                protocol.contrasts(),
                protocol.covariates(),
                protocol.subgroups(),
                protocol.draws(),
                ComparisonForm.size(
                        protocol,
                        protocol.contrasts(),
                        participants,
                        size.dropOutPercent(),
                        size.baselinePercent(),
                        size.tests()));
    }

    private static Protocol waves(Protocol protocol, String code, UnaryOperator<Wave> change) {
        return protocol.withMeasures(
                protocol.waves().stream()
                        .map(wave -> wave.code().equals(code) ? change.apply(wave) : wave)
                        .toList(),
                protocol.outcomes());
    }
}

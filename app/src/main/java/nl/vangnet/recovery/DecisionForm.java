package nl.vangnet.recovery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.vangnet.law.Overpayment;
import nl.vangnet.law.RecoveryDecision;
import nl.vangnet.law.RecoveryGround;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** Reads the form of a decision: the decision, or what is wrong with each answer and what is possible instead. */
final class DecisionForm {
    static final String MONTH = "maand";
    static final String GROUND = "grond";
    static final String KIND = "soort";
    static final String AMOUNT = "bedrag";
    static final String PER_MONTH = "per_maand";
    static final String PROTECTION = "bescherming";
    static final String HEARD = "gehoord";
    static final String REASON = "reden";
    /** What was open when the form was read, in cents. */
    static final String SEEN = "gezien";

    private static final int LONGEST = 2000;

    private final Page page;
    private final Map<String, String> filled;
    private final LocalDate today;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private DecisionForm(Page page, Map<String, String> filled, LocalDate today) {
        this.page = page;
        this.filled = filled;
        this.today = today;
    }

    /**
     * What was read.
     *
     * @param proposal null where there are errors
     * @param errors field to message, in the order of the fields
     */
    record Outcome(@Nullable Proposal proposal, Map<String, String> errors) {}

    static Outcome read(
            Page page,
            Map<String, String> filled,
            List<Debt> debts,
            LocalDate today,
            BiFunction<YearMonth, RecoveryGround, Room> rooms) {
        DecisionForm form = new DecisionForm(page, filled, today);
        Proposal proposal = form.proposal(debts, rooms);
        return new Outcome(form.errors.isEmpty() ? proposal : null, form.errors);
    }

    private @Nullable Proposal proposal(List<Debt> debts, BiFunction<YearMonth, RecoveryGround, Room> rooms) {
        Debt debt = debts.stream()
                .filter(one -> one.decidable() && one.month().toString().equals(text(MONTH)))
                .findFirst()
                .orElse(null);
        RecoveryGround ground = Grounds.of(text(GROUND)).orElse(null);
        Kind kind = Kind.ofCode(text(KIND)).orElse(null);
        if (debt == null) {
            error(MONTH, "terug.fout.maand");
        }
        if (ground == null) {
            error(GROUND, "terug.fout.grond");
        }
        if (kind == null) {
            error(KIND, "terug.fout.soort");
        }
        if (debt == null || ground == null || kind == null) {
            words();
            return null;
        }
        Options.whyNot(page, kind, debt, today).ifPresent(why -> errors.put(KIND, why));
        if (kind == Kind.FORGO && ground.must()) {
            error(KIND, "terug.fout.moet");
        }
        Money cost = cost(debt, ground, kind);
        Money perMonth = null;
        String protection = null;
        if (kind.hasInstalments() && cost.cents() > 0) {
            Room room = rooms.apply(debt.month(), ground);
            perMonth = perMonth(room, cost);
            Money most = room.most();
            protection =
                    most == null ? text(PROTECTION) : page.text("terug.bescherming", page.money(most), room.article());
            if (protection.isEmpty()) {
                error(PROTECTION, "terug.fout.bescherming");
            }
        }
        words();
        if (!errors.isEmpty()) {
            return null;
        }
        RecoveryDecision decision = decision(debt, ground, kind, cost);
        return decision == null ? null : new Proposal(debt, kind, ground, decision, text(HEARD), perMonth, protection);
    }

    private Money cost(Debt debt, RecoveryGround ground, Kind kind) {
        if (!kind.hasAmount()) {
            return Money.ZERO;
        }
        if (kind == Kind.RECOVER && text(AMOUNT).isEmpty()) {
            return debt.open();
        }
        Optional<Money> read = Entered.amount(text(AMOUNT));
        if (read.isEmpty()) {
            error(AMOUNT, "terug.fout.bedrag");
            return Money.ZERO;
        }
        Money cost = read.get();
        if (cost.compareTo(debt.open()) > 0) {
            error(AMOUNT, "terug.fout.te_veel", page.money(debt.open()));
        } else if (kind == Kind.RECOVER && cost.cents() == 0) {
            error(AMOUNT, "terug.fout.niets");
        } else if (kind == Kind.RECOVER && ground.must() && !cost.equals(debt.open())) {
            error(AMOUNT, "terug.fout.alles", page.money(debt.open()));
        } else if (kind == Kind.URGENT && cost.equals(debt.open())) {
            error(AMOUNT, "terug.fout.minder", page.money(debt.open()));
        } else if (cost.cents() > 0 && debt.document() == null) {
            error(AMOUNT, "terug.kan.geen_bewijs");
        }
        return cost;
    }

    private @Nullable Money perMonth(Room room, Money cost) {
        Optional<Money> read = Entered.amount(text(PER_MONTH));
        Money most = room.most();
        if (read.isEmpty() || read.get().cents() == 0) {
            error(PER_MONTH, "terug.fout.per_maand");
        } else if (most != null && read.get().compareTo(most) > 0) {
            error(PER_MONTH, "terug.fout.beschermd", page.money(most), room.article());
        } else if (read.get().compareTo(cost) > 0) {
            error(PER_MONTH, "terug.fout.meer_dan_schuld", page.money(cost));
        } else {
            return read.get();
        }
        return null;
    }

    private void words() {
        for (String field : List.of(HEARD, REASON)) {
            if (text(field).isEmpty()) {
                error(field, field.equals(HEARD) ? "terug.fout.gehoord" : "terug.fout.reden");
            } else if (text(field).length() > LONGEST) {
                error(field, "terug.fout.te_lang", page.number(LONGEST));
            }
        }
    }

    /** The law itself has the last word: what it refuses here, on what only it knows, is said at the answer. */
    private @Nullable RecoveryDecision decision(Debt debt, RecoveryGround ground, Kind kind, Money cost) {
        try {
            RecoveryDecision decision = ofTheLaw(debt, ground, kind, cost);
            if (kind == Kind.URGENT && cost.cents() > 0 && !ground.must()) {
                // What is recovered all the same must be recoverable on its ground.
                new RecoveryDecision.Recover(ground, today, overpayment(debt), cost, text(REASON));
            }
            return decision;
        } catch (IllegalArgumentException refusal) {
            if (ground == RecoveryGround.COULD_KNOW && kind.hasInstalments()) {
                error(GROUND, "terug.fout.te_oud");
            } else if (kind == Kind.HALF) {
                error(AMOUNT, "terug.fout.helft", page.money(debt.open()));
            } else {
                throw refusal;
            }
            return null;
        }
    }

    private RecoveryDecision ofTheLaw(Debt debt, RecoveryGround ground, Kind kind, Money cost) {
        String reason = text(REASON);
        return switch (kind) {
            case RECOVER -> new RecoveryDecision.Recover(ground, today, overpayment(debt), cost, reason);
            case FORGO -> new RecoveryDecision.Forgo(ground, overpayment(debt), reason);
            case URGENT -> new RecoveryDecision.UrgentReasons(ground, overpayment(debt), cost, reason);
            case TEN_YEARS ->
                new RecoveryDecision.WaiveAfterTenYears(
                        Options.paysSince(debt).orElseThrow(), today, debt.open(), reason);
            case HALF -> new RecoveryDecision.WaiveForHalf(today, debt.open(), cost, reason);
        };
    }

    /** What is still too much. Without a document only a decision that costs nothing comes this far. */
    private static Overpayment overpayment(Debt debt) {
        String document = debt.document() == null ? "-" : debt.document();
        return new Overpayment(debt.month(), debt.right().plus(debt.open()), debt.right(), document);
    }

    private void error(String field, String key, Object... arguments) {
        errors.putIfAbsent(field, page.text(key, arguments));
    }

    private String text(String field) {
        return filled.getOrDefault(field, "").strip();
    }
}

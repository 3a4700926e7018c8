package nl.vangnet.letters;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.income.BenefitView;
import nl.vangnet.income.Why;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * The benefit statement (uitkeringsspecificatie) of a month. It is a decision that one may object to: Participatiewet art. 79 treats paying
 * as deciding.
 *
 * @param determined what the month comes to, before anything is settled in its payment
 * @param settled what of other months is settled in the payment of this one
 */
public record BenefitLetter(
        Head head, BenefitView view, Money determined, List<Settled> settled, ObjectionTerm objection)
        implements Letter {
    /**
     * A step of the calculation.
     *
     * @param amount as people write it
     */
    public record Step(String what, String amount, List<Reason> reasons) {}

    /**
     * Why a step is what it is.
     *
     * @param citation the article it carries out; null where it is a fact
     */
    public record Reason(String text, @Nullable String citation) {}

    @Override
    public String subject() {
        return head.words().text("brief.uitkering.titel", head.words().month(view.month()));
    }

    @Override
    public String fileName() {
        return head.words().text("brief.uitkering.bestand", view.month());
    }

    /** What goes to the account: the month with what is settled in its payment. */
    public Money transferred() {
        Money sum = determined;
        for (Settled one : settled) {
            sum = sum.plus(one.amount());
        }
        return sum;
    }

    /** The lines that add up to what was determined. The reason of each is short here; all that lies below it is on the client's page. */
    public List<Step> steps() {
        return view.steps().stream().map(this::step).toList();
    }

    private Step step(Why why) {
        List<Reason> reasons = new ArrayList<>();
        switch (why.rule()) {
            case "norm" ->
                why.parts().stream()
                        .filter(part -> part.amount() != null)
                        .findFirst()
                        .ifPresent(part -> reasons.add(new Reason(part.text(), part.citation())));
            case "income" -> why.parts().forEach(part -> earned(part, reasons));
            default -> {}
        }
        if (reasons.stream().noneMatch(reason -> reason.citation() != null)) {
            reasons.add(new Reason("", why.citation()));
        }
        return new Step(why.text(), why.amount() == null ? "" : why.amount(), reasons);
    }

    /** What came in, and what of it may be kept. */
    private void earned(Why why, List<Reason> reasons) {
        if (why.rule().startsWith("disregard.")) {
            reasons.add(new Reason(why.text() + ": " + why.amount(), why.citation()));
            return;
        }
        why.sources().stream()
                .filter(source -> source.value().contains("€") && !isNothing(source.value()))
                .forEach(source -> reasons.add(new Reason(source.name() + ": " + source.value(), null)));
        why.parts().stream()
                .filter(part -> part.amount() != null && !isNothing(part.amount()))
                .forEach(part -> earned(part, reasons));
    }

    private boolean isNothing(String amount) {
        return amount.equals(head.words().money(Money.ZERO));
    }
}

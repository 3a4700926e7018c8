package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.assertj.core.api.ListAssert;

/** What the sentences of these tests end with. */
final class Amounts {
    private Amounts() {}

    static void norm(Determination determination, String euros) {
        assertThat(determination.undecidedBecause()).isEmpty();
        assertThat(determination.norm()).contains(Money.parse(euros));
    }

    static void income(Determination determination, String euros) {
        assertThat(determination.undecidedBecause()).isEmpty();
        assertThat(determination.countedIncome()).contains(Money.parse(euros));
    }

    static void paid(Determination determination, String euros) {
        assertThat(determination.undecidedBecause()).isEmpty();
        assertThat(determination.paid()).contains(Money.parse(euros));
    }

    static void premium(Determination determination, String euros) {
        assertThat(determination.premium().because()).isEmpty();
        assertThat(determination.premiumOfMonth()).contains(Money.parse(euros));
    }

    static ListAssert<Reason> undecided(Determination determination) {
        assertThat(determination.decided()).isFalse();
        assertThat(determination.paid()).isEmpty();
        return assertThat(determination.undecidedBecause());
    }

    static Reason unknownFact(String fact, String person) {
        return new Reason(Reason.Kind.FACT, fact, person);
    }

    static Reason noRule(String reason) {
        return new Reason(Reason.Kind.RULE, reason, null);
    }

    static Reason unknownAmount(String table) {
        return new Reason(Reason.Kind.AMOUNT, table, null);
    }
}

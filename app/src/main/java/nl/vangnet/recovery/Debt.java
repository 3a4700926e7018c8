package nl.vangnet.recovery;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was paid too much of the assistance of one month, and what became of it. What was held back, let go, paid back and is open are
 * together what was too much.
 *
 * @param right what the law gives over the month, as decided last
 * @param held held back from later payments
 * @param openedAt when it was first known
 * @param document what shows the means of this very month; null where nothing does
 * @param offsettable whether it is simply held back from the next payments (Participatiewet art. 58(4))
 * @param left what the client still pays by the decision that counts
 * @param pending decided, and waiting for a second reader
 * @param payments what was held back or paid back, the first one first
 * @param decisions the last one first
 */
public record Debt(
        long unit,
        YearMonth month,
        Money right,
        Money tooMuch,
        Money held,
        Money waived,
        Money repaid,
        Money open,
        Instant openedAt,
        @Nullable String document,
        boolean offsettable,
        Money left,
        @Nullable Decision inForce,
        @Nullable Decision pending,
        List<Payment> payments,
        List<Decision> decisions) {
    /** Held back from the assistance of a month, or paid back by the client in it. */
    public record Payment(YearMonth in, Money amount) {}

    /** Where it stands. */
    public enum State {
        SETTLED("terug.stand.klaar", "fixed"),
        OFFSET("terug.stand.inhouden", "plain"),
        WAITING("terug.stand.wacht", "undecided"),
        SECOND_READER("terug.stand.tweede", "estimate"),
        REPAYING("terug.stand.loopt", "plain");

        private final String textKey;
        private final String tone;

        State(String textKey, String tone) {
            this.textKey = textKey;
            this.tone = tone;
        }

        public String textKey() {
            return textKey;
        }

        /** Of the badge. */
        public String tone() {
            return tone;
        }
    }

    /** What the client received or what was settled for the client over the month. */
    public Money paid() {
        return right.plus(tooMuch);
    }

    public State state() {
        if (open.equals(Money.ZERO)) {
            return State.SETTLED;
        }
        if (pending != null) {
            return State.SECOND_READER;
        }
        if (left.equals(open)) {
            return State.REPAYING;
        }
        return offsettable ? State.OFFSET : State.WAITING;
    }

    /** Whether something can be decided about it now. */
    public boolean decidable() {
        return state() == State.WAITING || state() == State.REPAYING;
    }
}

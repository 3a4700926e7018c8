package nl.vangnet.experiments;

import nl.vangnet.trials.ledger.Entry;
import nl.vangnet.trials.ledger.Ledger;

/** How far a trial is. It follows from the order of what was entered in the ledger: nobody types it, and it never goes back. */
public enum Phase {
    DRAFT("experiment.fase.concept"),
    REGISTERED("experiment.fase.geregistreerd"),
    ENROLLING("experiment.fase.aanmelden"),
    LIST_FROZEN("experiment.fase.lijst"),
    ASSIGNED("experiment.fase.geloot"),
    RUNNING("experiment.fase.loopt"),
    DATA_LOCKED("experiment.fase.gegevens_vast"),
    PLAN_LOCKED("experiment.fase.plan_vast"),
    UNBLINDED("experiment.fase.ontblind"),
    ANALYSED("experiment.fase.geanalyseerd"),
    PUBLISHED("experiment.fase.gepubliceerd"),
    ARCHIVED("experiment.fase.gearchiveerd");

    private final String textKey;

    Phase(String textKey) {
        this.textKey = textKey;
    }

    /** Key of its name in the texts. */
    public String textKey() {
        return textKey;
    }

    /** Whether this phase has been reached when a trial is in that one. */
    public boolean reachedIn(Phase now) {
        return compareTo(now) <= 0;
    }

    /** The phase to which these entries lead. */
    public static Phase of(Ledger ledger) {
        Phase phase = DRAFT;
        for (Entry entry : ledger.entries()) {
            phase = Step.of(entry.type()).map(Step::leadsTo).orElse(phase);
        }
        return phase;
    }
}

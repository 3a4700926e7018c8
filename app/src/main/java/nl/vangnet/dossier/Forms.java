package nl.vangnet.dossier;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The form of each kind of fact. */
@Component
class Forms {
    private final DSLContext sql;
    private final Clock clock;

    Forms(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    FactForm of(Kind kind) {
        return switch (kind) {
            case EXEMPTION -> new ExemptionForm(sql);
            case AGREEMENT -> new AgreementForm();
            case FLAG -> new SmallForms.OfFlag();
            case REPRESENTATIVE -> new SmallForms.OfRepresentative();
            case ACTIVITY -> new SmallForms.OfActivity();
            case INSTRUMENT -> new SmallForms.OfInstrument();
            case CAPACITY -> new CapacityForm(sql, clock);
            case OWN_WORDS, PLAN, ASSESSMENT_REQUEST, NOTE -> new SmallForms.OfWords(kind);
        };
    }
}

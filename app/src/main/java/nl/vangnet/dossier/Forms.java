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
            case AGREEMENT -> new LastingForm(new AgreementForm());
            case FLAG -> new LastingForm(new FlagForm());
            case REPRESENTATIVE -> new LastingForm(new RepresentativeForm());
            case ACTIVITY -> new LastingForm(new ActivityForm());
            case INSTRUMENT -> new LastingForm(new InstrumentForm());
            case CAPACITY -> new CapacityForm(sql, clock);
            case OWN_WORDS, PLAN, ASSESSMENT_REQUEST, NOTE -> new WordsForm(kind);
        };
    }
}

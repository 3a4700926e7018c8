package nl.vangnet.dossier;

import java.util.Arrays;
import java.util.Optional;
import nl.vangnet.schema.Tables;
import org.jooq.Table;

/** What stands in a dossier, in the order in which one must know it. */
public enum Kind {
    FLAG("aandacht", "dossier.soort.aandacht", "dossier.nieuw.aandacht"),
    AGREEMENT("contactafspraak", "dossier.soort.afspraak", "dossier.nieuw.afspraak"),
    EXEMPTION("ontheffing", "dossier.soort.ontheffing", "dossier.nieuw.ontheffing"),
    OWN_WORDS("eigen-woorden", "dossier.soort.eigen_woorden", "dossier.nieuw.eigen_woorden"),
    PLAN("plan", "dossier.soort.plan", "dossier.nieuw.plan"),
    REPRESENTATIVE("vertegenwoordiger", "dossier.soort.hulp", "dossier.nieuw.hulp"),
    ACTIVITY("bezigheid", "dossier.soort.bezigheid", "dossier.nieuw.bezigheid"),
    INSTRUMENT("instrument", "dossier.soort.instrument", "dossier.nieuw.instrument"),
    CAPACITY("belastbaarheid", "dossier.soort.belastbaarheid", "dossier.nieuw.belastbaarheid"),
    ASSESSMENT_REQUEST("nieuw-advies", "dossier.soort.nieuw_advies", "dossier.nieuw.nieuw_advies"),
    NOTE("notitie", "dossier.soort.notitie", "dossier.nieuw.notitie");

    private final String code;
    private final String textKey;
    private final String newKey;

    Kind(String code, String textKey, String newKey) {
        this.code = code;
        this.textKey = textKey;
        this.newKey = newKey;
    }

    static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** As it stands in an address. */
    public String code() {
        return code;
    }

    /** Key of the heading above its lines. */
    public String textKey() {
        return textKey;
    }

    /** Key of the words with which one enters a new one. */
    public String newKey() {
        return newKey;
    }

    /** What an assessor says is not changed: another assessment takes its place. */
    public boolean isCorrectable() {
        return this != CAPACITY;
    }

    Table<?> table() {
        return switch (this) {
            case FLAG -> Tables.PERSON_FLAG;
            case AGREEMENT -> Tables.CONTACT_AGREEMENT;
            case EXEMPTION -> Tables.EXEMPTION;
            case REPRESENTATIVE -> Tables.REPRESENTATIVE;
            case ACTIVITY -> Tables.ACTIVITY;
            case INSTRUMENT -> Tables.INSTRUMENT;
            case CAPACITY -> Tables.WORK_CAPACITY;
            case OWN_WORDS, PLAN, ASSESSMENT_REQUEST, NOTE -> Tables.DOSSIER_WORDS;
        };
    }

    /** Whether its rows share a table with other kinds. */
    boolean isWords() {
        return table().equals(Tables.DOSSIER_WORDS);
    }
}

package nl.vangnet.wages;

/** Why a line of a wage file is not let in. The texts tell what is wrong and how to mend it. */
public enum Reason {
    COLUMNS("loon.reden.kolommen"),
    BSN("loon.reden.bsn"),
    NAME("loon.reden.naam"),
    PAYROLL_NUMBER("loon.reden.loonheffingennummer"),
    EMPLOYER("loon.reden.werkgever"),
    RELATION_NUMBER("loon.reden.volgnummer"),
    DATE("loon.reden.datum"),
    END_BEFORE_BEGIN("loon.reden.eind_voor_begin"),
    PERIOD("loon.reden.tijdvak"),
    PERIOD_TOO_LONG("loon.reden.te_lang"),
    KIND("loon.reden.soort"),
    DECIMAL_SIGN("loon.reden.decimaalteken"),
    AMOUNT("loon.reden.bedrag"),
    TOO_LARGE("loon.reden.te_groot"),
    VERSION("loon.reden.versie"),
    TOO_OLD("loon.reden.te_oud"),
    FUTURE("loon.reden.toekomst"),
    UNKNOWN_PERSON("loon.reden.onbekend"),
    WRONG_PERSON("loon.reden.andere_naam"),
    NOT_ENTITLED("loon.reden.telt_niet"),
    NO_ASSISTANCE("loon.reden.geen_bijstand"),
    TWO_AMOUNTS("loon.reden.twee_bedragen"),
    OLDER_VERSION("loon.reden.oudere_versie"),
    OVERLAP("loon.reden.overlap"),
    OVERLAP_IN_FILE("loon.reden.overlap_in_bestand");

    private final String textKey;

    Reason(String textKey) {
        this.textKey = textKey;
    }

    /** Key of the text. */
    public String textKey() {
        return textKey;
    }
}

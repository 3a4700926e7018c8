package nl.vangnet.access;

/** What can be seen. Everything that a page or an interface shows of the municipality's administration is one of these. */
public enum What {
    /** A client's own benefit, as the client sees it. */
    OWN_BENEFIT("wat.eigen_uitkering", true),
    /** The own conversations and messages, as the client sees them. */
    OWN_CONVERSATIONS("wat.eigen_gesprekken", true),
    /** The list of clients; with relation {@link Relation#ASSIGNED} only the assigned ones. */
    CLIENT_LIST("wat.klantenlijst", false),
    /** The page of one client, for staff. */
    CLIENT_PAGE("wat.klantpagina", true),
    /** The benefit of one client, shown to staff exactly as the client sees it. */
    CLIENTS_OWN_VIEW("wat.pagina_van_klant", true),
    /** What went to and fro with one client, and what may be done now. */
    CONTACT("wat.contact", true),
    /** Sending something to one client, and entering what came back. */
    CONTACT_STEP("wat.contact_stap", true),
    /** Telling a partner something of one client, and entering what the client said about that. */
    PARTNER_EVENT("wat.partner", true),
    /** Deciding that one message to one client goes otherwise than was agreed. */
    AGREEMENT_EXCEPTION("wat.afspraak_uitzondering", true),
    /** Saying from when, and until when, people cannot meet in one place. */
    EMERGENCY("wat.noodsituatie", false),
    /** What a client was invited to, with the answers. */
    OWN_INVITATIONS("wat.eigen_uitnodigingen", true),
    /** What partners heard of a client, as the client sees it. */
    OWN_TOLD("wat.eigen_doorgegeven", true),
    /** The clients who are on the way from one case manager to the next. */
    HANDOVER_LIST("wat.overdrachten", false),
    /** How one client goes from one case manager to the next, with what the successor must know. */
    HANDOVER("wat.overdracht", true),
    /** Taking a step in it. */
    HANDOVER_STEP("wat.overdragen", true),
    /** The work of a team: caseload, continuity, absence. */
    TEAM("wat.team", false),
    /** The rounds of the cohort approach, with who is invited and who is not. */
    COHORTS("wat.cohorten", false),
    /** Preparing and starting a round. */
    COHORT_START("wat.cohort_starten", false),
    /** The trials: protocol, phase, numbers and ledger, nobody recognisable and without who is in which arm. */
    EXPERIMENTS("wat.experimenten", false),
    /** Setting up a trial, and taking its steps. */
    EXPERIMENT_CONDUCT("wat.experiment_uitvoeren", false),
    /** Keeping one of the two secrets of the assignment. */
    EXPERIMENT_KEY("wat.experiment_geheim", false),
    /** Who takes part in a trial and agreed to what, by pseudonym. */
    EXPERIMENT_PEOPLE("wat.experiment_deelnemers", false),
    /** The whole ledger of a trial before it is unblinded: from it the arms follow. */
    EXPERIMENT_LEDGER("wat.experiment_grootboek", false),
    /** The trials in which a client is asked or takes part, as the client sees them. */
    OWN_RESEARCH("wat.eigen_onderzoek", true),
    /** How many participants of a trial were interviewed, and what is asked: nobody recognisable. */
    INTERVIEW_PROGRESS("wat.interview_stand", false),
    /** The participants to interview, with their names. */
    INTERVIEW_LIST("wat.interview_lijst", false),
    /** How to reach one participant, and interviewing that one. */
    INTERVIEW("wat.interview", true),
    /** Whether the arms of a trial are delivered as the protocol says: numbers per arm. */
    FIDELITY("wat.uitvoering", false),
    /** What one must know of a client before contact; opening it is kept as having read it. */
    DOSSIER("wat.dossier", true),
    /** Entering and correcting what stands in a dossier, and answering what a client says is not right. */
    DOSSIER_ENTER("wat.dossier_vastleggen", true),
    /** A client's own dossier. */
    OWN_DOSSIER("wat.eigen_dossier", true),
    /** What was said with one client, and what the client wrote and asked. */
    CONVERSATIONS("wat.gesprekken", true),
    /** Having conversations with one client, and answering. */
    CONVERSATION_HOLD("wat.gesprek_voeren", true),
    /** What a case manager must do today, with the clients it is about. */
    TODAY("wat.vandaag", false),
    /** Promises that were not kept and matters that do not move, with the clients they are about. */
    SIGNALS("wat.signalen", false),
    /** Totals of a month run: numbers of units and amounts, nobody recognisable. */
    MONTH_TOTALS("wat.maandtotalen", false),
    /** A month run line by line, with the clients in it. */
    MONTH_RUN("wat.maandrun", false),
    /** The clients whose month could not be determined, and what is missing. */
    UNDECIDED_LIST("wat.onbeslist", false),
    /** The wage files that came in, and what their lines change. */
    WAGE_FILES("wat.loonbestanden", false),
    /** The clients who work and whose wages of a month are not known. */
    MISSING_WAGES("wat.ontbrekend_loon", false),
    /** The wages that a client reports himself. */
    OWN_WAGES("wat.eigen_loon", true),
    /** Deciding on a premium of one client. */
    PREMIUM_ENTER("wat.premie_vastleggen", true),
    /** The batches of payments, with the clients in them. */
    PAYMENTS("wat.betalingen", false),
    /** To which account one client is paid, and who entered it. */
    ACCOUNT("wat.rekening", true),
    /** Entering another account for one client. */
    ACCOUNT_ENTER("wat.rekening_vastleggen", true),
    /** Being the second person who looks at an account that somebody else entered. */
    ACCOUNT_CONFIRM("wat.rekening_nakijken", true),
    /** The advances of one client whose right is not known yet. */
    ADVANCE("wat.voorschot", true),
    /** Giving one, and saying that there turned out to be no right. */
    ADVANCE_AWARD("wat.voorschot_geven", true),
    /** Making a batch of payments and its file, and entering what the bank says. */
    PAYMENT_MAKE("wat.betaling_maken", false),
    /** Releasing a batch that somebody else made. */
    PAYMENT_RELEASE("wat.betaling_vrijgeven", false),
    /** Entering a wage of one client, with what it does to months before it counts. */
    CORRECTION("wat.herberekening", true),
    /** What was paid too much and waits for a decision or is paid back, with the clients in it. */
    RECOVERY_LIST("wat.terugvorderingen", false),
    /** What one client was paid too much, what was decided about it and what was paid back. */
    RECOVERY("wat.terugvordering", true),
    /** Deciding what happens with what one client was paid too much. */
    RECOVERY_DECIDE("wat.terugvordering_besluiten", true),
    /** Being the second reader of such a decision of somebody else. */
    RECOVERY_SECOND_READER("wat.terugvordering_lezen", true),
    /** What one client's household has, and how that stands to the limit. */
    WEALTH("wat.vermogen", true),
    /** Entering and correcting that. */
    WEALTH_ENTER("wat.vermogen_vastleggen", true),
    /** The analysis of a trial, its plan and its report; people are pseudonyms in it. */
    STUDY("wat.analyse", false),
    /** Taking a step in it: locking, rehearsing, proposing to open, calculating, publishing. */
    STUDY_STEP("wat.analyse_stap", false),
    /** Confirming, as the second person, that the assignment of a trial is opened. */
    UNBLINDING_CONFIRM("wat.analyse_openen", false),
    /** The rules and amounts with their articles. */
    RULE_BOOK("wat.regels", false),
    /** Who looked at which client, when and for which purpose. */
    ACCESS_LOG("wat.inzage", false);

    private final String textKey;
    private final boolean aboutOneClient;

    What(String textKey, boolean aboutOneClient) {
        this.textKey = textKey;
        this.aboutOneClient = aboutOneClient;
    }

    /** Key of the name of this in the texts. */
    public String textKey() {
        return textKey;
    }

    /** Whether asking for this always needs a {@link Subject}. */
    public boolean isAboutOneClient() {
        return aboutOneClient;
    }
}

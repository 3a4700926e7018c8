package nl.vangnet.access;

import static nl.vangnet.access.AccessRole.AUDITOR;
import static nl.vangnet.access.AccessRole.CASE_MANAGER;
import static nl.vangnet.access.AccessRole.CLIENT;
import static nl.vangnet.access.AccessRole.INCOME_CONSULTANT;
import static nl.vangnet.access.AccessRole.INTERVIEWER;
import static nl.vangnet.access.AccessRole.RESEARCHER;
import static nl.vangnet.access.AccessRole.TEAM_LEAD;
import static nl.vangnet.access.Relation.ANY;
import static nl.vangnet.access.Relation.ASSIGNED;
import static nl.vangnet.access.Relation.OWN;
import static nl.vangnet.access.What.ACCESS_LOG;
import static nl.vangnet.access.What.ACCOUNT;
import static nl.vangnet.access.What.ACCOUNT_CONFIRM;
import static nl.vangnet.access.What.ACCOUNT_ENTER;
import static nl.vangnet.access.What.ADVANCE;
import static nl.vangnet.access.What.ADVANCE_AWARD;
import static nl.vangnet.access.What.AGREEMENT_EXCEPTION;
import static nl.vangnet.access.What.CLIENTS_OWN_VIEW;
import static nl.vangnet.access.What.CLIENT_LIST;
import static nl.vangnet.access.What.CLIENT_PAGE;
import static nl.vangnet.access.What.COHORTS;
import static nl.vangnet.access.What.COHORT_START;
import static nl.vangnet.access.What.CONTACT;
import static nl.vangnet.access.What.CONTACT_STEP;
import static nl.vangnet.access.What.CONVERSATIONS;
import static nl.vangnet.access.What.CONVERSATION_HOLD;
import static nl.vangnet.access.What.CORRECTION;
import static nl.vangnet.access.What.DOSSIER;
import static nl.vangnet.access.What.DOSSIER_ENTER;
import static nl.vangnet.access.What.EMERGENCY;
import static nl.vangnet.access.What.EXPERIMENTS;
import static nl.vangnet.access.What.EXPERIMENT_CONDUCT;
import static nl.vangnet.access.What.EXPERIMENT_KEY;
import static nl.vangnet.access.What.EXPERIMENT_LEDGER;
import static nl.vangnet.access.What.EXPERIMENT_PEOPLE;
import static nl.vangnet.access.What.FIDELITY;
import static nl.vangnet.access.What.HANDOVER;
import static nl.vangnet.access.What.HANDOVER_LIST;
import static nl.vangnet.access.What.HANDOVER_STEP;
import static nl.vangnet.access.What.INTERVIEW;
import static nl.vangnet.access.What.INTERVIEW_LIST;
import static nl.vangnet.access.What.INTERVIEW_PROGRESS;
import static nl.vangnet.access.What.MISSING_WAGES;
import static nl.vangnet.access.What.MONTH_RUN;
import static nl.vangnet.access.What.MONTH_TOTALS;
import static nl.vangnet.access.What.OWN_BENEFIT;
import static nl.vangnet.access.What.OWN_CONVERSATIONS;
import static nl.vangnet.access.What.OWN_DOSSIER;
import static nl.vangnet.access.What.OWN_INVITATIONS;
import static nl.vangnet.access.What.OWN_RESEARCH;
import static nl.vangnet.access.What.OWN_TOLD;
import static nl.vangnet.access.What.OWN_WAGES;
import static nl.vangnet.access.What.PARTNER_EVENT;
import static nl.vangnet.access.What.PAYMENTS;
import static nl.vangnet.access.What.PAYMENT_MAKE;
import static nl.vangnet.access.What.PAYMENT_RELEASE;
import static nl.vangnet.access.What.PREMIUM_ENTER;
import static nl.vangnet.access.What.RECOVERY;
import static nl.vangnet.access.What.RECOVERY_DECIDE;
import static nl.vangnet.access.What.RECOVERY_LIST;
import static nl.vangnet.access.What.RECOVERY_SECOND_READER;
import static nl.vangnet.access.What.RULE_BOOK;
import static nl.vangnet.access.What.SIGNALS;
import static nl.vangnet.access.What.STUDY;
import static nl.vangnet.access.What.STUDY_STEP;
import static nl.vangnet.access.What.TEAM;
import static nl.vangnet.access.What.TODAY;
import static nl.vangnet.access.What.UNBLINDING_CONFIRM;
import static nl.vangnet.access.What.UNDECIDED_LIST;
import static nl.vangnet.access.What.WAGE_FILES;
import static nl.vangnet.access.What.WEALTH;
import static nl.vangnet.access.What.WEALTH_ENTER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The one table of who may see what, of whom, and what for. A pair of role and subject that is not in it is not allowed. Reviewable by
 * somebody who reads no Java: each line is a sentence. {@link Access} asks it for a page, the web security asks it for a path.
 */
public final class AccessPolicy {
    /**
     * One line: this role may see this, of these clients, for this purpose.
     *
     * @param purpose key of the purpose in the texts; the client reads it in "who looked, and why"
     */
    public record Grant(AccessRole role, What what, Relation relation, String purpose) {}

    /**
     * What one must be allowed to see to pass a path. The paths are tried in order, so the narrower path comes first.
     *
     * @param path as Spring writes it, for example {@code /werk/klanten/{unit}}
     */
    public record Door(String path, What what) {}

    private static final List<Grant> GRANTS = List.of(
            may(CLIENT, OWN_BENEFIT, OWN, "doel.eigen"),
            may(CLIENT, OWN_DOSSIER, OWN, "doel.eigen"),
            may(CLIENT, OWN_WAGES, OWN, "doel.loon_doorgeven"),
            may(CLIENT, OWN_INVITATIONS, OWN, "doel.eigen"),
            may(CLIENT, OWN_TOLD, OWN, "doel.eigen"),
            may(CLIENT, OWN_CONVERSATIONS, OWN, "doel.eigen_gesprekken"),
            may(CLIENT, OWN_RESEARCH, OWN, "doel.eigen_onderzoek"),
            //
            may(CASE_MANAGER, CLIENT_LIST, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, CLIENT_PAGE, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, CLIENTS_OWN_VIEW, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, CONTACT, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, CONTACT_STEP, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, PARTNER_EVENT, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, HANDOVER_LIST, ASSIGNED, "doel.overdragen"),
            may(CASE_MANAGER, HANDOVER, ASSIGNED, "doel.overdragen"),
            may(CASE_MANAGER, HANDOVER_STEP, ASSIGNED, "doel.overdragen"),
            may(CASE_MANAGER, DOSSIER, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, DOSSIER_ENTER, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, TODAY, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, CONVERSATIONS, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, CONVERSATION_HOLD, ASSIGNED, "doel.begeleiden"),
            may(CASE_MANAGER, RULE_BOOK, ANY, "doel.regels"),
            //
            may(INCOME_CONSULTANT, CLIENT_LIST, ANY, "doel.vaststellen"),
            may(INCOME_CONSULTANT, CLIENT_PAGE, ANY, "doel.vaststellen"),
            may(INCOME_CONSULTANT, CLIENTS_OWN_VIEW, ANY, "doel.vaststellen"),
            may(INCOME_CONSULTANT, DOSSIER, ANY, "doel.contact"),
            may(INCOME_CONSULTANT, MONTH_TOTALS, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, MONTH_RUN, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, UNDECIDED_LIST, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, WAGE_FILES, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, MISSING_WAGES, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, PREMIUM_ENTER, ANY, "doel.vaststellen"),
            may(INCOME_CONSULTANT, ACCOUNT, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, ACCOUNT_ENTER, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, ACCOUNT_CONFIRM, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, ADVANCE, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, ADVANCE_AWARD, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, PAYMENTS, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, PAYMENT_MAKE, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, PAYMENT_RELEASE, ANY, "doel.betalen"),
            may(INCOME_CONSULTANT, CORRECTION, ANY, "doel.vaststellen"),
            may(INCOME_CONSULTANT, RECOVERY_LIST, ANY, "doel.terugvorderen"),
            may(INCOME_CONSULTANT, RECOVERY, ANY, "doel.terugvorderen"),
            may(INCOME_CONSULTANT, RECOVERY_DECIDE, ANY, "doel.terugvorderen"),
            may(INCOME_CONSULTANT, RECOVERY_SECOND_READER, ANY, "doel.terugvorderen"),
            may(INCOME_CONSULTANT, WEALTH, ANY, "doel.vaststellen"),
            may(INCOME_CONSULTANT, WEALTH_ENTER, ANY, "doel.vaststellen"),
            may(INCOME_CONSULTANT, RULE_BOOK, ANY, "doel.regels"),
            //
            may(TEAM_LEAD, CLIENT_LIST, ANY, "doel.leiden"),
            may(TEAM_LEAD, CLIENT_PAGE, ANY, "doel.leiden"),
            may(TEAM_LEAD, CLIENTS_OWN_VIEW, ANY, "doel.leiden"),
            may(TEAM_LEAD, CONTACT, ANY, "doel.leiden"),
            may(TEAM_LEAD, AGREEMENT_EXCEPTION, ANY, "doel.leiden"),
            may(TEAM_LEAD, EMERGENCY, ANY, "doel.leiden"),
            may(TEAM_LEAD, HANDOVER_LIST, ANY, "doel.overdragen"),
            may(TEAM_LEAD, HANDOVER, ANY, "doel.overdragen"),
            may(TEAM_LEAD, HANDOVER_STEP, ANY, "doel.overdragen"),
            may(TEAM_LEAD, TEAM, ANY, "doel.leiden"),
            may(TEAM_LEAD, COHORTS, ANY, "doel.uitnodigen"),
            may(TEAM_LEAD, COHORT_START, ANY, "doel.uitnodigen"),
            may(TEAM_LEAD, FIDELITY, ANY, "doel.uitvoering"),
            may(TEAM_LEAD, DOSSIER, ANY, "doel.leiden"),
            may(TEAM_LEAD, DOSSIER_ENTER, ANY, "doel.leiden"),
            may(TEAM_LEAD, MONTH_TOTALS, ANY, "doel.leiden"),
            may(TEAM_LEAD, UNDECIDED_LIST, ANY, "doel.leiden"),
            may(TEAM_LEAD, MISSING_WAGES, ANY, "doel.leiden"),
            may(TEAM_LEAD, ACCOUNT, ANY, "doel.betalen"),
            may(TEAM_LEAD, ACCOUNT_CONFIRM, ANY, "doel.betalen"),
            may(TEAM_LEAD, ADVANCE, ANY, "doel.betalen"),
            may(TEAM_LEAD, PAYMENTS, ANY, "doel.betalen"),
            may(TEAM_LEAD, PAYMENT_RELEASE, ANY, "doel.betalen"),
            may(TEAM_LEAD, RECOVERY_LIST, ANY, "doel.terugvorderen"),
            may(TEAM_LEAD, RECOVERY, ANY, "doel.terugvorderen"),
            may(TEAM_LEAD, RECOVERY_SECOND_READER, ANY, "doel.terugvorderen"),
            may(TEAM_LEAD, WEALTH, ANY, "doel.leiden"),
            may(TEAM_LEAD, CONVERSATIONS, ANY, "doel.leiden"),
            may(TEAM_LEAD, SIGNALS, ANY, "doel.leiden"),
            may(TEAM_LEAD, RULE_BOOK, ANY, "doel.regels"),
            //
            may(RESEARCHER, MONTH_TOTALS, ANY, "doel.onderzoeken"),
            may(RESEARCHER, EXPERIMENTS, ANY, "doel.experiment"),
            may(RESEARCHER, EXPERIMENT_CONDUCT, ANY, "doel.experiment"),
            may(RESEARCHER, EXPERIMENT_KEY, ANY, "doel.experiment"),
            may(RESEARCHER, EXPERIMENT_PEOPLE, ANY, "doel.experiment"),
            may(RESEARCHER, INTERVIEW_PROGRESS, ANY, "doel.onderzoeken"),
            may(RESEARCHER, FIDELITY, ANY, "doel.uitvoering"),
            may(RESEARCHER, STUDY, ANY, "doel.analyseren"),
            may(RESEARCHER, STUDY_STEP, ANY, "doel.analyseren"),
            may(RESEARCHER, RULE_BOOK, ANY, "doel.regels"),
            //
            may(INTERVIEWER, INTERVIEW_PROGRESS, ANY, "doel.interviewen"),
            may(INTERVIEWER, INTERVIEW_LIST, ANY, "doel.interviewen"),
            may(INTERVIEWER, INTERVIEW, ANY, "doel.interviewen"),
            //
            may(AUDITOR, CLIENT_PAGE, ANY, "doel.controleren"),
            may(AUDITOR, CLIENTS_OWN_VIEW, ANY, "doel.controleren"),
            may(AUDITOR, CONTACT, ANY, "doel.controleren"),
            may(AUDITOR, HANDOVER, ANY, "doel.controleren"),
            may(AUDITOR, COHORTS, ANY, "doel.controleren"),
            may(AUDITOR, INTERVIEW_PROGRESS, ANY, "doel.controleren"),
            may(AUDITOR, FIDELITY, ANY, "doel.controleren"),
            may(AUDITOR, DOSSIER, ANY, "doel.controleren"),
            may(AUDITOR, MONTH_TOTALS, ANY, "doel.controleren"),
            may(AUDITOR, MONTH_RUN, ANY, "doel.controleren"),
            may(AUDITOR, ACCOUNT, ANY, "doel.controleren"),
            may(AUDITOR, ADVANCE, ANY, "doel.controleren"),
            may(AUDITOR, PAYMENTS, ANY, "doel.controleren"),
            may(AUDITOR, RECOVERY_LIST, ANY, "doel.controleren"),
            may(AUDITOR, RECOVERY, ANY, "doel.controleren"),
            may(AUDITOR, WEALTH, ANY, "doel.controleren"),
            may(AUDITOR, EXPERIMENTS, ANY, "doel.controleren"),
            may(AUDITOR, EXPERIMENT_KEY, ANY, "doel.experiment"),
            may(AUDITOR, EXPERIMENT_LEDGER, ANY, "doel.controleren"),
            may(AUDITOR, STUDY, ANY, "doel.controleren"),
            may(AUDITOR, UNBLINDING_CONFIRM, ANY, "doel.controleren"),
            may(AUDITOR, RULE_BOOK, ANY, "doel.regels"),
            may(AUDITOR, ACCESS_LOG, ANY, "doel.controleren"));

    private static final List<Door> DOORS = List.of(
            new Door("/mijn/loon/**", OWN_WAGES),
            new Door("/mijn/dossier/**", OWN_DOSSIER),
            new Door("/mijn/uitnodigingen/**", OWN_INVITATIONS),
            new Door("/mijn/doorgegeven/**", OWN_TOLD),
            new Door("/mijn/gesprekken/**", OWN_CONVERSATIONS),
            new Door("/mijn/bericht/**", OWN_CONVERSATIONS),
            new Door("/mijn/onderzoek/**", OWN_RESEARCH),
            new Door("/mijn/**", OWN_BENEFIT),
            new Door("/onderzoek/interviews/vragenlijst/**", INTERVIEW_PROGRESS),
            new Door("/onderzoek/interviews/{trial}/{wave}", INTERVIEW_LIST),
            new Door("/onderzoek/interviews/{trial}/{wave}/**", INTERVIEW),
            new Door("/onderzoek/interviews/**", INTERVIEW_PROGRESS),
            new Door("/onderzoek/uitvoering/**", FIDELITY),
            new Door("/werk/vandaag/**", TODAY),
            new Door("/werk/klanten", CLIENT_LIST),
            new Door("/werk/klanten/{unit}/eigen-pagina/**", CLIENTS_OWN_VIEW),
            new Door("/werk/klanten/{unit}/brieven/**", CLIENTS_OWN_VIEW),
            new Door("/werk/klanten/{unit}/wat-als/**", CLIENTS_OWN_VIEW),
            new Door("/werk/klanten/{unit}/overdracht/**", HANDOVER),
            new Door("/werk/klanten/{unit}/contact/nieuw/**", CONTACT_STEP),
            new Door("/werk/klanten/{unit}/contact/anders/**", AGREEMENT_EXCEPTION),
            new Door("/werk/klanten/{unit}/contact/partner/**", PARTNER_EVENT),
            new Door("/werk/klanten/{unit}/contact/**", CONTACT),
            new Door("/werk/klanten/{unit}/herberekening/**", CORRECTION),
            new Door("/werk/klanten/{unit}/terugvordering/**", RECOVERY),
            new Door("/werk/klanten/{unit}/rekening/**", ACCOUNT),
            new Door("/werk/klanten/{unit}/voorschot/**", ADVANCE),
            new Door("/werk/klanten/{unit}/vermogen/**", WEALTH),
            new Door("/werk/klanten/{unit}/premie/**", CLIENTS_OWN_VIEW),
            new Door("/werk/klanten/{unit}/dossier/**", DOSSIER),
            new Door("/werk/klanten/{unit}/gesprek/**", CONVERSATIONS),
            new Door("/werk/klanten/{unit}/berichten/**", CONVERSATIONS),
            new Door("/werk/klanten/**", CLIENT_PAGE),
            new Door("/werk/overdracht/**", HANDOVER_LIST),
            new Door("/werk/team/**", TEAM),
            new Door("/werk/cohorten/**", COHORTS),
            new Door("/onderzoek/experimenten/{trial}/analyse/**", STUDY),
            new Door("/onderzoek/experimenten/**", EXPERIMENTS),
            new Door("/werk/onbeslist/**", UNDECIDED_LIST),
            new Door("/werk/loon/ontbreekt/**", MISSING_WAGES),
            new Door("/werk/loon/**", WAGE_FILES),
            new Door("/werk/maanden/{month}/regels/**", MONTH_RUN),
            new Door("/werk/maanden/**", MONTH_TOTALS),
            new Door("/werk/betalingen/**", PAYMENTS),
            new Door("/werk/terugvordering/**", RECOVERY_LIST),
            new Door("/werk/signalen/**", SIGNALS),
            new Door("/werk/noodsituatie/**", EMERGENCY),
            new Door("/werk/regels/**", RULE_BOOK),
            new Door("/werk/inzage/**", ACCESS_LOG));

    private AccessPolicy() {}

    private static Grant may(AccessRole role, What what, Relation relation, String purpose) {
        return new Grant(role, what, relation, purpose);
    }

    /** The whole table, for a page that shows it. */
    public static List<Grant> grants() {
        return GRANTS;
    }

    /** The guarded paths, the narrower first. */
    public static List<Door> doors() {
        return DOORS;
    }

    /** What one must be allowed to see to open this address; empty where everybody may. */
    public static Optional<What> behind(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return DOORS.stream()
                .filter(door ->
                        PathPatternParser.defaultInstance.parse(door.path()).matches(asked))
                .map(Door::what)
                .findFirst();
    }

    /** The line for this role and this subject; empty when it is not allowed. */
    public static Optional<Grant> find(AccessRole role, What what) {
        return GRANTS.stream()
                .filter(grant -> grant.role() == role && grant.what() == what)
                .findFirst();
    }

    /** Of whom this role may see this; {@link Relation#NONE} when the table has no line for it. */
    public static Relation relation(AccessRole role, What what) {
        return find(role, what).map(Grant::relation).orElse(Relation.NONE);
    }

    /** The roles that may see this, of somebody at least. */
    public static List<AccessRole> rolesThatMaySee(What what) {
        return Arrays.stream(AccessRole.values())
                .filter(role -> find(role, what).isPresent())
                .toList();
    }
}

package nl.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.access.AccessPolicy.Grant;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class AccessPolicyTest {
    /** Decided with care: read it line by line before changing the policy. A line that ends early says NONE to the last roles. */
    private static final String DECIDED = """
        what              CLIENT  CASE_MANAGER  INCOME_CONSULTANT  TEAM_LEAD  RESEARCHER  AUDITOR INTERVIEWER
        OWN_BENEFIT       OWN     NONE          NONE               NONE       NONE        NONE
        OWN_CONVERSATIONS OWN     NONE          NONE               NONE       NONE        NONE
        CLIENT_LIST       NONE    ASSIGNED      ANY                ANY        NONE        NONE
        CLIENT_PAGE       NONE    ASSIGNED      ANY                ANY        NONE        ANY
        CLIENTS_OWN_VIEW  NONE    ASSIGNED      ANY                ANY        NONE        ANY
        CONTACT           NONE    ASSIGNED      NONE               ANY        NONE        ANY
        CONTACT_STEP      NONE    ASSIGNED      NONE               NONE       NONE        NONE
        PARTNER_EVENT     NONE    ASSIGNED      NONE               NONE       NONE        NONE
        AGREEMENT_EXCEPTION NONE NONE        NONE               ANY        NONE        NONE
        EMERGENCY         NONE    NONE          NONE               ANY        NONE        NONE
        OWN_INVITATIONS   OWN     NONE          NONE               NONE       NONE        NONE
        OWN_TOLD          OWN     NONE          NONE               NONE       NONE        NONE
        HANDOVER_LIST     NONE    ASSIGNED      NONE               ANY        NONE        NONE
        HANDOVER          NONE    ASSIGNED      NONE               ANY        NONE        ANY
        HANDOVER_STEP     NONE    ASSIGNED      NONE               ANY        NONE        NONE
        TEAM              NONE    NONE          NONE               ANY        NONE        NONE
        COHORTS           NONE    NONE          NONE               ANY        NONE        ANY
        COHORT_START      NONE    NONE          NONE               ANY        NONE        NONE
        EXPERIMENTS       NONE    NONE          NONE               NONE       ANY         ANY
        EXPERIMENT_CONDUCT NONE   NONE          NONE               NONE       ANY         NONE
        EXPERIMENT_KEY    NONE    NONE          NONE               NONE       ANY         ANY
        EXPERIMENT_PEOPLE NONE    NONE          NONE               NONE       ANY         NONE
        EXPERIMENT_LEDGER NONE    NONE          NONE               NONE       NONE        ANY
        OWN_RESEARCH      OWN     NONE          NONE               NONE       NONE        NONE
        INTERVIEW_PROGRESS NONE   NONE          NONE               NONE       ANY         ANY     ANY
        INTERVIEW_LIST    NONE    NONE          NONE               NONE       NONE        NONE    ANY
        INTERVIEW         NONE    NONE          NONE               NONE       NONE        NONE    ANY
        FIDELITY          NONE    NONE          NONE               ANY        ANY         ANY
        DOSSIER           NONE    ASSIGNED      ANY                ANY        NONE        ANY
        DOSSIER_ENTER     NONE    ASSIGNED      NONE               ANY        NONE        NONE
        OWN_DOSSIER       OWN     NONE          NONE               NONE       NONE        NONE
        CONVERSATIONS     NONE    ASSIGNED      NONE               ANY        NONE        NONE
        CONVERSATION_HOLD NONE    ASSIGNED      NONE               NONE       NONE        NONE
        TODAY             NONE    ASSIGNED      NONE               NONE       NONE        NONE
        SIGNALS           NONE    NONE          NONE               ANY        NONE        NONE
        MONTH_TOTALS      NONE    NONE          ANY                ANY        ANY         ANY
        MONTH_RUN         NONE    NONE          ANY                NONE       NONE        ANY
        UNDECIDED_LIST    NONE    NONE          ANY                ANY        NONE        NONE
        WAGE_FILES        NONE    NONE          ANY                NONE       NONE        NONE
        MISSING_WAGES     NONE    NONE          ANY                ANY        NONE        NONE
        OWN_WAGES         OWN     NONE          NONE               NONE       NONE        NONE
        PREMIUM_ENTER     NONE    NONE          ANY                NONE       NONE        NONE
        PAYMENTS          NONE    NONE          ANY                ANY        NONE        ANY
        ACCOUNT           NONE    NONE          ANY                ANY        NONE        ANY
        ACCOUNT_ENTER     NONE    NONE          ANY                NONE       NONE        NONE
        ACCOUNT_CONFIRM   NONE    NONE          ANY                ANY        NONE        NONE
        ADVANCE           NONE    NONE          ANY                ANY        NONE        ANY
        ADVANCE_AWARD     NONE    NONE          ANY                NONE       NONE        NONE
        PAYMENT_MAKE      NONE    NONE          ANY                NONE       NONE        NONE
        PAYMENT_RELEASE   NONE    NONE          ANY                ANY        NONE        NONE
        CORRECTION        NONE    NONE          ANY                NONE       NONE        NONE
        RECOVERY_LIST     NONE    NONE          ANY                ANY        NONE        ANY
        RECOVERY          NONE    NONE          ANY                ANY        NONE        ANY
        RECOVERY_DECIDE   NONE    NONE          ANY                NONE       NONE        NONE
        RECOVERY_SECOND_READER NONE NONE        ANY                ANY        NONE        NONE
        WEALTH            NONE    NONE          ANY                ANY        NONE        ANY
        WEALTH_ENTER      NONE    NONE          ANY                NONE       NONE        NONE
        STUDY             NONE    NONE          NONE               NONE       ANY         ANY        NONE
        STUDY_STEP        NONE    NONE          NONE               NONE       ANY         NONE       NONE
        UNBLINDING_CONFIRM NONE   NONE          NONE               NONE       NONE        ANY        NONE
        RULE_BOOK         NONE    ANY           ANY                ANY        ANY         ANY
        ACCESS_LOG        NONE    NONE          NONE               NONE       NONE        ANY
        """;

    private static final Subject UNIT_1_OF_STAFF_7 = new Subject(1, Set.of(7L));

    @Test
    void everyRoleMaySeeExactlyWhatWasDecided() {
        Map<String, Relation> expected = new LinkedHashMap<>();
        Map<String, Relation> actual = new LinkedHashMap<>();
        List<List<String>> rows = DECIDED.lines().map(AccessPolicyTest::words).toList();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int column = 1; column < rows.getFirst().size(); column++) {
                AccessRole role = AccessRole.valueOf(rows.getFirst().get(column));
                String cell = role + " " + row.getFirst();
                expected.put(cell, column < row.size() ? Relation.valueOf(row.get(column)) : Relation.NONE);
                actual.put(cell, AccessPolicy.relation(role, What.valueOf(row.getFirst())));
            }
        }
        assertThat(actual).hasSize(What.values().length * AccessRole.values().length);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void noLineStandsTwice() {
        assertThat(AccessPolicy.grants().stream().map(grant -> Set.of(grant.role(), grant.what())))
                .doesNotHaveDuplicates();
    }

    @Test
    void aClientSeesTheOwnBenefitAndNoOther() {
        Viewer client = new Viewer("Esra Voorbeeld", AccessRole.CLIENT, null, 1L);
        assertThat(Access.require(client, What.OWN_BENEFIT, UNIT_1_OF_STAFF_7).purpose())
                .isEqualTo("doel.eigen");
        assertDenied(() -> Access.require(client, What.OWN_BENEFIT, new Subject(2, Set.of(7L))));
        assertDenied(() -> Access.require(client, What.CLIENT_PAGE, UNIT_1_OF_STAFF_7));
    }

    @Test
    void aCaseManagerSeesAssignedClientsOnlyAndGetsAListToNarrow() {
        Viewer manager = staff(AccessRole.CASE_MANAGER);
        assertThat(Access.require(manager, What.CLIENT_PAGE, UNIT_1_OF_STAFF_7).purpose())
                .isEqualTo("doel.begeleiden");
        assertDenied(() -> Access.require(manager, What.CLIENT_PAGE, new Subject(2, Set.of(8L))));
        assertDenied(() -> Access.require(manager, What.CLIENT_PAGE, new Subject(3, Set.of())));
        assertThat(Access.require(manager, What.CLIENT_LIST))
                .extracting(Grant::relation)
                .isEqualTo(Relation.ASSIGNED);
        assertDenied(() -> Access.require(manager, What.MONTH_RUN));
    }

    @Test
    void aResearcherSeesTotalsAndNobody() {
        Viewer researcher = staff(AccessRole.RESEARCHER);
        assertThat(Access.require(researcher, What.MONTH_TOTALS).relation()).isEqualTo(Relation.ANY);
        assertDenied(() -> Access.require(researcher, What.MONTH_RUN));
        assertDenied(() -> Access.require(researcher, What.CLIENT_PAGE, UNIT_1_OF_STAFF_7));
    }

    @Test
    void askingAboutOneClientWithoutNamingTheClientIsAMistakeInTheProgram() {
        assertThatThrownBy(() -> Access.require(staff(AccessRole.AUDITOR), What.CLIENT_PAGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Subject");
    }

    @Test
    void aPersonaIsAClientOrAMemberOfStaff() {
        assertThatThrownBy(() -> new Persona("x", "X", AccessRole.CLIENT, 1L, null, "persona.klant"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Persona("x", "X", AccessRole.AUDITOR, 1L, 1L, "persona.auditor"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Viewer staff(AccessRole role) {
        return new Viewer("Sanne Dekker", role, 7L, null);
    }

    private static void assertDenied(Runnable question) {
        assertThatThrownBy(question::run).isInstanceOf(AccessDeniedException.class);
    }

    private static List<String> words(String line) {
        return Stream.of(line.split(" +", -1)).toList();
    }
}

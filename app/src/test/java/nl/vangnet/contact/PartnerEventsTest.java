package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.VangnetTest;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.contact.Partners;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class PartnerEventsTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Post post;

    @Autowired
    private PartnerEvents events;

    @Autowired
    private PartnerConsents consents;

    @Autowired
    private Outbox outbox;

    @Autowired
    private History history;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private SomeClients clients;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        clients = new SomeClients(sql, briefs, today);
    }

    @Test
    void aPartnerHearsWhatItsSubjectNeedsAndHowContactWasAgreedAndNothingElse() {
        long unit = clients.settle("Fatma Öz");
        clients.agreed(unit, "Zij slaapt slecht. Daarom niet bellen.", "EMAIL", "PHONE", "HOME_VISIT");
        clients.exempt(unit, today.plusYears(1), "SEEK_WORK");
        yes(unit, "schuldhulp");

        tell(unit, "schuldhulp", true);

        PartnerEvent told = events.of(unit, unit).getFirst();
        assertThat(told.partner()).isEqualTo("Schuldhulp De Sluis");
        assertThat(told.toldOn()).isEqualTo(today);
        assertThat(String.join(" ", told.paragraphs()))
                .contains(
                        "hulp wil bij schulden",
                        "Fatma Öz",
                        "Geboren op",
                        "Voorbeeldstraat 1, 0100 AA",
                        "Begin met: e-mail. Bel niet. Ga niet bij deze persoon langs.",
                        "zei ja op",
                        "Ga nooit langs zonder een dag die deze persoon kent",
                        "Medewerker 7101")
                .doesNotContain("slaapt", "ontheffing", "zorg", "bijstand", "…", "{");
    }

    @Test
    void whereTheClientBeginsNoAddressGoesAlong() {
        long unit = clients.settle("Fatma Öz");
        yes(unit, "taalschool");

        tell(unit, "taalschool", false);

        assertThat(String.join(" ", events.of(unit, unit).getFirst().paragraphs()))
                .contains("Zoek zelf geen contact")
                .doesNotContain("Voorbeeldstraat", "Geboren");
    }

    @Test
    void withoutAYesNothingIsToldAndThatItWasStoppedIsKept() {
        long unit = clients.settle("Bram Wit");

        assertThat(stopped(unit, "buurtteam", true)).contains("PARTNER_WITHOUT_CONSENT");
        assertThat(events.ofUnit(unit)).isEmpty();
        assertThat(sql.fetchSingle(
                                "select partner from refused_outgoing where unit_id = ? and 'PARTNER_WITHOUT_CONSENT' ="
                                        + " any (safeguards)",
                                unit)
                        .into(String.class))
                .isEqualTo("buurtteam");
    }

    @Test
    void aYesOfLongAgoIsNoYesAndAYesToOnePartnerIsNoneToAnother() {
        long unit = clients.settle("Bram Wit");
        sql.execute(
                "insert into partner_consent (at, day, unit_id, person_id, partner, said_yes, proof, author_id) values"
                        + " (now(), ?, ?, ?, 'buurtteam', true, 'gesprek', ?)",
                today.minusDays(181),
                unit,
                unit,
                SomeClients.MANAGER);
        yes(unit, "taalschool");

        assertThat(stopped(unit, "buurtteam", true)).contains("PARTNER_WITHOUT_CONSENT");
        assertThat(stopped(unit, "schuldhulp", true)).contains("PARTNER_WITHOUT_CONSENT");
        assertThat(stopped(unit, "taalschool", true)).isEmpty();
    }

    @Test
    void nobodyWithWhomNoContactThroughOthersWasAgreedIsMentionedToAPartner() {
        long unit = clients.settle("Iris Blom");
        clients.agreed(unit, "Alles gaat tussen ons tweeën.", "", "PARTNER");
        yes(unit, "taalschool");

        assertThat(stopped(unit, "taalschool", true)).containsExactly("AGREEMENT_CHANNEL");
    }

    @Test
    void whoIsExemptIsNotAnnouncedForWorkAndWhoDiedMovedOrLeftAssistanceForNothing() {
        long exempt = clients.settle("A");
        clients.exempt(exempt, today.plusYears(1), "SEEK_WORK");
        spoke(exempt);
        long died = clients.settle("B");
        clients.left(died, true);
        long moved = clients.settle("C");
        clients.left(moved, false);
        long left = clients.settle("D");
        clients.noAssistanceAnyMore(left);
        yes(exempt, "werkgeverspunt");
        List.of(died, moved, left).forEach(unit -> yes(unit, "schuldhulp"));

        assertThat(stopped(exempt, "werkgeverspunt", true)).containsExactly("EXEMPTION_IN_FORCE");
        assertThat(stopped(died, "schuldhulp", true)).contains("DIED");
        assertThat(stopped(moved, "schuldhulp", true)).contains("MOVED_AWAY");
        assertThat(stopped(left, "schuldhulp", true)).contains("ASSISTANCE_ENDED");
    }

    @Test
    void wordsOfAColleagueAndWordsAboutIllnessGoToNoPartner() {
        long unit = clients.settle("Iris Blom");
        yes(unit, "taalschool");
        Draft good = events.draft(unit, unit, Partners.all().get("taalschool"), true);
        Draft more = Draft.toPartner(
                unit,
                unit,
                "taalschool",
                java.util.stream.Stream.concat(good.clauses().stream(), java.util.stream.Stream.of("questions"))
                        .toList());
        assertThat(stopped(more)).contains("CLAUSE_OF_OTHER_PURPOSE");

        sql.execute(
                "insert into contact_agreement (fact, known_since, person_id, words, never, language, interpreter,"
                        + " companion, from_day, source) values (nextval('dossier_version'), now(), ?, 'Met haar', '{}',"
                        + " 'nl', false, 'haar psychiater', ?, 'gesprek')",
                unit,
                today.minusYears(1));
        clients.read(unit);
        assertThat(stopped(good)).containsExactly("PARTNER_HEALTH");
    }

    @Test
    void whoTakesAYesBackIsToldOfNoMoreAndThePartnerIsAskedToErase() {
        long unit = clients.settle("Noor Haan");
        clients.flag(unit, "VULNERABLE");
        yes(unit, "taalschool");
        tell(unit, "taalschool", true);

        assertThat(events.allowed(unit)).extracting(one -> one.code()).containsExactly("taalschool");
        events.declined(unit, unit, Partners.all().get("taalschool"), "", null);

        assertThat(events.allowed(unit)).isEmpty();
        assertThat(stopped(unit, "taalschool", true)).contains("PARTNER_DECLINED");
        assertThat(events.of(unit, unit)).hasSize(2);
        assertThat(String.join(" ", events.of(unit, unit).getFirst().paragraphs()))
                .contains("wil dat niet meer", "wis wat u van ons kreeg", "Noor Haan")
                .doesNotContain("Voorbeeldstraat");
    }

    @Test
    void whoLeftAssistanceTakesAYesBackTooAndThePartnerIsAskedToErase() {
        long unit = clients.settle("Noor Haan");
        yes(unit, "taalschool");
        tell(unit, "taalschool", true);
        clients.noAssistanceAnyMore(unit);

        boolean done =
                events.declined(unit, unit, Partners.all().get("taalschool"), "telefoongesprek", SomeClients.MANAGER);

        assertThat(done).isTrue();
        assertThat(events.of(unit, unit)).hasSize(2);
    }

    @Test
    void whoSaysNoBeforeAnythingWasToldIsNotMentionedAtAll() {
        long unit = clients.settle("Noor Haan");

        events.declined(unit, unit, Partners.all().get("buurtteam"), "", null);

        assertThat(events.ofUnit(unit)).isEmpty();
    }

    @Test
    void whatAPartnerHearsIsNoAttemptToReachTheClientAndCannotBeRewritten() {
        long unit = clients.settle("Noor Haan");
        yes(unit, "taalschool");
        tell(unit, "taalschool", true);

        assertThat(outbox.of(unit)).isEmpty();
        assertThat(history.of(unit, unit).attempts()).isEmpty();
        assertThatThrownBy(() -> sql.execute("update partner_event set paragraphs = '{x}' where unit_id = ?", unit))
                .hasMessageContaining("rows of partner_event are never changed");
    }

    private void yes(long unit, String partner) {
        consents.said(unit, unit, partner, true, "gesprek", SomeClients.MANAGER);
    }

    /** The case manager and the client had a conversation. */
    private void spoke(long unit) {
        sql.execute("""
                with held as (
                    insert into conversation (unit_id, person_id, staff_id, day, channel, planned_at)
                    values (?, ?, ?, ?, 'OFFICE', now()) returning id, staff_id),
                begun as (
                    insert into conversation_start select id, now(), staff_id, 0 from held returning conversation_id, staff_id)
                insert into conversation_record
                select conversation_id, now(), staff_id, 'veel', 'niets', 'werk', 'bellen', null, '', 'YES', '' from begun
                """, unit, unit, SomeClients.MANAGER, today);
    }

    private void tell(long unit, String partner, boolean asks) {
        post.send(events.draft(unit, unit, Partners.all().get(partner), asks), SomeClients.manager());
    }

    private List<String> stopped(long unit, String partner, boolean asks) {
        return stopped(events.draft(unit, unit, Partners.all().get(partner), asks));
    }

    private List<String> stopped(Draft draft) {
        NotSent refused = catchThrowableOfType(NotSent.class, () -> post.send(draft, SomeClients.manager()));
        return refused == null
                ? List.of()
                : refused.verdict().refusals().stream().map(Refusal::safeguard).toList();
    }
}

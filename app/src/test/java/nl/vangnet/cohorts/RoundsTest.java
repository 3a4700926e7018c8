package nl.vangnet.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.blackbook.Desk;
import nl.vangnet.contact.Replies;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.cohort.Attribute;
import nl.vangnet.guidance.cohort.Criterion;
import nl.vangnet.guidance.cohort.Order;
import nl.vangnet.guidance.cohort.Pace;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.managers.SomeTeam;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@VangnetTest
@Transactional
class RoundsTest {
    private static final long LEAD = SomeTeam.LEAD;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundChecks checks;

    @Autowired
    private RoundPost post;

    @Autowired
    private Replies replies;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private SomeTeam team;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        team = new SomeTeam(sql, today);
    }

    @Test
    void everybodyIsInvitedForSomethingOrHearsEveryReasonWhyNot() {
        long ordinary = team.unit();
        long exempt = team.unit();
        team.exempt(exempt, today.plusYears(2));
        long pension = team.unit(today.minusYears(66));
        long ending = team.unit();
        team.exempt(ending, today.plusWeeks(2));
        long left = team.unit();
        sql.execute(
                "insert into entitlement select fact, now(), unit_id, from_day, ?, 'MOVED', source, author_id from"
                        + " entitlement where unit_id = ?",
                today.minusDays(3),
                left);

        long round = rounds.prepare(plan(Order.AREA, ""), LEAD);

        assertThat(invitedFor(round, ordinary)).isEqualTo("WORK");
        assertThat(invitedFor(round, exempt)).isEqualTo("HOW_ARE_YOU");
        assertThat(invitedFor(round, pension)).isEqualTo("INCOME_IN_ORDER");
        assertThat(reasons(round, ending)).contains("EXEMPTION_REVIEW_FIRST");
        assertThat(reasons(round, left)).contains("ASSISTANCE_ENDED");
        assertThat(sql.fetchCount(
                        org.jooq.impl.DSL.table("outgoing"),
                        org.jooq.impl.DSL.condition("job = 'ronde " + round + "'")))
                .isZero();
    }

    @Test
    void theSameRuleOverTheSameFactsGivesTheSameListInTheSameOrder() {
        for (int i = 0; i < 20; i++) {
            team.unit();
        }
        long first = rounds.prepare(plan(Order.LOT, "najaar"), LEAD);
        long second = rounds.prepare(plan(Order.LOT, "najaar"), LEAD);

        assertThat(list(second))
                .isEqualTo(list(first))
                .hasSize(20)
                .isNotEqualTo(list(first).stream().sorted().toList());
    }

    @Test
    void aDryRunThatIsKilledHalfWayGoesOnAndGivesTheSameRoundAsInOneGo() {
        for (int i = 0; i < 9; i++) {
            long unit = team.unit();
            if (i % 3 == 0) {
                team.exempt(unit, today.plusWeeks(2));
            }
        }
        long whole = rounds.prepare(plan(Order.LOT, "najaar"), LEAD);

        long broken = rounds.begin(plan(Order.LOT, "najaar"), LEAD);
        checks.chunk(broken, 2);
        TransactionTemplate nested =
                new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        assertThatThrownBy(() -> nested.executeWithoutResult(_ -> {
                    checks.chunk(broken, 3);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(checks.progress(broken)).isEqualTo(new RoundChecks.Progress(2, 9));
        checks.finish(broken);

        assertThat(checks.progress(broken).complete()).isTrue();
        assertThat(checks.chunk(broken, 3)).isZero();
        assertThat(places(broken)).isEqualTo(places(whole)).hasSize(9);
    }

    @Test
    void aRoundDoesNotStartBeforeEverybodyWasChecked() {
        for (int i = 0; i < 3; i++) {
            team.unit();
        }
        long round = rounds.begin(plan(Order.AREA, ""), LEAD);
        checks.chunk(round, 2);

        assertThatThrownBy(() -> rounds.start(round, LEAD)).isInstanceOf(RoundRefused.class);
        checks.finish(round);
        rounds.start(round, LEAD);
        assertThat(post.send(round)).isEqualTo(3);
    }

    /** All that is kept of each place, but of which round it is. */
    private List<String> places(long round) {
        return sql.fetch(
                        "select place, unit_id, person_id, area_id, months_on_assistance, months_without_conversation,"
                                + " purpose, week, reasons from round_place where round_id = ? order by place",
                        round)
                .map(row -> row.intoMap().entrySet().stream()
                        .map(cell -> cell.getValue() instanceof Object[] many
                                ? java.util.Arrays.toString(many)
                                : String.valueOf(cell.getValue()))
                        .toList()
                        .toString());
    }

    @Test
    void aRuleThatLooksAtWhoSomebodyIsIsNotKept() {
        team.unit();
        RoundPlan plan =
                new RoundPlan("Ronde", new Criterion(Attribute.ORIGIN, 1), Order.AREA, "", Purpose.WORK, new Pace(5));

        assertThatThrownBy(() -> rounds.prepare(plan, LEAD))
                .isInstanceOfSatisfying(
                        RoundRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::safeguard)
                                .containsExactly("SELECTION_PROTECTED"));
    }

    @Test
    void aRoundStartsOnceAndSendsNoMoreThanItsPace() {
        for (int i = 0; i < 5; i++) {
            team.unit();
        }
        long round = rounds.prepare(
                new RoundPlan(
                        "Ronde", new Criterion(Attribute.AREA, team.area()), Order.AREA, "", Purpose.WORK, new Pace(2)),
                LEAD);
        rounds.start(round, LEAD);

        assertThat(post.send(round)).isEqualTo(2);
        assertThat(post.send(round)).isZero();
        assertThat(letters(round)).isEqualTo(2);
        assertThatThrownBy(() -> rounds.start(round, LEAD)).isInstanceOf(RoundRefused.class);
    }

    @Test
    void aRunThatIsKilledHalfWayGoesOnAndNobodyGetsTwoLetters() {
        for (int i = 0; i < 6; i++) {
            team.unit();
        }
        long round = rounds.prepare(plan(Order.AREA, ""), LEAD);
        rounds.start(round, LEAD);
        TransactionTemplate nested =
                new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        nested.executeWithoutResult(killed -> {
            post.send(round);
            killed.setRollbackOnly();
        });
        assertThat(letters(round)).isZero();

        assertThat(post.send(round)).isEqualTo(6);
        assertThat(post.send(round)).isZero();
        assertThat(letters(round)).isEqualTo(6);
        assertThat(sql.fetchExists(
                        org.jooq.impl.DSL.table("round_event"),
                        org.jooq.impl.DSL.condition("kind = 'FINISHED' and round_id = " + round)))
                .isTrue();
    }

    @Test
    void whatBecameKnownBetweenDryRunAndSendingStopsTheLetter() {
        long unit = team.unit();
        long other = team.unit();
        long round = rounds.prepare(plan(Order.AREA, ""), LEAD);
        team.exempt(unit, today.plusYears(1));
        rounds.start(round, LEAD);
        post.send(round);

        assertThat(sql.fetchSingle(
                                "select round_sending.reasons[1] from round_sending join round_place using (round_id,"
                                        + " place) where round_id = ? and unit_id = ?",
                                round,
                                unit)
                        .get(0, String.class))
                .startsWith("EXEMPTION_IN_FORCE");
        assertThat(letters(round)).isEqualTo(1);
        assertThat(other).isPositive();
    }

    @Test
    void aRoundLooksForPeopleUntilEverybodyWasReachedAndThenWhatWasLearnedIsWrittenDownOnce() throws Exception {
        long silent = team.unit();
        long answers = team.unit();
        Desk lead = new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, LEAD, null));
        long round = rounds.prepare(plan(Order.AREA, ""), LEAD);
        String address = "/werk/cohorten/" + round;
        assertThat(lead.read(address)).contains("Voorbereid");
        rounds.start(round, LEAD);
        assertThat(lead.read(address)).contains("Wij nodigen uit");
        post.send(round);
        assertThat(lead.read(address)).contains("Wij zoeken wie nog niet antwoordde");
        assertThat(lead.send(address + "/evaluatie", "geleerd", "Te vroeg.").getStatus())
                .isEqualTo(302);
        assertThat(lead.read(address)).doesNotContain("Te vroeg.");

        replies.answered(answers, answers, new Answer(today, Channel.PHONE, Answer.Kind.WILL_COME, ""), LEAD);
        replies.spoke(silent, "gesprek", LEAD);
        assertThat(lead.read(address)).contains("Wat leerden wij van deze ronde?");
        lead.send(address + "/evaluatie", "geleerd", "Bellen helpt meer dan een tweede brief.");
        assertThat(lead.read(address)).contains("Klaar en besproken", "Bellen helpt meer dan een tweede brief.");
        assertThatThrownBy(() -> rounds.evaluate(round, "Iets anders.", LEAD)).isInstanceOf(RoundRefused.class);
    }

    @Test
    void howOftenPeopleOfARoundSaidThatSomethingIsNotRightStandsBesideTheConversations() throws Exception {
        long unit = team.unit();
        long round = rounds.prepare(plan(Order.AREA, ""), LEAD);
        rounds.start(round, LEAD);
        post.send(round);
        sql.execute(
                "insert into remark (person_id, unit_id, line, words, said_at, owner_id) values (?, ?, 'Plan', 'Dit"
                        + " klopt niet.', now() + interval '1 minute', ?)",
                unit,
                unit,
                SomeTeam.PRESENT);

        assertThat(new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, LEAD, null))
                        .read("/werk/cohorten/" + round)
                        .replaceAll("<[^>]*>|\\s+", " ")
                        .replaceAll(" +", " "))
                .contains("Keren dat iemand zei: dit klopt niet 1", "Gesprekken met een verslag 0");
    }

    @Test
    void whoHasNoRightInTheHouseholdAnyMoreGetsNothingAndTheReasonIsTold() throws Exception {
        long unit = team.unit();
        long round = rounds.prepare(plan(Order.AREA, ""), LEAD);
        sql.execute("""
            insert into member select fact, now(), unit_id, person_id, role, kind, false, birth_date, from_day, to_day, died, source, author_id
            from member where unit_id = ?
            """, unit);
        rounds.start(round, LEAD);
        post.send(round);

        assertThat(letters(round)).isZero();
        assertThat(new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, LEAD, null))
                        .read("/werk/cohorten/" + round))
                .contains("Deze klant heeft geen recht meer op bijstand in dit huishouden.");
    }

    @Test
    void whoIsInARoundThatGoesOnIsNotInASecond() {
        long unit = team.unit();
        team.unit();
        long first = rounds.prepare(
                new RoundPlan(
                        "Eerste",
                        new Criterion(Attribute.AREA, team.area()),
                        Order.AREA,
                        "",
                        Purpose.WORK,
                        new Pace(1)),
                LEAD);
        rounds.start(first, LEAD);

        long second = rounds.prepare(plan(Order.AREA, ""), LEAD);

        assertThat(reasons(second, unit)).contains("OTHER_ROUND");
    }

    private RoundPlan plan(Order order, String seed) {
        return new RoundPlan(
                "Ronde", new Criterion(Attribute.AREA, team.area()), order, seed, Purpose.WORK, new Pace(1000));
    }

    private List<Long> list(long round) {
        return sql.fetch("select unit_id from round_place where round_id = ? order by place", round)
                .into(Long.class);
    }

    private int letters(long round) {
        return sql.fetchCount(
                org.jooq.impl.DSL.table("outgoing"), org.jooq.impl.DSL.condition("job = 'ronde " + round + "'"));
    }

    private String invitedFor(long round, long unit) {
        return sql.fetchSingle(
                        "select case when week is null then array_to_string(reasons, ' ') else purpose end from"
                                + " round_place where round_id = ? and unit_id = ?",
                        round,
                        unit)
                .get(0, String.class);
    }

    private String reasons(long round, long unit) {
        return sql.fetchSingle(
                        "select array_to_string(reasons, ' ') from round_place where round_id = ? and unit_id = ?",
                        round,
                        unit)
                .get(0, String.class);
    }
}

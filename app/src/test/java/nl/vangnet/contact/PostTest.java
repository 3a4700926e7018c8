package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.VangnetTest;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Language;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class PostTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Post post;

    @Autowired
    private Replies replies;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ContactClock contactClock;

    @Autowired
    private AgreementExceptions exceptions;

    @Autowired
    private Policies policies;

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
    void whatLeavesIsKeptInItsExactWordsWithTheNameAsRegistered() {
        long unit = clients.settle("Esra Yıldız");

        Sent sent = post.send(clients.invitation(unit, Purpose.HOW_ARE_YOU), SomeClients.manager());

        SentMessage kept = outbox.find(unit, sent.id()).orElseThrow();
        assertThat(kept.printedName()).isEqualTo("Esra Yıldız");
        assertThat(kept.paragraphs()).isEqualTo(sent.message().paragraphs());
        assertThat(String.join(" ", kept.paragraphs()))
                .contains("hoe het met u gaat", "Komen hoeft niet", "Medewerker 7101", "beeldbellen")
                .doesNotContain("…", "{");
    }

    @Test
    void anAnswerIsAskedForBeforeTheDayOfTheMeeting() {
        Draft draft = clients.invitation(clients.settle("Esra Yıldız"), Purpose.HOW_ARE_YOU);

        assertThat(post.send(draft, SomeClients.manager()).message().fields())
                .containsEntry("answer_day", Language.NL.formats().date(Objects.requireNonNull(draft.day())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ö", "Şükran Ğiðün-Łódź", "Maximiliaan van Oostenrijk tot Wachtendonck-Voorstenbosch IV-de"})
    void namesAreWrittenAsTheyAre(String name) {
        long unit = clients.settle(name);

        Sent sent = post.send(clients.invitation(unit, Purpose.HOW_ARE_YOU), SomeClients.manager());

        assertThat(outbox.find(unit, sent.id()).orElseThrow().printedName()).isEqualTo(name);
    }

    @Test
    void whatIsStoppedIsKeptWithItsReasonsAndDoesNotLeave() {
        long unit = clients.settle("Jan de Vries");
        clients.exempt(unit, today.plusYears(1), "SEEK_WORK");

        assertThat(refusals(clients.invitation(unit, Purpose.WORK, Channel.LETTER, "bring-cv")))
                .containsExactly("EXEMPTION_IN_FORCE");
        assertThat(outbox.of(unit)).isEmpty();
        assertThat(sql.fetchSingle(
                                "select safeguards[1] as one, author_id from refused_outgoing where unit_id = ?", unit)
                        .intoMap())
                .containsEntry("one", "EXEMPTION_IN_FORCE")
                .containsEntry("author_id", SomeClients.MANAGER);
    }

    @Test
    void whoDiedMovedOrLeftAssistanceGetsNothing() {
        long died = clients.settle("A");
        clients.left(died, true);
        long moved = clients.settle("B");
        clients.left(moved, false);
        long left = clients.settle("C");
        clients.noAssistanceAnyMore(left);

        assertThat(refusals(clients.invitation(died, Purpose.HOW_ARE_YOU))).contains("DIED");
        assertThat(refusals(clients.invitation(moved, Purpose.HOW_ARE_YOU))).contains("MOVED_AWAY");
        assertThat(refusals(clients.invitation(left, Purpose.HOW_ARE_YOU))).contains("ASSISTANCE_ENDED");
    }

    @Test
    void aGuardianGetsWhatThePersonGets() {
        long unit = clients.settle("D");
        clients.guardian(unit, "Mr. Curator");

        Sent sent = post.send(clients.invitation(unit, Purpose.HOW_ARE_YOU), SomeClients.manager());

        assertThat(outbox.find(unit, sent.id()).orElseThrow().copies()).containsExactly("Mr. Curator");
    }

    @Test
    void anAnswerThatComesInBetweenComposingAndSendingStopsIt() {
        long unit = clients.settle("E");
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        Draft reminder = clients.invitation(unit, Purpose.HOW_ARE_YOU);
        assertThat(post.preview(reminder, SomeClients.manager()).verdict().permits())
                .isTrue();

        replies.answered(
                unit,
                unit,
                new Answer(today, Channel.TEXT_MESSAGE, Answer.Kind.CANNOT_COME, "ben ziek"),
                SomeClients.MANAGER);

        assertThat(refusals(reminder)).containsExactly("ANSWER_CAME");
    }

    @Test
    void anAgreementThatChangesBetweenComposingAndSendingStopsIt() {
        long unit = clients.settle("F");
        Draft letter = clients.invitation(unit, Purpose.HOW_ARE_YOU);
        assertThat(post.preview(letter, SomeClients.manager()).verdict().permits())
                .isTrue();

        clients.agreed(unit, "Nooit een brief", "", "LETTER");

        assertThat(refusals(letter)).containsExactly("AGREEMENT_CHANNEL");
    }

    @Test
    void whatChangedSinceTheBriefWasReadHasToBeReadFirst() {
        long unit = clients.settle("G");
        sql.execute("""
                insert into activity (fact, known_since, person_id, kind, words, hours, from_day, source)
                values (nextval('dossier_version'), now(), ?, 'OTHER', 'zingt in een koor', 2, ?, 'gesprek')
                """, unit, today.minusYears(1));

        assertThat(refusals(clients.invitation(unit, Purpose.HOW_ARE_YOU))).containsExactly("BRIEF_UNREAD");
    }

    @Test
    void aColleagueWhomTheClientDoesNotKnowSendsNothing() {
        long unit = clients.settle("H");
        var other = new nl.vangnet.access.Viewer(
                "Medewerker 7102", nl.vangnet.access.AccessRole.CASE_MANAGER, SomeClients.COLLEAGUE, null);
        briefs.opened(other, unit, unit, briefs.of(unit, unit).version());

        assertThat(post.preview(clients.invitation(unit, Purpose.HOW_ARE_YOU), other)
                        .verdict()
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("HANDOVER_UNTOLD");
    }

    @Test
    void aSecondRoundLeavesAloneWhomTheFirstIsTrying() {
        long unit = clients.settle("I");
        post.sendByJob(clients.invitation(unit, Purpose.HOW_ARE_YOU), "ronde 1");

        assertThat(((Outcome.Stopped)
                                post.sendAllByJob(List.of(clients.invitation(unit, Purpose.HOW_ARE_YOU)), "ronde 2")
                                        .getFirst())
                        .preview()
                        .verdict()
                        .refusals())
                .extracting(Refusal::safeguard)
                .contains("OTHER_LADDER_OPEN");
    }

    @Test
    void aFieldThatNobodyKnowsAndAnAppointmentInThePastAreStopped() {
        long unit = clients.settle("J");
        Draft good = clients.invitation(unit, Purpose.HOW_ARE_YOU);
        Draft unknown = new Draft(
                unit,
                unit,
                good.purpose(),
                good.channel(),
                good.place(),
                good.day(),
                good.time(),
                good.clauses(),
                Map.of("bsn", "iets"));
        Draft past = new Draft(
                unit,
                unit,
                good.purpose(),
                good.channel(),
                good.place(),
                LocalDate.of(2026, 1, 5),
                good.time(),
                good.clauses(),
                Map.of());

        assertThat(refusals(unknown)).containsExactly("FIELD_UNKNOWN");
        assertThat(refusals(past)).containsExactly("DAY_PAST");
        assertThatThrownBy(() -> post.preview(
                        clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, "threaten"),
                        SomeClients.manager()))
                .hasMessageContaining("threaten");
    }

    @Test
    void theClockMakesTheNextStepDueOnceAndSendsNothing() {
        long silent = clients.settle("K");
        clients.attempt(silent, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        long answered = clients.settle("L");
        clients.attempt(answered, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        replies.answered(answered, answered, new Answer(today, Channel.EMAIL, Answer.Kind.WILL_COME, ""), null);
        long vulnerable = clients.settle("M");
        clients.flag(vulnerable, "VULNERABLE");
        clients.attempt(vulnerable, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        long early = clients.settle("N");
        clients.attempt(early, Purpose.HOW_ARE_YOU, Channel.LETTER, 5);
        int before = sql.fetchCount(nl.vangnet.schema.Tables.OUTGOING);

        assertThat(contactClock.run(today)).isEqualTo(2);
        assertThat(contactClock.run(today)).isZero();

        assertThat(sql.fetch("select person_id, step, known_person_only from contact_due order by person_id")
                        .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2)))
                .containsExactly(silent + " REMINDER false", vulnerable + " REMINDER true");
        assertThat(sql.fetchCount(nl.vangnet.schema.Tables.OUTGOING)).isEqualTo(before);
    }

    @Test
    void whatATeamLeadAllowsOnceCanBeUsedAsLongAsTheContactPolicySays() {
        long unit = clients.settle("Q");

        LocalDate lastDay = exceptions.decide(unit, unit, Channel.PHONE, "Het is dringend.", SomeClients.COLLEAGUE);

        assertThat(lastDay).isEqualTo(today.plusDays(policies.on(today).exceptionDays()));
        assertThat(exceptions.of(List.of(unit))).singleElement().satisfies(decided -> {
            assertThat(decided.open(lastDay)).isTrue();
            assertThat(decided.open(lastDay.plusDays(1))).isFalse();
        });
    }

    @Test
    void howAnAttemptWentIsShownBySomething() {
        long unit = clients.settle("O");
        long call = clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.PHONE, 3);

        assertThatThrownBy(() -> replies.went(unit, call, Attempt.Result.NO_ANSWER, " ", SomeClients.MANAGER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> replies.went(
                        clients.settle("P"), call, Attempt.Result.NO_ANSWER, "gebeld", SomeClients.MANAGER))
                .hasMessageContaining("There is no attempt");
    }

    private List<String> refusals(Draft draft) {
        return catchThrowableOfType(NotSent.class, () -> post.send(draft, SomeClients.manager()))
                .verdict()
                .refusals()
                .stream()
                .map(Refusal::safeguard)
                .toList();
    }
}

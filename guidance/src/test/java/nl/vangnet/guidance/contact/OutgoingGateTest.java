package nl.vangnet.guidance.contact;

import static java.util.Map.entry;
import static nl.vangnet.guidance.contact.Sending.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;
import nl.vangnet.guidance.dossier.Representative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each safeguard is shown a message that it stops alone, and one that differs a little and may leave. */
final class OutgoingGateTest {
    private static final OutgoingGate GATE = OutgoingGate.withAllSafeguards();

    private static final LocalDate LATER = LocalDate.of(2027, 10, 1);

    /** What is bad, and what of it may leave. */
    record Pair(Consumer<Sending> bad, Consumer<Sending> good) {}

    private static final Map<String, Pair> PAIRS = Map.ofEntries(
            // To whom, and from whom
            entry("DIED", new Pair(s -> s.died = TODAY, s -> s.died = null)),
            entry("MOVED_AWAY", new Pair(s -> s.movedAway = TODAY, s -> s.movedAway = TODAY.plusDays(1))),
            entry("ASSISTANCE_ENDED", new Pair(s -> s.assistanceTo = TODAY.minusDays(1), s -> s.assistanceTo = TODAY)),
            entry(
                    "REPRESENTATIVE_LEFT_OUT",
                    new Pair(s -> guardian(s), s -> guardian(s).copies.add("Bureau Voogd"))),
            entry(
                    "NAME_AS_REGISTERED",
                    new Pair(s -> s.printedName = "Esra Yildiz", s -> s.printedName = Sending.NAME)),
            entry(
                    "VULNERABLE_AND_AUTOMATIC",
                    new Pair(s -> automatic(s).flags.add(Brief.Flag.VULNERABLE), s -> automatic(s))),
            entry("OTHER_SENDER", new Pair(s -> s.senders.add("Stichting Dok"), s -> {})),
            // What was agreed with this person
            entry(
                    "AGREEMENT_CHANNEL",
                    new Pair(
                            s -> s.agreed(Set.of(Channel.LETTER), null, "nl", false, ""),
                            s -> s.agreed(Set.of(Channel.PHONE), null, "nl", false, ""))),
            entry(
                    "AGREEMENT_FIRST",
                    new Pair(
                            s -> s.agreed(Set.of(), Channel.EMAIL, "nl", false, ""),
                            s -> s.agreed(Set.of(), Channel.EMAIL, "nl", false, "")
                                    .tried(Channel.EMAIL, 20, Attempt.Result.NO_ANSWER))),
            entry(
                    "AGREEMENT_TIME",
                    new Pair(
                            s -> s.agreed(Set.of(), null, "nl", false, "").time = LocalTime.of(9, 0),
                            s -> s.agreed(Set.of(), null, "nl", false, "").time = LocalTime.of(16, 0))),
            entry(
                    "AGREEMENT_INTERPRETER",
                    new Pair(
                            s -> s.agreed(Set.of(), null, "nl", true, ""),
                            s -> s.agreed(Set.of(), null, "nl", true, "").interpreter = true)),
            entry(
                    "AGREEMENT_COMPANION",
                    new Pair(
                            s -> s.agreed(Set.of(), null, "nl", false, "haar zus"),
                            s -> s.agreed(Set.of(), null, "nl", false, "haar zus").companion = "haar zus")),
            entry(
                    "AGREEMENT_LANGUAGE",
                    new Pair(
                            s -> s.agreed(Set.of(), null, "en", false, ""),
                            s -> s.agreed(Set.of(), null, "en", false, "").language = "en")),
            entry("EMERGENCY", new Pair(s -> s.policy = s.policy.inEmergency(), s -> {
                s.policy = s.policy.inEmergency();
                s.place = Channel.VIDEO;
            })),
            // What stands in it
            entry(
                    "EXEMPTION_IN_FORCE",
                    new Pair(s -> work(s).exempt(LATER, Duty.SEEK_WORK), s -> s.exempt(LATER, Duty.SEEK_WORK))),
            entry(
                    "EXEMPTION_REVIEW_FIRST",
                    new Pair(
                            s -> s.exempt(TODAY.plusWeeks(13), Duty.SEEK_WORK),
                            s -> s.only(Purpose.EXEMPTION_REVIEW, "exemption-review", "may")
                                    .exempt(TODAY.plusWeeks(13), Duty.SEEK_WORK))),
            entry(
                    "REVIEW_IS_OPEN",
                    new Pair(
                            s -> {
                                s.only(Purpose.EXEMPTION_REVIEW, "exemption-review", "may", "questions");
                                s.added.put(Clauses.OWN_WORDS, "Wilt u vrijwilligerswerk doen?");
                            },
                            s -> {
                                s.only(Purpose.EXEMPTION_REVIEW, "exemption-review", "may", "questions");
                                s.added.put(Clauses.OWN_WORDS, "Wat ziet u zelf als mogelijk?");
                            })),
            entry(
                    "PENSION_NEAR",
                    new Pair(
                            s -> work(s).pensionDay = LocalDate.of(2028, 12, 1),
                            s -> work(s).pensionDay = LocalDate.of(2029, 1, 1))),
            entry(
                    "ACTIVE_ALREADY",
                    new Pair(
                            s -> s.add("volunteer").activities.add(garden(null)),
                            s -> s.add("volunteer").activities.add(garden(TODAY.minusDays(1))))),
            entry(
                    "MEDICAL_QUESTION",
                    new Pair(
                            s -> s.add("questions").added.put(Clauses.OWN_WORDS, "Welke medicijnen gebruikt u?"),
                            s -> s.add("questions").added.put(Clauses.OWN_WORDS, "Wat kunnen wij voor u doen?"))),
            entry(
                    "ANSWERED_BEFORE",
                    new Pair(s -> s.add("phone-number").flags.add(Brief.Flag.NO_PHONE), s -> s.add("phone-number"))),
            entry(
                    "NO_CONVERSATION_YET",
                    new Pair(
                            s -> s.only(Purpose.PLAN, "plan-why", "plan-form", "may"),
                            s -> s.only(Purpose.PLAN, "plan-why", "plan-form", "may").spoken = true)),
            entry("KNOWN_TO_EACH_OTHER", new Pair(s -> s.add("acquainted").spoken = true, s -> s.add("acquainted"))),
            entry(
                    "CONTACT_THAT_CHECKS",
                    new Pair(
                            s -> s.add("questions").added.put(Clauses.OWN_WORDS, "Wij bekijken ook uw woonsituatie."),
                            s -> s.only(Purpose.VERIFICATION, "verification-why", "must-verification", "home-check"))),
            // What the law lets it say
            entry(
                    "SUSPENSION_FOR_SUPPORT",
                    new Pair(
                            s -> s.clauses.add(threat(Purpose.HOW_ARE_YOU, Consequence.SUSPENSION, true)),
                            s -> s.only(Purpose.VERIFICATION, "verification-why", "must-verification", "suspension"))),
            entry(
                    "CONSEQUENCE_WITHOUT_GROUND",
                    new Pair(
                            s -> s.add("phone-number")
                                    .clauses
                                    .add(threat(Purpose.HOW_ARE_YOU, Consequence.MEASURE, true)),
                            s -> s.only(Purpose.WORK, "work-why", "must", "measure"))),
            entry(
                    "CONSEQUENCE_WITHOUT_ARTICLE",
                    new Pair(
                            s -> s.clauses.add(threat(Purpose.HOW_ARE_YOU, Consequence.MEASURE, false)),
                            s -> s.clauses.add(threat(Purpose.HOW_ARE_YOU, Consequence.MEASURE, true)))),
            entry(
                    "THREAT_IN_OWN_WORDS",
                    new Pair(
                            s -> s.add("questions").added.put(Clauses.OWN_WORDS, "Anders kunnen wij u korten."),
                            s -> s.add("questions").added.put(Clauses.OWN_WORDS, "Hoe gaat het nu?"))),
            entry(
                    "DUTY_OR_VOLUNTARY",
                    new Pair(s -> s.add("must"), s -> s.remove("may").add("must"))),
            entry("CLAUSE_OF_OTHER_PURPOSE", new Pair(s -> s.add("income-in-order"), s -> s.add("answer"))),
            entry("ONE_WAY_TO_MEET", new Pair(s -> s.remove("choice"), s -> s.remove("choice").place = null)),
            entry("QUESTIONS_LEFT_OPEN", new Pair(s -> s.remove("who-helps"), s -> s.add("answer"))),
            // Whether this is the moment
            entry(
                    "ANSWER_CAME",
                    new Pair(
                            s -> s.tried(Channel.LETTER, 20, Attempt.Result.SENT)
                                    .answered(Channel.TEXT_MESSAGE, 1, Answer.Kind.CANNOT_COME),
                            s -> s.add("reply")
                                    .tried(Channel.LETTER, 20, Attempt.Result.SENT)
                                    .answered(Channel.TEXT_MESSAGE, 1, Answer.Kind.CANNOT_COME))),
            entry(
                    "OTHER_LADDER_OPEN",
                    new Pair(
                            s -> s.tried(Purpose.WORK, Channel.LETTER, 20, Attempt.Result.SENT),
                            s -> s.tried(Purpose.VOLUNTARY_MEETING, Channel.LETTER, 20, Attempt.Result.SENT))),
            entry(
                    "TIME_TO_ANSWER",
                    new Pair(
                            s -> s.tried(Channel.LETTER, 13, Attempt.Result.SENT),
                            s -> s.tried(Channel.LETTER, 14, Attempt.Result.SENT))),
            entry("STEP_OUT_OF_ORDER", new Pair(s -> twoLetters(s), s -> {
                twoLetters(s);
                s.channel = Channel.PHONE;
            })),
            entry("DAY_PAST", new Pair(s -> s.day = LocalDate.of(2026, 11, 20), s -> s.day = TODAY)),
            entry(
                    "DAY_OFF",
                    new Pair(s -> s.day = LocalDate.of(2026, 12, 25), s -> s.day = LocalDate.of(2026, 12, 24))),
            entry(
                    "BRIEF_UNREAD",
                    new Pair(
                            s -> s.author = new Author(false, 6, TODAY, true),
                            s -> s.author = new Author(false, 7, TODAY.minusDays(14), true))),
            entry("HANDOVER_UNTOLD", new Pair(s -> s.author = new Author(false, 7, TODAY, false), s -> automatic(s))),
            // Whether it is whole and can be read
            entry(
                    "NOTHING_IN_IT",
                    new Pair(
                            s -> {
                                s.clauses.clear();
                                s.place = null;
                            },
                            s -> {})),
            entry("FIELD_UNKNOWN", new Pair(s -> s.added.put("bsn", "iets"), s -> {})),
            entry(
                    "FIELD_EMPTY",
                    new Pair(s -> s.leftOut.add("ways"), s -> s.added.put("ways", "bellen of beeldbellen"))),
            entry(
                    "LONG_SENTENCES",
                    new Pair(
                            s -> s.paragraphs.add("Dit is " + "een heel erg lange zin en ".repeat(5) + "klaar."),
                            s -> s.paragraphs.add("Dit is een korte zin."))),
            entry(
                    "JARGON",
                    new Pair(
                            s -> s.paragraphs.add("Indien u vragen hebt, bel ons."),
                            s -> s.paragraphs.add("Hebt u vragen? Bel ons."))));

    static Stream<String> safeguards() {
        return GATE.safeguards().stream();
    }

    @Test
    void aGoodInvitationLeavesAndEverySafeguardIsShownABadOne() {
        assertThat(GATE.check(new Sending().departure()).refusals()).isEmpty();
        Set<String> shown = new TreeSet<>(PAIRS.keySet());
        shown.addAll(PartnerSafeguardsTest.PAIRS.keySet());
        assertThat(shown).isEqualTo(new TreeSet<>(GATE.safeguards()));
    }

    @ParameterizedTest
    @MethodSource("safeguards")
    void theBadMessageIsStoppedByItsSafeguardOnlyAndWithoutItWouldLeave(String safeguard) {
        Departure bad = made(pair(safeguard).bad());

        assertThat(GATE.check(bad).refusals()).extracting(Refusal::safeguard).containsExactly(safeguard);
        assertThat(GATE.without(safeguard).check(bad).permits()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("safeguards")
    void theGoodMessageMayLeave(String safeguard) {
        assertThat(GATE.check(made(pair(safeguard).good())).refusals()).isEmpty();
    }

    @Test
    void nothingIsAskedOfSomebodyWhoIsFullyUnableToWorkNotEvenToCome() {
        Departure bad = made(s -> {
            s.exemptions.add(
                    new Exemption(Set.of(Duty.values()), Exemption.Ground.DISABLED, LocalDate.of(2020, 1, 1), null));
            s.remove("may").add("must");
        });

        assertThat(GATE.check(bad).refusals()).extracting(Refusal::safeguard).containsExactly("DUTY_OR_VOLUNTARY");
    }

    @Test
    void aGuardianIsWrittenToEvenWithoutAWordAboutCopies() {
        assertThat(GATE.check(made(s -> s.representatives.add(
                                new Representative(Representative.Kind.GUARDIAN, "Mr. Curator", false))))
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("REPRESENTATIVE_LEFT_OUT");
    }

    @Test
    void anAnswerOfLongAgoStopsNothing() {
        Departure later = made(s ->
                s.tried(Channel.LETTER, 90, Attempt.Result.SENT).answered(Channel.EMAIL, 80, Answer.Kind.WILL_COME));

        assertThat(GATE.check(later).permits()).isTrue();
    }

    @Test
    void anAgreementStandsInAnEmergency() {
        Departure call = made(s -> {
            s.agreed(Set.of(Channel.PHONE), null, "nl", false, "");
            s.policy = s.policy.inEmergency();
            s.place = Channel.PHONE;
        });

        assertThat(GATE.check(call).refusals()).extracting(Refusal::safeguard).containsExactly("AGREEMENT_CHANNEL");
    }

    @Test
    void whatSomebodyHasToKnowIsNoStepOfTheLadderUnlessItInvites() {
        Consumer<Sending> told = s -> {
            s.tried(Channel.LETTER, 2, Attempt.Result.SENT);
            s.purpose = Purpose.INFORMATION;
            s.clauses.clear();
            s.add("summary", "summary-wrong");
            s.place = null;
            s.day = null;
            s.time = null;
        };

        assertThat(GATE.check(made(told)).refusals()).isEmpty();
        assertThat(GATE.check(made(told.andThen(s -> s.place = Channel.OFFICE))).refusals())
                .extracting(Refusal::safeguard)
                .contains("TIME_TO_ANSWER", "OTHER_LADDER_OPEN");
    }

    @Test
    void whatThePersonSaidIsNeitherTooLongNorTooHardButWhatWeSayIs() {
        String hard = "Ik wil middels dit traject " + "heel graag ".repeat(30) + "iets anders.";
        Consumer<Sending> summary = s -> {
            s.purpose = Purpose.INFORMATION;
            s.clauses.clear();
            s.add("summary-can", "summary-next");
            s.place = null;
            s.day = null;
            s.time = null;
            s.paragraphs = List.of(hard, "Dit spraken wij af: u belt ons.");
        };

        assertThat(GATE.check(made(summary)).refusals()).isEmpty();
        assertThat(GATE.check(made(summary.andThen(s -> s.paragraphs = List.of("Dit kan ik.", hard))))
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("LONG_SENTENCES", "JARGON");
    }

    @Test
    void whoComesIsToldByTheColleagueWhoIsThereAndNothingElseIs() {
        Author stranger = new Author(false, 7, TODAY, false);
        Consumer<Sending> introduced = s -> {
            s.author = stranger;
            s.purpose = Purpose.INFORMATION;
            s.clauses.clear();
            s.add("new-contact");
            s.place = null;
            s.day = null;
            s.time = null;
        };

        assertThat(GATE.check(made(introduced)).refusals()).isEmpty();
        assertThat(GATE.check(made(introduced.andThen(
                                s -> s.clauses.set(0, Clauses.all().get("summary-wrong")))))
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("HANDOVER_UNTOLD");
    }

    private static Pair pair(String safeguard) {
        return java.util.Objects.requireNonNull(
                PAIRS.getOrDefault(safeguard, PartnerSafeguardsTest.PAIRS.get(safeguard)));
    }

    private static Departure made(Consumer<Sending> change) {
        Sending sending = new Sending();
        change.accept(sending);
        return sending.departure();
    }

    private static Sending guardian(Sending s) {
        s.representatives.add(new Representative(Representative.Kind.ADMINISTRATOR, "Bureau Voogd", true));
        return s;
    }

    private static Sending automatic(Sending s) {
        s.author = new Author(true, -1, null, false);
        return s;
    }

    private static Sending work(Sending s) {
        return s.only(Purpose.WORK, "work-why", "bring-cv", "may");
    }

    private static Sending twoLetters(Sending s) {
        return s.tried(Channel.LETTER, 40, Attempt.Result.NO_ANSWER)
                .tried(Channel.LETTER, 20, Attempt.Result.NO_ANSWER);
    }

    private static Activity garden(@org.jspecify.annotations.Nullable LocalDate to) {
        return new Activity(Activity.Kind.VOLUNTEERING, "de buurttuin", 6, LocalDate.of(2024, 1, 1), to);
    }

    /** A clause that loading would refuse, as somebody could make it in code. */
    private static Clause threat(Purpose purpose, Consequence consequence, boolean withArticle) {
        return new Clause(
                "threat",
                Set.of(purpose),
                Set.of(),
                consequence,
                withArticle ? Clauses.all().get("measure").article() : null,
                List.of());
    }
}

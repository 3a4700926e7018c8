package nl.vangnet.guidance.contact;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.guidance.dossier.Duty;
import org.jspecify.annotations.Nullable;

/**
 * What must not happen to people, each under the name of the safeguard that should stop it. Judged from what is true of them, by another
 * reading of the black book than that of the gate: nothing of the gate is asked here.
 */
final class Harms {
    /** A message that left. */
    record Arrived(Life life, Message message, boolean automatic, LocalDate today, boolean emergency) {
        boolean has(String clause) {
            return message.clauses().stream().anyMatch(one -> one.name().equals(clause));
        }

        String words() {
            return String.join(" ", message.paragraphs());
        }

        LocalDate day() {
            return message.day() == null ? today : message.day();
        }

        boolean announces(Consequence consequence) {
            return message.clauses().stream().anyMatch(one -> one.consequence() == consequence);
        }

        boolean asksForWork() {
            return has("bring-cv") || has("work-why") || has("vacancy") || has("together-with");
        }

        boolean asksToVolunteer() {
            return has("volunteer") || words().contains("vrijwilligerswerk");
        }

        boolean about(Purpose... purposes) {
            return Set.of(purposes).contains(message.purpose());
        }

        boolean isBy(Channel... channels) {
            Set<Channel> ways = Set.of(channels);
            return ways.contains(message.channel()) || (message.place() != null && ways.contains(message.place()));
        }

        boolean agreed(Predicate<ContactAgreement> broken) {
            ContactAgreement agreement = life.agreed(day());
            return agreement != null && broken.test(agreement);
        }
    }

    private static final Channel[] SPOKEN = {
        Channel.PHONE, Channel.VIDEO, Channel.OFFICE, Channel.ELSEWHERE, Channel.HOME_VISIT
    };

    static final Map<String, Predicate<Arrived>> ALL = Map.ofEntries(
            entry("DIED", it -> past(it.life().died, it.today())),
            entry("MOVED_AWAY", it -> past(it.life().moved, it.today())),
            entry(
                    "ASSISTANCE_ENDED",
                    it -> it.life().stopped != null && it.life().stopped.isBefore(it.today())),
            entry(
                    "REPRESENTATIVE_LEFT_OUT",
                    it -> it.life().guardian != null && !it.message().copies().contains(it.life().guardian)),
            entry("NAME_AS_REGISTERED", it -> !it.message().printedName().equals(it.life().name)),
            entry(
                    "VULNERABLE_AND_AUTOMATIC",
                    it -> it.automatic() && it.life().flags.contains(Brief.Flag.VULNERABLE)),
            entry("OTHER_SENDER", it -> it.message().senders().size() > 1),
            entry(
                    "AGREEMENT_CHANNEL",
                    it -> it.agreed(agreement -> agreement.never().stream().anyMatch(it::isBy))),
            entry("AGREEMENT_FIRST", it -> it.agreed(agreement -> skipsFirst(it, agreement))),
            entry("AGREEMENT_TIME", it -> it.agreed(agreement -> outside(it, agreement))),
            entry(
                    "AGREEMENT_INTERPRETER",
                    it -> it.isBy(SPOKEN) && !it.message().interpreter() && it.agreed(ContactAgreement::interpreter)),
            entry(
                    "AGREEMENT_COMPANION",
                    it -> it.isBy(SPOKEN)
                            && it.message().companion().isEmpty()
                            && it.agreed(agreement -> agreement.companion().equals("haar zus"))),
            entry(
                    "AGREEMENT_LANGUAGE",
                    it -> !it.message().interpreter()
                            && it.agreed(agreement ->
                                    !agreement.language().equals(it.message().language()))),
            entry("EMERGENCY", it -> it.emergency() && it.isBy(Channel.OFFICE, Channel.ELSEWHERE, Channel.HOME_VISIT)),
            entry(
                    "EXEMPTION_IN_FORCE",
                    it -> (it.asksForWork() && it.life().exemptFrom(Duty.SEEK_WORK, it.day()))
                            || (it.asksToVolunteer() && it.life().exemptFrom(Duty.RETURN_SERVICE, it.day()))),
            entry("EXEMPTION_REVIEW_FIRST", Harms::forgetsTheReview),
            entry("REVIEW_IS_OPEN", it -> it.about(Purpose.EXEMPTION_REVIEW) && it.asksToVolunteer()),
            entry(
                    "PENSION_NEAR",
                    it -> it.life().pension.isBefore(it.day().plusMonths(24))
                            && (it.asksForWork() || it.asksToVolunteer() || it.about(Purpose.PLAN))),
            entry("ACTIVE_ALREADY", it -> it.asksToVolunteer() && it.life().activeSince != null),
            entry("MEDICAL_QUESTION", it -> it.words().contains("medicijnen")),
            entry(
                    "ANSWERED_BEFORE",
                    it -> it.has("phone-number") && it.life().flags.contains(Brief.Flag.NO_PHONE)),
            entry("NO_CONVERSATION_YET", it -> !it.life().spoken && (it.has("plan-form") || it.has("together-with"))),
            entry("KNOWN_TO_EACH_OTHER", it -> it.life().spoken && it.has("acquainted")),
            entry(
                    "CONTACT_THAT_CHECKS",
                    it -> it.about(Purpose.VERIFICATION) ? it.asksToVolunteer() : it.has("home-check")),
            entry(
                    "SUSPENSION_FOR_SUPPORT",
                    it -> it.announces(Consequence.SUSPENSION)
                            && it.about(Purpose.WORK, Purpose.PLAN, Purpose.HOW_ARE_YOU, Purpose.EXEMPTION_REVIEW)),
            entry(
                    "CONSEQUENCE_WITHOUT_GROUND",
                    it -> it.announces(Consequence.MEASURE)
                            && it.about(Purpose.VERIFICATION, Purpose.VOLUNTARY_MEETING, Purpose.INCOME_IN_ORDER)),
            entry(
                    "CONSEQUENCE_WITHOUT_ARTICLE",
                    it -> it.message().clauses().stream()
                            .anyMatch(one -> one.consequence() != Consequence.NONE && one.article() == null)),
            entry("THREAT_IN_OWN_WORDS", it -> it.words().contains("verlagen")),
            entry(
                    "DUTY_OR_VOLUNTARY",
                    it -> (it.message().place() != null && must(it) == it.has("may")) || (must(it) && free(it))),
            entry(
                    "CLAUSE_OF_OTHER_PURPOSE",
                    it -> it.message().clauses().stream()
                            .anyMatch(
                                    one -> !one.purposes().contains(it.message().purpose()))),
            entry("ONE_WAY_TO_MEET", it -> it.message().place() != null && !it.has("choice")),
            entry(
                    "QUESTIONS_LEFT_OPEN",
                    it -> it.message().place() != null && (!it.has("who-helps") || !it.has("cannot-come"))),
            entry("ANSWER_CAME", it -> lastAnswer(it) != null),
            entry("OTHER_LADDER_OPEN", it -> it.life().otherLadder),
            entry("TIME_TO_ANSWER", Harms::tooSoon),
            entry(
                    "STEP_OUT_OF_ORDER",
                    it -> it.message().channel() == Channel.HOME_VISIT
                            && !it.about(Purpose.VERIFICATION)
                            && it.life().attempts.stream()
                                    .noneMatch(attempt ->
                                            attempt.purpose() == it.message().purpose())),
            entry("DAY_PAST", it -> it.day().isBefore(it.today())),
            entry(
                    "DAY_OFF",
                    it -> it.day().getDayOfWeek() == DayOfWeek.SUNDAY
                            || (it.day().getMonthValue() == 12 && it.day().getDayOfMonth() == 25)),
            entry("BRIEF_UNREAD", it -> !it.automatic() && !read(it)),
            entry("HANDOVER_UNTOLD", it -> !it.automatic() && !it.life().tookOver),
            entry("NOTHING_IN_IT", it -> it.message().clauses().isEmpty()),
            entry("FIELD_UNKNOWN", it -> it.message().fields().containsKey("bsn")),
            entry("FIELD_EMPTY", it -> it.message().fields().containsValue("")),
            entry("LONG_SENTENCES", it -> it.words().split(" ").length > 40),
            entry("JARGON", it -> it.words().contains("middels")));

    /** What must not happen when a partner hears of somebody. */
    private static final Map<String, Predicate<Arrived>> BY_PARTNERS = Map.ofEntries(
            entry("DIED", it -> past(it.life().died, it.today())),
            entry("MOVED_AWAY", it -> past(it.life().moved, it.today())),
            entry(
                    "AGREEMENT_CHANNEL",
                    it -> it.agreed(agreement -> agreement.never().contains(Channel.PARTNER))),
            entry(
                    "EXEMPTION_IN_FORCE",
                    it -> (it.has("partner-work") && it.life().exemptFrom(Duty.SEEK_WORK, it.today()))
                            || (it.has("partner-volunteer") && it.life().exemptFrom(Duty.RETURN_SERVICE, it.today()))),
            entry("NO_CONVERSATION_YET", it -> it.has("partner-work") && !it.life().spoken),
            entry("ACTIVE_ALREADY", it -> it.has("partner-volunteer") && it.life().activeSince != null),
            entry(
                    "PARTNER_NOT_LISTED",
                    it -> partner(it).equals("welzijn") && it.today().getYear() > 2021),
            entry("PARTNER_WITHOUT_CONSENT", it -> said(it) == null),
            entry("PARTNER_DECLINED", Harms::saidNo),
            entry("PARTNER_DATA_NOT_NEEDED", it -> it.has("partner-birth") && !it.has("partner-debts")),
            entry("PARTNER_HEALTH", it -> it.message().fields().containsValue("Haar psychiater komt mee.")),
            entry("PARTNER_TERMS_LEFT_OUT", it -> !it.has("partner-terms")));

    private Harms() {}

    /** What went wrong for the person with a message that arrived. */
    static Set<String> of(Arrived arrived) {
        return (arrived.message().toPartner() == null ? ALL : BY_PARTNERS)
                .entrySet().stream()
                        .filter(harm -> harm.getValue().test(arrived))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private static String partner(Arrived it) {
        return Objects.requireNonNull(it.message().toPartner()).partner().code();
    }

    private static boolean saidNo(Arrived it) {
        ToPartner.Said said = said(it);
        return said != null && !said.yes();
    }

    private static ToPartner.@Nullable Said said(Arrived it) {
        return Objects.requireNonNull(it.message().toPartner()).said();
    }

    private static boolean past(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    private static boolean skipsFirst(Arrived it, ContactAgreement agreement) {
        Channel first = agreement.first();
        return first != null
                && it.message().channel() != first
                && it.life().attempts.stream().noneMatch(attempt -> attempt.channel() == first);
    }

    private static boolean outside(Arrived it, ContactAgreement agreement) {
        var time = Objects.requireNonNull(it.message().time());
        return (agreement.notBefore() != null && time.isBefore(agreement.notBefore()))
                || (agreement.notAfter() != null && time.isAfter(agreement.notAfter()));
    }

    private static boolean forgetsTheReview(Arrived it) {
        var exemption = it.life().exemption;
        return exemption != null
                && exemption.to() != null
                && !exemption.from().isAfter(it.today())
                && !exemption.to().isBefore(it.today())
                && exemption.to().isBefore(it.today().plusWeeks(13))
                && !it.about(Purpose.EXEMPTION_REVIEW, Purpose.VERIFICATION);
    }

    private static boolean must(Arrived it) {
        return it.has("must") || it.has("must-verification");
    }

    private static boolean free(Arrived it) {
        return it.about(Purpose.VOLUNTARY_MEETING, Purpose.INCOME_IN_ORDER)
                || (!it.about(Purpose.VERIFICATION) && it.life().exemptFrom(Duty.USE_SUPPORT, it.day()));
    }

    /** An answer after the last attempt, of the last eight weeks. */
    private static @Nullable Answer lastAnswer(Arrived it) {
        List<Attempt> attempts = it.life().attempts;
        return attempts.isEmpty()
                ? null
                : it.life().answers.reversed().stream()
                        .findFirst()
                        .filter(answer ->
                                !answer.day().isBefore(attempts.getLast().day()))
                        .filter(answer -> answer.day().isAfter(it.today().minusDays(56)))
                        .orElse(null);
    }

    /** Another letter within ten days after one that nobody answered. */
    private static boolean tooSoon(Arrived it) {
        List<Attempt> attempts = it.life().attempts;
        return !attempts.isEmpty()
                && attempts.getLast().channel() == Channel.LETTER
                && attempts.getLast().result() == Attempt.Result.SENT
                && attempts.getLast().day().isAfter(it.today().minusDays(10))
                && it.life().answers.stream()
                        .noneMatch(answer ->
                                !answer.day().isBefore(attempts.getLast().day()));
    }

    private static boolean read(Arrived it) {
        LocalDate on = it.life().readOn;
        return on != null
                && it.life().readVersion == it.life().version
                && on.isAfter(it.today().minusDays(15));
    }
}

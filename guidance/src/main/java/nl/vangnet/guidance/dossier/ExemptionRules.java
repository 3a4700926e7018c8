package nl.vangnet.guidance.dossier;

import static nl.vangnet.guidance.Objection.instead;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.Safeguards;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.dossier.Exemption.Ground;
import org.jspecify.annotations.Nullable;

/** Which exemptions of duties the law has, and which the municipality said it would give. */
public final class ExemptionRules {
    /** Art. 9a: of a child up to this age, and as many years in total. */
    private static final int YEARS = 5;

    private static final Safeguards<ExemptionRequest> ALL = Safeguards.of(List.of(
            new Safeguard<>("EXEMPTION_OF_SUPPORT", ExemptionRules::ofSupport),
            new Safeguard<>("EXEMPTION_WITHOUT_END", ExemptionRules::withoutEnd),
            new Safeguard<>("EXEMPTION_WITHOUT_CHILD", ExemptionRules::withoutChild),
            new Safeguard<>("EXEMPTION_PAST_BIRTHDAY", ExemptionRules::pastBirthday),
            new Safeguard<>("EXEMPTION_A_SECOND_TIME", ExemptionRules::aSecondTime),
            new Safeguard<>("EXEMPTION_OVER_FIVE_YEARS", ExemptionRules::overFiveYears),
            new Safeguard<>("EXEMPTION_NOT_EXCEPTIONAL", ExemptionRules::notExceptional)));

    private ExemptionRules() {}

    public static List<String> safeguards() {
        return ALL.names();
    }

    /** Asks every rule, as law and promises are on the day on which the exemption begins. */
    public static Verdict check(ExemptionRequest request) {
        return ALL.check(request, request.from());
    }

    /** The day after which an exemption of art. 9a ends by law: the eve of the child's fifth birthday. */
    public static LocalDate lastDay(LocalDate youngestChild) {
        return youngestChild.plusYears(YEARS).minusDays(1);
    }

    private static Optional<Objection> ofSupport(ExemptionRequest request) {
        boolean temporary = request.ground() != Ground.DISABLED;
        return when(temporary && !request.duties().stream().allMatch(Duty::canBeExempted), "instead.without-support");
    }

    private static Optional<Objection> withoutEnd(ExemptionRequest request) {
        return when(request.ground() != Ground.DISABLED && request.to() == null, "instead.end-day");
    }

    private static Optional<Objection> withoutChild(ExemptionRequest request) {
        LocalDate child = request.youngestChild();
        boolean given =
                request.singleParent() && child != null && !request.from().isAfter(lastDay(child));
        return when(isSingleParents(request) && !given, "instead.urgent-reasons");
    }

    private static Optional<Objection> pastBirthday(ExemptionRequest request) {
        LocalDate child = request.youngestChild();
        LocalDate to = request.to();
        return isSingleParents(request) && child != null && to != null && to.isAfter(lastDay(child))
                ? Optional.of(instead("instead.until-birthday", new Detail.Day(lastDay(child))))
                : Optional.empty();
    }

    /** It is given once; after an interruption the rest of it goes on under the same decision. */
    private static Optional<Objection> aSecondTime(ExemptionRequest request) {
        boolean before = earlierOfSingleParent(request)
                .anyMatch(granted -> !granted.decision().equals(request.decision()));
        return when(isSingleParents(request) && before, "instead.urgent-reasons");
    }

    private static Optional<Objection> overFiveYears(ExemptionRequest request) {
        long days = days(request.from(), request.to())
                + earlierOfSingleParent(request)
                        .map(ExemptionRequest.Granted::exemption)
                        .mapToLong(exemption -> days(exemption.from(), exemption.to()))
                        .sum();
        long most = days(request.from(), request.from().plusYears(YEARS).minusDays(1));
        return when(isSingleParents(request) && days > most, "instead.earlier-end");
    }

    private static Optional<Objection> notExceptional(ExemptionRequest request) {
        return when(
                request.ground() == Ground.URGENT_REASONS && request.reason().isBlank(), "instead.exceptional-reason");
    }

    private static boolean isSingleParents(ExemptionRequest request) {
        return request.ground() == Ground.SINGLE_PARENT;
    }

    private static Stream<ExemptionRequest.Granted> earlierOfSingleParent(ExemptionRequest request) {
        return request.earlier().stream().filter(granted -> granted.exemption().ground() == Ground.SINGLE_PARENT);
    }

    private static long days(LocalDate from, @Nullable LocalDate to) {
        return to == null ? 0 : ChronoUnit.DAYS.between(from, to) + 1;
    }

    private static Optional<Objection> when(boolean wrong, String instead) {
        return wrong ? Optional.of(instead(instead)) : Optional.empty();
    }
}

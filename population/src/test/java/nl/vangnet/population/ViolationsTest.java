package nl.vangnet.population;

import static nl.vangnet.population.Waterstad.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The check that finds nothing in the city does find what is wrong. */
class ViolationsTest {
    private static final Household SINGLE = first(RegisteredForm.SINGLE);
    private static final Household COUPLE = first(RegisteredForm.COUPLE_WITH_CHILD);

    @Test
    void assistanceBefore18IsFound() {
        Household wrong = withFirst(SINGLE, r -> born(r, SINGLE.assistanceFrom().minusYears(17)));

        assertThat(check(wrong)).anyMatch(v -> v.contains("assistance before turning 18"));
    }

    @Test
    void aPartnerInTheHomeOfASingleIsFound() {
        List<Resident> residents = new ArrayList<>(SINGLE.residents());
        residents.add(COUPLE.residents().get(1));

        assertThat(check(with(SINGLE, residents))).anyMatch(v -> v.contains("1 partners in a SINGLE"));
    }

    @Test
    void aChildTooOldForItsParentIsFound() {
        List<Resident> residents = new ArrayList<>(COUPLE.residents());
        Resident child = residents.remove(2);
        residents.add(2, born(child, COUPLE.applicant().birthDate().plusYears(10)));

        assertThat(check(with(COUPLE, residents))).anyMatch(v -> v.contains("a child older than its parent less 15"));
    }

    @Test
    void anotherPersonsNumberOrARealLookingOneIsFound() {
        assertThat(check(SINGLE, SINGLE)).anyMatch(v -> v.contains("the number of another person"));
        assertThat(check(withFirst(SINGLE, r -> r.withBsn("12345678" + "2"))))
                .anyMatch(v -> v.contains("could be somebody's"));
        assertThat(check(withFirst(SINGLE, r -> r.withBsn("999900001")))).anyMatch(v -> v.contains("eleven-test"));
    }

    @Test
    void theElevenTestAndTheIbanCheckKnowRightFromWrong() {
        assertThat(Bsn.isElevenProof(111_222_333)).isTrue();
        assertThat(Bsn.isElevenProof(111_222_334)).isFalse();
        assertThat(Iban.isValid("NL91ABNA0417164300")).isTrue();
        assertThat(Iban.isValid("NL91ABNA0417164301")).isFalse();
    }

    @Test
    void noBsnOrNameShowsInALog() {
        String text = AREA.getFirst() + " " + AREA.getFirst().residents();

        assertThat(text)
                .doesNotContain("9999")
                .doesNotContain(AREA.getFirst().applicant().name().surname());
    }

    private static List<String> check(Household... homes) {
        return Violations.in(List.of(homes), Waterstad.LAST_MONTH.atEndOfMonth());
    }

    private static Household first(RegisteredForm form) {
        return AREA.stream()
                .filter(home -> home.registeredForm() == form)
                .findFirst()
                .orElseThrow();
    }

    private static Household withFirst(Household home, UnaryOperator<Resident> change) {
        List<Resident> residents = new ArrayList<>(home.residents());
        residents.set(0, change.apply(residents.getFirst()));
        return with(home, residents);
    }

    private static Household with(Household home, List<Resident> residents) {
        return new Household(
                home.clientNumber(),
                home.area(),
                home.address(),
                home.accounts(),
                home.registeredForm(),
                home.origin(),
                home.education(),
                home.assistanceFrom(),
                home.monthsOnAssistance(),
                residents,
                home.jobs(),
                home.wageStatements(),
                home.disregardGrants(),
                Set.of());
    }

    private static Resident born(Resident r, LocalDate birthDate) {
        return new Resident(
                r.name(),
                r.bsn(),
                birthDate,
                r.sex(),
                r.role(),
                r.coResidentKind(),
                r.entitled(),
                r.movedIn(),
                r.movedOut(),
                r.departure(),
                r.reportedOn());
    }
}

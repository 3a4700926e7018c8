package nl.vangnet.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vangnet.law.Role;
import org.jspecify.annotations.Nullable;

/** What cannot be true of any household; each violation is a sentence. */
final class Violations {
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();
    private final Set<Address> addresses = new HashSet<>();
    private final List<String> found = new ArrayList<>();
    private final LocalDate today;

    private Violations(LocalDate today) {
        this.today = today;
    }

    static List<String> in(List<Household> households, LocalDate today) {
        Violations violations = new Violations(today);
        households.forEach(violations::check);
        return violations.found;
    }

    private void check(Household home) {
        Resident applicant = home.applicant();
        require(home, applicant.role() == Role.APPLICANT, "the first resident is not the applicant");
        require(
                home,
                !home.assistanceFrom().isBefore(applicant.birthDate().plusYears(18)),
                "assistance before turning 18");
        require(home, !home.assistanceFrom().isAfter(today), "assistance has not begun");
        require(
                home,
                home.residents().stream()
                                .filter(r -> r.role() == Role.APPLICANT)
                                .count()
                        == 1,
                "two applicants");
        long partners =
                home.residents().stream().filter(r -> r.role() == Role.PARTNER).count();
        require(
                home,
                partners == (home.registeredForm().isCouple() ? 1 : 0),
                partners + " partners in a " + home.registeredForm());
        long minors = home.residents().stream()
                .filter(r -> r.birthDate().plusYears(18).isAfter(today))
                .count();
        require(
                home,
                switch (home.registeredForm()) {
                    case SINGLE -> true;
                    case SINGLE_PARENT, COUPLE_WITH_CHILD -> minors > 0;
                    case COUPLE_NO_CHILD -> minors == 0;
                },
                minors + " minor children in a " + home.registeredForm());
        require(home, addresses.add(home.address()), "the address of another household");
        require(home, home.address().postcode().startsWith("0"), "a postcode that could exist");
        for (BankAccount account : home.accounts()) {
            require(
                    home,
                    Iban.isValid(account.iban()) && account.iban().startsWith("TEST", 4),
                    "IBAN " + account.iban());
            require(home, accounts.add(account.iban()), "an account of another household");
        }
        home.residents().forEach(resident -> check(home, resident));
        home.jobs().forEach(job -> check(home, job));
        home.wageStatements().forEach(statement -> check(home, statement));
    }

    private void check(Household home, Resident resident) {
        if (resident.bsn() != null) {
            require(home, resident.bsn().matches("9999\\d{5}"), "a number that could be somebody's");
            require(home, Bsn.isElevenProof(Integer.parseInt(resident.bsn())), "a number that fails the eleven-test");
            require(home, numbers.add(resident.bsn()), "the number of another person");
        }
        require(home, !resident.birthDate().isAfter(today), "somebody unborn");
        require(home, !resident.movedIn().isBefore(resident.birthDate()), "somebody who lived there before being born");
        require(home, !resident.movedIn().isAfter(today), "somebody who lives there from a later day");
        LocalDate out = resident.movedOut();
        require(home, out == null || !out.isBefore(resident.movedIn()), "somebody who left before coming");
        require(
                home,
                (out == null) == (resident.departure() == null),
                "a departure without a day or a day without a reason");
        require(home, !resident.reportedOn().isBefore(resident.movedIn()), "somebody reported before moving in");
        require(
                home,
                resident.entitled() || resident.role() == Role.PARTNER,
                "somebody else than a partner without right");
        if (resident.role() == Role.CHILD) {
            checkParent(home, resident, home.applicant());
            boolean minor = resident.birthDate().plusYears(18).isAfter(today);
            checkParent(home, resident, minor ? home.partner() : null);
        } else if (resident.role() == Role.CO_RESIDENT) {
            require(home, !resident.birthDate().plusYears(18).isAfter(today), "a minor co-resident");
            require(
                    home,
                    !resident.movedIn().isBefore(resident.birthDate().plusYears(18)),
                    "a co-resident who came as a minor");
        }
    }

    private void checkParent(Household home, Resident child, @Nullable Resident parent) {
        require(
                home,
                parent == null || !child.birthDate().isBefore(parent.birthDate().plusYears(15)),
                "a child older than its parent less 15");
    }

    private void check(Household home, Job job) {
        require(home, job.resident() < home.residents().size(), "a job of nobody");
        Resident worker = home.residents().get(job.resident());
        require(home, worker.role() == Role.APPLICANT || worker.role() == Role.PARTNER, "a job of a " + worker.role());
        require(home, !job.start().isBefore(worker.birthDate().plusYears(16)), "work before turning 16");
        require(home, job.end() == null || !job.end().isBefore(job.start()), "a job that ends before it starts");
    }

    private void check(Household home, WageStatement statement) {
        Job job = home.jobs().get(statement.job());
        require(home, statement.resident() == job.resident(), "a wage of somebody without the job");
        require(home, !statement.month().atEndOfMonth().isBefore(job.start()), "a wage before the job");
        require(home, job.end() == null || !statement.month().atDay(1).isAfter(job.end()), "a wage after the job");
        require(
                home,
                !statement.month().atEndOfMonth().isBefore(home.assistanceFrom()),
                "a wage before the assistance");
        require(home, !statement.arrivesOn().isBefore(statement.month().atDay(10)), "a statement before its time");
        require(
                home,
                !statement.net().isNegative() || statement.kind() == WageStatement.Kind.CORRECTION,
                "a wage below zero that is no correction");
    }

    private void require(Household home, boolean right, String otherwise) {
        if (!right) {
            found.add("client " + home.clientNumber() + ": " + otherwise);
        }
    }
}

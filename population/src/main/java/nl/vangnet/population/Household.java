package nl.vangnet.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented household that receives assistance on the last day of the window: everyone at the address, their work, and what the
 * municipality was told about their wages.
 *
 * @param clientNumber 100001 and up, the same for the same household in every profile
 * @param accounts bank accounts, the one that receives the benefit first
 * @param registeredForm living form in the administration, which may lag behind real life
 * @param origin of the applicant; the others at the address have names of the same origin
 * @param education of the applicant
 * @param assistanceFrom first day of the assistance
 * @param monthsOnAssistance calendar months up to and including the last of the window
 * @param residents everyone who lives or lived there in the window: applicant first, then a partner, children and co-residents
 * @param jobs of the applicant or the partner; those that ended before the window are not told
 * @param wageStatements per job by month; a correction follows the statement it corrects
 * @param hardCases planted on purpose; mostly empty, never more than one now
 */
public record Household(
        int clientNumber,
        Area area,
        Address address,
        List<BankAccount> accounts,
        RegisteredForm registeredForm,
        Origin origin,
        Education education,
        LocalDate assistanceFrom,
        int monthsOnAssistance,
        List<Resident> residents,
        List<Job> jobs,
        List<WageStatement> wageStatements,
        List<DisregardGrant> disregardGrants,
        Set<HardCase> hardCases) {
    public Household {
        accounts = List.copyOf(accounts);
        residents = List.copyOf(residents);
        jobs = List.copyOf(jobs);
        wageStatements = List.copyOf(wageStatements);
        disregardGrants = List.copyOf(disregardGrants);
        hardCases = Set.copyOf(hardCases);
    }

    public Resident applicant() {
        return residents.getFirst();
    }

    /** The partner of the benefit unit, also when separated or deceased within the window; null without. */
    public @Nullable Resident partner() {
        return registeredForm.isCouple() ? residents.get(1) : null;
    }

    /** The account that receives the benefit at the end of the window. */
    public String iban() {
        return accounts.getFirst().iban();
    }

    /** The client number only: no name, number or account ends up in a log. */
    @Override
    public String toString() {
        return "Household[" + clientNumber + "]";
    }
}

package nl.vangnet.secondopinion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Filed;
import nl.vangnet.law.Role;
import org.jspecify.annotations.Nullable;

/** Who lives at the address on the first day of a month. */
final class Home {
    private static final int ADULT = 18;
    private static final int YOUNG_CHILD = 12;
    /** Since this day a cost sharer is 27 or older; 21 before (Stb. 2022, 499). */
    private static final LocalDate SHARERS_OF_27 = LocalDate.of(2023, 1, 1);

    final YearMonth month;
    final LocalDate day;
    final Filed.@Nullable Member applicant;
    final Filed.@Nullable Member partner;
    final int sharers;
    final boolean withChild;
    final boolean withYoungChild;
    final boolean inInstitution;
    /** The days of the month on which there is a right to assistance; all of them where no right was filed. */
    final Set<LocalDate> entitledDays = new HashSet<>();
    /** False where a day of birth that matters is not known. */
    final boolean agesKnown;

    Home(List<Filed> known, YearMonth month) {
        this.month = month;
        day = month.atDay(1);
        Filed.@Nullable Member client = null;
        Filed.@Nullable Member other = null;
        boolean institution = false;
        boolean child = false;
        boolean youngChild = false;
        boolean unknown = false;
        int sharing = 0;
        boolean rightFiled = known.stream().anyMatch(Filed.Entitlement.class::isInstance);
        day.datesUntil(day.plusMonths(1))
                .filter(date -> !rightFiled || isEntitled(known, date))
                .forEach(entitledDays::add);
        for (Filed fact : known) {
            if (fact instanceof Filed.Stay stay && within(stay.from(), stay.to())) {
                institution = true;
            }
            if (!(fact instanceof Filed.Member member) || !within(member.from(), lastDay(member))) {
                continue;
            }
            LocalDate birth = member.birthDate();
            boolean inUnit = member.role() == Role.APPLICANT || member.role() == Role.PARTNER;
            if (birth == null) {
                unknown |= inUnit || member.role() == Role.CHILD || member.kind() == CoResidentKind.ORDINARY;
            }
            if (member.role() == Role.APPLICANT) {
                client = member;
            } else if (member.role() == Role.PARTNER) {
                other = member;
            } else if (birth != null && member.role() == Role.CHILD && age(birth) < ADULT) {
                child = true;
                youngChild |= age(birth) < YOUNG_CHILD;
            } else if (birth != null && member.kind() == CoResidentKind.ORDINARY) {
                sharing += age(birth) >= (day.isBefore(SHARERS_OF_27) ? 21 : 27) ? 1 : 0;
            }
        }
        applicant = client;
        partner = other;
        inInstitution = institution;
        withChild = child;
        withYoungChild = youngChild;
        agesKnown = !unknown;
        sharers = sharing;
    }

    private static boolean isEntitled(List<Filed> known, LocalDate date) {
        return known.stream()
                .anyMatch(fact -> fact instanceof Filed.Entitlement right
                        && !right.from().isAfter(date)
                        && (right.to() == null || !right.to().isBefore(date)));
    }

    /** After the death of a partner or child the old norm stays for a month (art. 45(5)). */
    private static @Nullable LocalDate lastDay(Filed.Member member) {
        boolean ofUnit = member.role() == Role.PARTNER || member.role() == Role.CHILD;
        LocalDate to = member.to();
        return to != null && member.died() && ofUnit ? to.plusMonths(1) : to;
    }

    int age(LocalDate birth) {
        return Math.toIntExact(ChronoUnit.YEARS.between(birth, day));
    }

    private boolean within(LocalDate from, @Nullable LocalDate to) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    @Override
    public String toString() {
        return "applicant " + ageOf(applicant) + ", partner " + ageOf(partner)
                + (partner != null && !partner.entitled() ? " without right" : "") + ", sharers " + sharers
                + (withChild ? ", with child" : "") + (withYoungChild ? " under 12" : "")
                + (inInstitution ? ", in an institution" : "") + ", right on " + entitledDays.size() + " days";
    }

    private String ageOf(Filed.@Nullable Member member) {
        return member == null ? "none" : member.birthDate() == null ? "unknown" : age(member.birthDate()) + "";
    }
}

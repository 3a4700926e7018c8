package nl.vangnet.law;

import java.time.YearMonth;

/** Households by the words that the published cases use. */
final class HouseholdKinds {
    private HouseholdKinds() {}

    static Units of(String words, YearMonth month) {
        return switch (words) {
            case "single" -> Units.applicantBorn(aged(40, month));
            case "single of 21" -> Units.applicantBorn(aged(21, month));
            case "single of 24" -> Units.applicantBorn(aged(24, month));
            case "couple" -> of("single", month).partnerBorn(aged(45, month));
            case "young single" -> Units.applicantBorn(aged(19, month));
            case "young couple" -> of("young single", month).partnerBorn(aged(20, month));
            case "young couple with child" -> of("young couple", month).childBorn(aged(1, month));
            case "partly young couple" -> of("single", month).partnerBorn(aged(20, month));
            case "partly young couple with child" ->
                of("partly young couple", month).childBorn(aged(1, month));
            case "aow single" -> Units.applicantBorn(aged(72, month));
            case "aow couple" -> of("aow single", month).partnerBorn(aged(70, month));
            case "partly aow couple" -> of("aow single", month).partnerBorn(aged(45, month));
            case "single in institution" -> of("single", month).inInstitution();
            case "couple in institution" -> of("couple", month).inInstitution();
            default -> throw new IllegalArgumentException(words);
        };
    }

    /** Born so that the birthday falls on the first of the month. */
    static String aged(int years, YearMonth month) {
        return month.minusYears(years).atDay(1).toString();
    }
}

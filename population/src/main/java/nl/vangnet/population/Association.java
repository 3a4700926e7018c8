package nl.vangnet.population;

import static nl.vangnet.population.RegisteredForm.SINGLE_PARENT;

/**
 * Which combinations are more common than chance. Assumed, November 2026, except where a direction is printed (women, the middle ages
 * and short durations work more often, Divosa 2019; single parents 16 against 9%, Divosa 2015). The fit restores every margin, so these
 * multipliers shape the association only.
 */
final class Association {
    private Association() {}

    static double of(Cell cell) {
        return ageAndDuration(cell)
                * formAndSex(cell)
                * formAndAge(cell)
                * education(cell)
                * (cell.works() ? work(cell) : 1);
    }

    private static double ageAndDuration(Cell cell) {
        if (!cell.age().allows(cell.duration())) {
            return 0;
        }
        return switch (cell.age()) {
            case FROM_18_TO_20, FROM_21_TO_24 -> cell.duration() == DurationClass.UP_TO_10_YEARS ? 0.05 : 1;
            case FROM_25_TO_34 -> cell.duration() == DurationClass.OVER_10_YEARS ? 0.25 : 1;
            case FROM_35_TO_44, FROM_45_TO_54 -> 1;
            case FROM_55_TO_65 ->
                switch (cell.duration()) {
                    case UP_TO_6_MONTHS -> 0.6;
                    case UP_TO_A_YEAR -> 0.7;
                    case UP_TO_2_YEARS -> 0.8;
                    case UP_TO_3_YEARS -> 0.9;
                    case UP_TO_5_YEARS -> 1.1;
                    case UP_TO_10_YEARS -> 1.4;
                    case OVER_10_YEARS -> 1.8;
                };
        };
    }

    /** Gives 97% women among single parents (CBS, end of 2006). */
    private static double formAndSex(Cell cell) {
        return cell.form() == SINGLE_PARENT && cell.sex() == Sex.F ? 32 : 1;
    }

    private static double formAndAge(Cell cell) {
        return switch (cell.form()) {
            case SINGLE -> 1;
            case SINGLE_PARENT -> byAge(cell.age(), 0.6, 1.6, 1.8, 1.0, 0.2);
            case COUPLE_NO_CHILD -> byAge(cell.age(), 0.1, 0.4, 0.6, 1.1, 1.8);
            case COUPLE_WITH_CHILD -> byAge(cell.age(), 0.2, 1.2, 1.8, 1.2, 0.4);
        };
    }

    private static double education(Cell cell) {
        return switch (cell.education()) {
            case NONE_OR_PRIMARY ->
                byAge(cell.age(), 0.7, 0.8, 0.95, 1.1, 1.2)
                        * switch (cell.origin()) {
                            case NETHERLANDS -> 0.6;
                            case SURINAME, ANTILLES -> 1;
                            case TURKEY -> 2.2;
                            case MOROCCO -> 2.4;
                            case OTHER -> 1.5;
                        };
            case HBO_WO ->
                switch (cell.origin()) {
                    case NETHERLANDS, OTHER -> 1.2;
                    case SURINAME, ANTILLES -> 1;
                    case TURKEY, MOROCCO -> 0.5;
                };
            case VMBO, MBO, HAVO_VWO, OTHER_OR_UNKNOWN -> 1;
        };
    }

    private static double work(Cell cell) {
        double form = switch (cell.form()) {
            case SINGLE -> 0.8;
            case SINGLE_PARENT -> 2.2;
            case COUPLE_NO_CHILD -> 1.1;
            case COUPLE_WITH_CHILD -> 1.3;
        };
        double duration = switch (cell.duration()) {
            case UP_TO_6_MONTHS -> 1.5;
            case UP_TO_A_YEAR -> 1.4;
            case UP_TO_2_YEARS -> 1.25;
            case UP_TO_3_YEARS -> 1.1;
            case UP_TO_5_YEARS -> 0.95;
            case UP_TO_10_YEARS -> 0.8;
            case OVER_10_YEARS -> 0.65;
        };
        double sex = cell.sex() == Sex.F ? 1.25 : 0.85;
        return form * duration * sex * byAge(cell.age(), 0.8, 1.35, 1.35, 1.0, 0.65);
    }

    private static double byAge(AgeClass age, double to24, double to34, double to44, double to54, double to65) {
        return switch (age) {
            case FROM_18_TO_20, FROM_21_TO_24 -> to24;
            case FROM_25_TO_34 -> to34;
            case FROM_35_TO_44 -> to44;
            case FROM_45_TO_54 -> to54;
            case FROM_55_TO_65 -> to65;
        };
    }
}

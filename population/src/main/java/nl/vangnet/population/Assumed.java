package nl.vangnet.population;

/**
 * Every number of the generator for which no source was found: assumed, November 2026. What is printed in a source stands in the data
 * files beside this class, with the source; the prior multipliers of the joint distribution, all assumed, stand in {@link Association}.
 * Shares are between 0 and 1.
 */
final class Assumed {
    // Persons and homes
    static final double UNDER_21_AMONG_18_TO_24 = 0.40;
    static final int LONGEST_MONTHS_ON_ASSISTANCE = 300;
    static final double PARTNER_AGE_GAP_MEAN = 2;
    static final double PARTNER_AGE_GAP_DEVIATION = 5;
    static final double SAME_SEX_COUPLES = 0.04;
    static final double PARTNERS_WITHOUT_RIGHT = 0.03;
    static final double REGISTERED_SINGLES_WITH_CHILDREN = 0.16;
    /** One, two, three, four children; of the last group one in five has five. */
    static final double[] CHILDREN_OF_SINGLES = {0.48, 0.32, 0.13, 0.07};

    static final double[] CHILDREN_OF_COUPLES = {0.32, 0.34, 0.20, 0.14};
    static final int YOUNGEST_PARENT = 16;
    static final int OLDEST_MOTHER = 49;
    static final int OLDEST_FATHER = 66;

    // Co-residents: the share of clients with a cost sharer is printed (12%, from 21 years, CBS March 2022), the rest
    // is assumed
    static final double CLIENTS_WITH_COST_SHARERS = 0.12;
    static final double[] COST_SHARERS = {0.70, 0.22, 0.08};
    static final double COST_SHARERS_UNDER_27 = 0.30;
    static final double HOMES_WITH_COMMERCIAL_TENANT = 0.03;
    static final double HOMES_WITH_STUDENT = 0.02;
    static final double HOMES_WITH_CO_RESIDENT_UNDER_21 = 0.03;
    static final double HOMES_LEFT_BY_CO_RESIDENT_PER_YEAR = 0.015;
    static final double CO_RESIDENTS_MOVED_IN_PAST_YEAR = 0.12;
    static final double CO_RESIDENTS_WHO_ARE_GROWN_CHILDREN = 0.5;

    // Work
    /** Gamma shape of weekly hours. The mean before cutting at 1 and 36 hours is set so that 12.2 hours remain. */
    static final double HOURS_SHAPE = 2.5;

    static final double HOURS_MEAN_BEFORE_LIMITS = 12.65;
    static final double JOB_HELD_BY_PARTNER = 0.40;
    static final double SECOND_JOB = 0.04;
    static final int LONGEST_JOB_MONTHS = 48;
    static final double AGENCY_AMONG_FLEXIBLE = 0.40;
    static final double FOUR_WEEKLY_AMONG_AGENCY = 0.30;
    static final double HOLIDAY_PAY_IN_MAY = 0.60;
    static final double FIXED_VARIATION = 0.03;
    static final double FLEXIBLE_VARIATION = 0.35;
    static final double FLEXIBLE_EMPTY_MONTHS = 0.20;
    static final int ZERO_HOURS_CONTRACT_WEEK = 10;
    /** Hours of a full working week behind the statutory monthly amounts before 2024. */
    static final int FULL_TIME_HOURS = 38;
    /** Months have 13/12 of four weeks: a four-weekly wage is counted per month in this proportion. */
    static final int FOUR_WEEK_PERIODS = 13;

    static final int HOLIDAY_PAY_PERCENT = 8;

    // Wage statements
    static final int FIRST_DAY_OF_ARRIVAL = 10;
    static final int LAST_DAY_OF_ARRIVAL = 23;
    static final double LATE = 0.12;
    static final double CORRECTED_LATER = 0.04;
    static final double NEVER = 0.01;
    static final double WRONG_PERSON = 0.005;
    static final int LONGEST_WAIT_FOR_CORRECTION = 3;

    // Disregard of art. 31(2)n
    static final double WORKERS_GRANTED_DISREGARD_N = 0.60;
    static final int DISREGARD_N_FROM_AGE = 27;
    static final int DISREGARD_N_MONTHS = 6;

    // Hard cases planted, in the area that is cut out and in the rest of the city
    static final int HARD_CASES_IN_AREA = 2;
    static final int HARD_CASES_IN_REST = 22;

    private Assumed() {}
}

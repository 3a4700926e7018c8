package nl.vangnet.population;

/**
 * A situation that systems tend to break on, planted on purpose and by count. A mark comes with the data it means, where the population
 * holds such data; the first group is a mark only, for the circle of guidance to act upon. The same situation may also come about by
 * chance elsewhere, without a mark.
 */
public enum HardCase {
    NO_TELEPHONE,
    POST_NOT_OPENED,
    NEEDS_INTERPRETER,
    SECRET_ADDRESS,
    EMPLOYEE_IS_CLIENT,
    RELATIVE_OF_CASE_MANAGER,

    /** Under administration (bewind): {@link Household#accounts()} holds an administration account and a living-money account. */
    ADMINISTRATION_WITH_TWO_ACCOUNTS,
    /** {@link Household#accounts()} holds an account until, and another from, the day before the assumed payment run of the last month. */
    IBAN_CHANGED_BEFORE_RUN,
    /** The partner is not entitled (Pw art. 13(1)a). */
    PARTNER_DETAINED,
    /** An ordinary co-resident whose 21st birthday lies in the middle of a month of the window. */
    CO_RESIDENT_TURNS_21,
    /** An ordinary co-resident whose 27th birthday lies in the middle of a month of the window. */
    CO_RESIDENT_TURNS_27,
    /** A child born in the middle of a month of the window. */
    BIRTH_MID_MONTH,
    /** The partner died in the middle of a month of the window. */
    DEATH_MID_MONTH,
    /** The partner left in the middle of a month of the window; the registered form is still that of a couple. */
    SEPARATION_MID_MONTH,
    /** An ordinary co-resident of 27 or older moved in months before it was reported: see {@link Resident#reportedOn()}. */
    RETROACTIVE_NORM_CHANGE,
    /** Two jobs at the same time, of the same person. */
    TWO_JOBS,
    /** A zero-hours contract (0 weekly hours) paid in periods of 4, 4 and 5 weeks. */
    ZERO_HOURS_WITH_FIVE_WEEK_MONTH,
    /** A job that pays every four weeks. */
    FOUR_WEEKLY_WAGE,
    /** A statement about May with holiday pay in it. */
    HOLIDAY_PAY_IN_MAY,
    /** A correction below zero: the employer takes back more than was paid over that month. */
    NEGATIVE_WAGE_CORRECTION,
    /** The applicant has the name and birth date of the applicant of another household with this mark. */
    DOUBLE_REGISTERED,
    NAME_WITH_DIACRITICS,
    /** Full name of exactly 60 characters. */
    NAME_OF_60_CHARACTERS,
    /** No given name: the one word stands as surname. */
    NAME_OF_ONE_WORD
}

package nl.vangnet.guidance.managers;

/** What can be counted of the work with clients. */
public enum Indicator {
    PART_TIME_WORK,
    UNPAID_WORK,
    TRAINING,
    WELLBEING,
    SATISFACTION,
    CONTINUITY,
    PROMISES_KEPT,
    /** Help that was offered: a course, a placement, a talk. */
    OFFERS_MADE,
    EXIT_TO_WORK,
    EXIT_OTHER;

    /** Whether it counts people who leave assistance. */
    public boolean countsExits() {
        return this == EXIT_TO_WORK || this == EXIT_OTHER;
    }
}

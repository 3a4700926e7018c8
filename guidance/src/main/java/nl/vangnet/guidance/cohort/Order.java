package nl.vangnet.guidance.cohort;

/** In which order people are invited. */
public enum Order {
    /** Area after area, within it by client number. */
    AREA,
    /** Who has been on assistance longest comes first. */
    LONGEST_ON_ASSISTANCE,
    LONGEST_WITHOUT_CONVERSATION,
    /** By lot, from a seed that is kept: anybody can draw it again. */
    LOT
}

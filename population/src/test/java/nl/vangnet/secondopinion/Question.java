package nl.vangnet.secondopinion;

/**
 * A point of law on which the first working does not follow the text, or on which the text leaves room. The second can take either side;
 * with all of them left to the first, the two are equal. Whoever settles one removes it here, with the other side of it.
 */
enum Question {
    /** Art. 22a(3)a of 2025-07 is in the text, 729.14; the first does not have it. */
    AMOUNT_OF_2025_07_UNKNOWN
}

package nl.vangnet.law;

import java.util.Locale;

/** The disregards of earnings, by their letter in Pw art. 31(2). */
public enum Disregard {
    /** A quarter, at most six months; without end from AOW age. */
    N,
    /** An eighth, for a single parent of a child under 12, at most 30 months in a row after {@link #N}. */
    R,
    /** 15 %, for those who can work limited hours only for medical reasons. */
    Y,
    /** 15 %, twelve months after {@link #N}, for the target group of wage-cost subsidy. */
    Z,
    /** 15 %, after {@link #Z}, as long as more hours are not possible. */
    AA;

    /** As the law writes it: {@code n}, {@code aa}. It stands in keys of rules and in interfaces. */
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The disregard of a letter. @throws IllegalArgumentException where no disregard has this letter */
    public static Disregard ofLetter(String letter) {
        return valueOf(letter.toUpperCase(Locale.ROOT));
    }
}

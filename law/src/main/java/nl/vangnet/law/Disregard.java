package nl.vangnet.law;

import java.util.List;
import java.util.Locale;

/** The disregards of earnings, by their letter in Pw art. 31(2), and what comes in their place. */
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
    AA,
    /** 15 % from 2027 on, at most twelve months in a row (Pw art. 34a(1)a): in the place of the others, and never in a decision. */
    NOT_OFFSET;

    /** Those about which decisions are taken now. */
    public static final List<Disregard> BY_DECISION = List.of(N, R, Y, Z, AA);

    /** As the law writes it: {@code n}, {@code aa}. It stands in keys of rules and in interfaces. */
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The disregard of a letter. @throws IllegalArgumentException where no disregard has this letter */
    public static Disregard ofLetter(String letter) {
        return valueOf(letter.toUpperCase(Locale.ROOT));
    }
}

package nl.vangnet.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/** What municipalities decided themselves, as their documents say it. */
final class OraclePolicy {
    private OraclePolicy() {}

    /** What a wage adds to the premium. */
    static BigDecimal premium(String municipality, YearMonth month, BigDecimal wage) {
        boolean experiment = !month.isBefore(YearMonth.of(2018, 2)) && month.isBefore(YearMonth.of(2021, 3));
        return switch (municipality) {
            case "waterstad" -> cents(wage.multiply(new BigDecimal("0.30"))).min(new BigDecimal("219.00"));
            case "amsterdam" -> {
                if (month.isBefore(YearMonth.of(2018, 2))) {
                    yield new BigDecimal("0.00");
                }
                yield experiment
                        ? cents(wage.multiply(new BigDecimal("0.50"))).min(new BigDecimal("200.00"))
                        : cents(wage.multiply(new BigDecimal("0.30"))).min(new BigDecimal("219.00"));
            }
            default -> new BigDecimal("0.00");
        };
    }

    /** The part of the norm that is taken off; empty where no document says it. */
    static Optional<BigDecimal> lowering(String municipality, YearMonth month, long why) {
        return switch (municipality + why) {
            case "amsterdam1" -> Optional.of(new BigDecimal("0.20"));
            case "waterstad1" -> Optional.of(new BigDecimal(month.isBefore(YearMonth.of(2026, 8)) ? "0.20" : "0.18"));
            case "waterstad2" -> Optional.of(new BigDecimal("0.10"));
            default -> Optional.empty();
        };
    }

    private static BigDecimal cents(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}

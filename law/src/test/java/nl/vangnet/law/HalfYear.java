package nl.vangnet.law;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The amounts of one half-year as the tests know them, from {@code amounts-by-half-year.csv}. */
record HalfYear(YearMonth from, Map<String, String> amounts) {
    static final List<HalfYear> ALL = CsvResource.read("amounts-by-half-year.csv").stream()
            .map(row ->
                    new HalfYear(YearMonth.parse(CsvResource.get(row, "from").substring(0, 7)), row))
            .toList();

    static HalfYear of(YearMonth month) {
        return ALL.reversed().stream()
                .filter(half -> !half.from.isAfter(month))
                .findFirst()
                .orElseThrow();
    }

    /** Empty where no source prints the amount. */
    Optional<BigDecimal> find(String table) {
        String text = CsvResource.get(amounts, table);
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text).setScale(2));
    }

    BigDecimal get(String table) {
        return find(table).orElseThrow();
    }
}

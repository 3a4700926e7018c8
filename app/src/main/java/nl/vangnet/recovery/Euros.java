package nl.vangnet.recovery;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.vangnet.rulegraph.Money;

/** Reads an amount as people write it. What can mean two things, such as {@code 1.234}, is not read but asked again. */
final class Euros {
    private static final Pattern WITH_COMMA = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d{1,6}),\\d{2}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,6}(\\.\\d{2})?");

    private Euros() {}

    static Optional<Money> read(String text) {
        String plain = text.replaceAll("[€\\s\u00a0]", "");
        if (WITH_COMMA.matcher(plain).matches()) {
            return Optional.of(Money.parse(plain.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(plain).matches() ? Optional.of(Money.parse(plain)) : Optional.empty();
    }
}

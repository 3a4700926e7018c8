package nl.vangnet.letters;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.stream.IntStream;
import nl.vangnet.web.Language;

/** How many letters a second? To be run by hand; no test, for it depends on the machine. */
final class LetterSpeed {
    private static final int LETTERS = 100;

    private LetterSpeed() {}

    public static void main(String[] arguments) throws Exception {
        LetterPress press = new LetterPress();
        BenefitLetter letter = SomeLetters.benefit(Language.NL);
        IntStream.range(0, LETTERS / 4).forEach(_ -> press.pdf(letter));
        InstantSource clock = InstantSource.system();
        Instant start = clock.instant();
        long bytes = IntStream.range(0, LETTERS)
                .parallel()
                .mapToLong(_ -> press.pdf(letter).length)
                .sum();
        Duration took = Duration.between(start, clock.instant());
        System.out.printf(
                "%d letters of %,d bytes in %d ms: %d letters a second%n",
                LETTERS, bytes / LETTERS, took.toMillis(), LETTERS * 1000L / took.toMillis());
        System.out.println(HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(press.pdf(letter))));
    }
}

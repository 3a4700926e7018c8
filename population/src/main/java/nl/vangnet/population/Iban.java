package nl.vangnet.population;

import java.util.Locale;

/** International bank account numbers of a bank that does not exist. */
final class Iban {
    private static final String BANK = "TEST";
    /** Odd and not a multiple of five, so that different numbers give different accounts. */
    private static final long SPREAD = 7_919_104_729L;

    private Iban() {}

    /** Another account for every number below ten billion. */
    static String of(long number) {
        String account = String.format(Locale.ROOT, "%010d", number * SPREAD % 10_000_000_000L);
        int check = 98 - remainder(BANK + account + "NL00");
        return String.format(Locale.ROOT, "NL%02d%s%s", check, BANK, account);
    }

    /** ISO 13616: the remainder of division by 97 is 1, country and check digits moved to the end. */
    static boolean isValid(String iban) {
        return iban.length() == 18 && remainder(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    private static int remainder(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }
}

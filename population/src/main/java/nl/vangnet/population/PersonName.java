package nl.vangnet.population;

/**
 * An invented name, put together from lists of common names.
 *
 * @param given empty for somebody with one name only
 * @param prefix words before the surname such as "van der"; empty without
 */
public record PersonName(String given, String prefix, String surname) {
    /** Given name, prefix and surname with spaces between them, as on an envelope. */
    public String full() {
        StringBuilder full = new StringBuilder(given);
        for (String part : new String[] {prefix, surname}) {
            if (!part.isEmpty()) {
                full.append(full.isEmpty() ? "" : " ").append(part);
            }
        }
        return full.toString();
    }
}

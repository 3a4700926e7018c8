package nl.vangnet.payments;

/** Why a line is held, in the texts. */
public final class HeldTexts {
    private HeldTexts() {}

    /** Key of the text for a reason as it stands in the table. */
    public static String of(String held) {
        return switch (held) {
            case "ACCOUNT_MISSING" -> "betaling.houd.rekening_mist";
            case "ACCOUNT_WRONG" -> "betaling.houd.rekening_fout";
            case "ACCOUNT_CHANGED" -> "betaling.houd.rekening_nieuw";
            case "ACCOUNT_RETURNED" -> "betaling.houd.teruggekomen";
            case "MONTH_MAXIMUM" -> "betaling.houd.maand";
            case "MONTH_NORM" -> "betaling.houd.norm";
            case "DECIDED" -> "betaling.houd.besluit";
            case "PREMIUM_YEAR" -> "betaling.houd.premie";
            case "LINE_MAXIMUM" -> "betaling.houd.regel";
            case "LINE_CHANGE" -> "betaling.houd.stijging";
            default -> throw new IllegalArgumentException("a line is held because of " + held + ", which has no text");
        };
    }

    /** Key of the text for how far a batch is. */
    public static String state(BatchFigures.Batch batch) {
        if (batch.confirmed()) {
            return "betaling.bevestigd";
        }
        if (batch.file() != null) {
            return "betaling.in_bestand";
        }
        return batch.releaser() == null ? "betaling.wacht" : "betaling.vrij";
    }
}

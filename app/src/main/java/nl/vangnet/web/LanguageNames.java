package nl.vangnet.web;

/** What languages are called in the language of the page. */
public final class LanguageNames {
    private LanguageNames() {}

    /** Name of a language by its tag; the tag itself where we have no name. */
    public static String of(Page page, String tag) {
        return switch (tag) {
            case "nl" -> page.text("dossier.taal.nl");
            case "en" -> page.text("dossier.taal.en");
            case "ar" -> page.text("dossier.taal.ar");
            case "tr" -> page.text("dossier.taal.tr");
            case "ti" -> page.text("dossier.taal.ti");
            case "uk" -> page.text("dossier.taal.uk");
            case "pl" -> page.text("dossier.taal.pl");
            case "es" -> page.text("dossier.taal.es");
            default -> tag;
        };
    }
}

package nl.vangnet.web;

import java.util.Comparator;
import java.util.List;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.web.Page.NavigationItem;

/** The main pages in the order in which they stand in the navigation; each viewer sees those that the access policy allows. */
final class Navigation {
    private record Entry(String address, String textKey, What what) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/mijn", "navigatie.mijn_uitkering", What.OWN_BENEFIT),
            new Entry("/mijn/uitnodigingen", "navigatie.uitnodigingen", What.OWN_INVITATIONS),
            new Entry("/mijn/correcties", "navigatie.correcties", What.OWN_BENEFIT),
            new Entry("/mijn/dossier", "navigatie.mijn_dossier", What.OWN_DOSSIER),
            new Entry("/mijn/brieven", "navigatie.brieven", What.OWN_BENEFIT),
            new Entry("/mijn/loon", "navigatie.mijn_loon", What.OWN_WAGES),
            new Entry("/mijn/premie", "navigatie.premie", What.OWN_BENEFIT),
            new Entry("/mijn/wat-als", "navigatie.wat_als", What.OWN_BENEFIT),
            new Entry("/mijn/contactpersoon", "navigatie.contactpersoon", What.OWN_BENEFIT),
            new Entry("/mijn/terugbetalen", "navigatie.terugbetalen", What.OWN_BENEFIT),
            new Entry("/mijn/rekening", "navigatie.rekening", What.OWN_BENEFIT),
            new Entry("/mijn/gesprekken", "navigatie.mijn_gesprekken", What.OWN_CONVERSATIONS),
            new Entry("/mijn/bericht", "navigatie.bericht", What.OWN_CONVERSATIONS),
            new Entry("/mijn/onderzoek", "navigatie.mijn_onderzoek", What.OWN_RESEARCH),
            new Entry("/werk/vandaag", "navigatie.vandaag", What.TODAY),
            new Entry("/werk/klanten", "navigatie.klanten", What.CLIENT_LIST),
            new Entry("/werk/team", "navigatie.team", What.TEAM),
            new Entry("/werk/overdracht", "navigatie.overdracht", What.HANDOVER_LIST),
            new Entry("/werk/signalen", "navigatie.signalen", What.SIGNALS),
            new Entry("/werk/noodsituatie", "navigatie.noodsituatie", What.EMERGENCY),
            new Entry("/werk/onbeslist", "navigatie.onbeslist", What.UNDECIDED_LIST),
            new Entry("/werk/loon/ontbreekt", "navigatie.loon", What.MISSING_WAGES),
            new Entry("/werk/maanden", "navigatie.maanden", What.MONTH_TOTALS),
            new Entry("/werk/cohorten", "navigatie.cohorten", What.COHORTS),
            new Entry("/werk/betalingen", "navigatie.betalingen", What.PAYMENTS),
            new Entry("/werk/terugvordering", "navigatie.terugvordering", What.RECOVERY_LIST),
            new Entry("/onderzoek/experimenten", "navigatie.experimenten", What.EXPERIMENTS),
            new Entry("/onderzoek/interviews", "navigatie.interviews", What.INTERVIEW_PROGRESS),
            new Entry("/onderzoek/uitvoering", "navigatie.uitvoering", What.FIDELITY),
            new Entry("/werk/inzage", "navigatie.inzage", What.ACCESS_LOG),
            new Entry("/werk/regels", "navigatie.regels", What.RULE_BOOK));

    private Navigation() {}

    static List<NavigationItem> of(Viewer viewer, String path, Texts texts) {
        List<Entry> entries = allowed(viewer);
        String current = entries.stream()
                .map(Entry::address)
                .filter(address -> path.equals(address) || path.startsWith(address + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return entries.stream()
                .map(entry -> new NavigationItem(
                        entry.address(),
                        texts.get(entry.textKey()),
                        entry.address().equals(current)))
                .toList();
    }

    /** The first page this viewer may see: every role has one. */
    static String firstPage(Viewer viewer) {
        return allowed(viewer).getFirst().address();
    }

    private static List<Entry> allowed(Viewer viewer) {
        return ENTRIES.stream()
                .filter(entry -> AccessPolicy.find(viewer.role(), entry.what()).isPresent())
                .toList();
    }
}

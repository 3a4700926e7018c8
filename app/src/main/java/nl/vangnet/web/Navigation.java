package nl.vangnet.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.web.Page.NavigationItem;

/**
 * The main pages in the order in which they stand in the navigation; each viewer sees those that the access policy allows. Who has more
 * pages than one reads in a row finds them by subject.
 */
final class Navigation {
    private static final int ROW = 7;

    private record Entry(String subjectKey, String address, String textKey, What what) {
        /** A page that is a subject by itself. */
        Entry(String address, String textKey, What what) {
            this(textKey, address, textKey, what);
        }
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry("navigatie.onder.uitkering", "/mijn", "navigatie.mijn_uitkering", What.OWN_BENEFIT),
            new Entry("navigatie.onder.uitkering", "/mijn/correcties", "navigatie.correcties", What.OWN_BENEFIT),
            new Entry("navigatie.onder.uitkering", "/mijn/premie", "navigatie.premie", What.OWN_BENEFIT),
            new Entry("navigatie.onder.uitkering", "/mijn/brieven", "navigatie.brieven", What.OWN_BENEFIT),
            new Entry("navigatie.onder.uitkering", "/mijn/terugbetalen", "navigatie.terugbetalen", What.OWN_BENEFIT),
            new Entry("navigatie.onder.uitkering", "/mijn/vermogen", "navigatie.vermogen", What.OWN_BENEFIT),
            new Entry("navigatie.onder.uitkering", "/mijn/voorschot", "navigatie.voorschot", What.OWN_BENEFIT),
            new Entry("navigatie.onder.uitkering", "/mijn/rekening", "navigatie.rekening", What.OWN_BENEFIT),
            new Entry("navigatie.onder.werk", "/mijn/loon", "navigatie.mijn_loon", What.OWN_WAGES),
            new Entry("navigatie.onder.werk", "/mijn/wat-als", "navigatie.wat_als", What.OWN_BENEFIT),
            new Entry("navigatie.onder.contact", "/mijn/contactpersoon", "navigatie.contactpersoon", What.OWN_BENEFIT),
            new Entry(
                    "navigatie.onder.contact", "/mijn/uitnodigingen", "navigatie.uitnodigingen", What.OWN_INVITATIONS),
            new Entry(
                    "navigatie.onder.contact", "/mijn/gesprekken", "navigatie.mijn_gesprekken", What.OWN_CONVERSATIONS),
            new Entry("navigatie.onder.contact", "/mijn/bericht", "navigatie.bericht", What.OWN_CONVERSATIONS),
            new Entry("navigatie.onder.contact", "/mijn/doorgegeven", "navigatie.doorgegeven", What.OWN_TOLD),
            new Entry("/mijn/dossier", "navigatie.mijn_dossier", What.OWN_DOSSIER),
            new Entry("/mijn/onderzoek", "navigatie.mijn_onderzoek", What.OWN_RESEARCH),
            new Entry("/werk/vandaag", "navigatie.vandaag", What.TODAY),
            new Entry("/werk/klanten", "navigatie.klanten", What.CLIENT_LIST),
            new Entry("navigatie.onder.team", "/werk/team", "navigatie.team", What.TEAM),
            new Entry("navigatie.onder.team", "/werk/overdracht", "navigatie.overdracht", What.HANDOVER_LIST),
            new Entry("navigatie.onder.team", "/werk/signalen", "navigatie.signalen", What.SIGNALS),
            new Entry("navigatie.onder.team", "/werk/noodsituatie", "navigatie.noodsituatie", What.EMERGENCY),
            new Entry("navigatie.onder.inkomen", "/werk/onbeslist", "navigatie.onbeslist", What.UNDECIDED_LIST),
            new Entry("navigatie.onder.inkomen", "/werk/loon/ontbreekt", "navigatie.loon", What.MISSING_WAGES),
            new Entry("navigatie.onder.inkomen", "/werk/maanden", "navigatie.maanden", What.MONTH_TOTALS),
            new Entry("navigatie.onder.inkomen", "/werk/betalingen", "navigatie.betalingen", What.PAYMENTS),
            new Entry(
                    "navigatie.onder.inkomen", "/werk/terugvordering", "navigatie.terugvordering", What.RECOVERY_LIST),
            new Entry("navigatie.onder.team", "/werk/cohorten", "navigatie.cohorten", What.COHORTS),
            new Entry(
                    "navigatie.onder.onderzoek", "/onderzoek/experimenten", "navigatie.experimenten", What.EXPERIMENTS),
            new Entry(
                    "navigatie.onder.onderzoek",
                    "/onderzoek/interviews",
                    "navigatie.interviews",
                    What.INTERVIEW_PROGRESS),
            new Entry("navigatie.onder.onderzoek", "/onderzoek/uitvoering", "navigatie.uitvoering", What.FIDELITY),
            new Entry("navigatie.onder.verantwoording", "/werk/inzage", "navigatie.inzage", What.ACCESS_LOG),
            new Entry("navigatie.onder.verantwoording", "/werk/regels", "navigatie.regels", What.RULE_BOOK));

    private Navigation() {}

    static List<NavigationItem> of(Viewer viewer, String path, Texts texts) {
        List<Entry> entries = allowed(viewer);
        String current = entries.stream()
                .map(Entry::address)
                .filter(address -> path.equals(address) || path.startsWith(address + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        if (entries.size() <= ROW) {
            return items(entries, current, texts);
        }
        Map<String, List<Entry>> bySubject =
                entries.stream().collect(groupingBy(Entry::subjectKey, LinkedHashMap::new, toList()));
        return bySubject.entrySet().stream()
                .map(subject -> subject(texts.get(subject.getKey()), items(subject.getValue(), current, texts)))
                .toList();
    }

    private static List<NavigationItem> items(List<Entry> entries, String current, Texts texts) {
        return entries.stream()
                .map(entry -> new NavigationItem(
                        entry.address(),
                        texts.get(entry.textKey()),
                        entry.address().equals(current),
                        List.of()))
                .toList();
    }

    private static NavigationItem subject(String text, List<NavigationItem> pages) {
        NavigationItem first = pages.getFirst();
        return pages.size() == 1
                ? first
                : new NavigationItem(first.address(), text, pages.stream().anyMatch(NavigationItem::current), pages);
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

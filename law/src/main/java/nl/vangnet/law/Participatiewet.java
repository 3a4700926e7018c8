package nl.vangnet.law;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vangnet.rulegraph.Explainer;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.RuleGraph;

/** The Participatiewet as one municipality carries it out. Immutable; safe to share. */
public final class Participatiewet {
    /** In place of a municipality: the law alone, without a premium. */
    public static final String NO_MUNICIPALITY = "none";

    private static final List<String> MUNICIPALITIES = List.of("amsterdam", "waterstad", "westervoort");
    private static final Map<String, Participatiewet> LOADED = new ConcurrentHashMap<>();
    private static final Map<String, Participatiewet> UNDER_2027 = new ConcurrentHashMap<>();

    private final RuleGraph graph;
    private final Explainer explainer;

    private Participatiewet(RuleGraph graph) {
        this.graph = graph;
        explainer = new Explainer(graph);
    }

    /** The law with the amounts of a municipality; empty where none of that name is known. */
    public static Optional<Participatiewet> of(String municipality) {
        return isKnown(municipality)
                ? Optional.of(LOADED.computeIfAbsent(
                        municipality, name -> new Participatiewet(ParticipatiewetRules.of(name))))
                : Optional.empty();
    }

    /**
     * The same as if what art. 34a says of earnings from 2027 on held in every month, in place of the disregards of art. 31(2): to compare,
     * never to pay. That it is in force from 2027 on is inferred. Its term of twelve months
     * runs over months that are determined one after another.
     */
    public static Optional<Participatiewet> under2027Rules(String municipality) {
        return isKnown(municipality)
                ? Optional.of(UNDER_2027.computeIfAbsent(
                        municipality, name -> new Participatiewet(ParticipatiewetRules.under2027Rules(name))))
                : Optional.empty();
    }

    private static boolean isKnown(String municipality) {
        return NO_MUNICIPALITY.equals(municipality) || MUNICIPALITIES.contains(municipality);
    }

    /** Names of the municipalities whose own amounts are known. */
    public static List<String> municipalities() {
        return MUNICIPALITIES;
    }

    public RuleGraph graph() {
        return graph;
    }

    /**
     * What a unit receives over a month, from the facts and amounts that were known at a moment. Ages are those on the first of the month.
     *
     * @throws nl.vangnet.rulegraph.MonthNotCoveredException when no amounts are known for the month
     */
    public Determination determine(UnitFacts unit, YearMonth month, Instant knownAt) {
        MonthFacts facts = new MonthFacts(unit, month, knownAt);
        Line payment = explainer.explain(ParticipatiewetRules.PAYMENT, facts, month, knownAt);
        Line premium = explainer
                .explain(ParticipatiewetRules.PREMIUM, facts, month, knownAt)
                .beside(payment);
        Line normAtEnd = explainer.explain("norm", facts, month, month.atEndOfMonth(), knownAt);
        Money later = normAtEnd.value() == null ? null : Money.ofCents(normAtEnd.value());
        return new Determination(month, knownAt, payment, premium, later);
    }

    /**
     * The months from one to another, each handing what it used of the disregards to the next.
     *
     * @param unit what was used in months from {@code first} on is left out of account
     */
    public List<Determination> determine(UnitFacts unit, YearMonth first, YearMonth last, Instant knownAt) {
        List<UsedMonth> used = new ArrayList<>(unit.used().stream()
                .filter(month -> month.month().isBefore(first))
                .toList());
        List<Determination> determinations = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Determination determination = determine(new UnitFacts(unit.filed(), used), month, knownAt);
            used.addAll(determination.usedDisregards());
            determinations.add(determination);
        }
        return determinations;
    }
}

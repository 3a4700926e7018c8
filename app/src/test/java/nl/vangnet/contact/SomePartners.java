package nl.vangnet.contact;

import java.util.List;
import nl.vangnet.guidance.contact.Partners;

/** What partners hear of invented clients, by the way that a colleague tells them. A person has the number of the unit. */
public final class SomePartners {
    private final PartnerEvents events;
    private final PartnerConsents consents;

    public SomePartners(PartnerEvents events, PartnerConsents consents) {
        this.events = events;
        this.consents = consents;
    }

    public void saysYes(long unit, String partner) {
        consents.said(unit, unit, partner, true, "gesprek", SomeClients.MANAGER);
    }

    /** On the own page. */
    public void saysNo(long unit, String partner) {
        events.declined(unit, unit, Partners.all().get(partner), "", null);
    }

    /** The partner is asked to make contact. */
    public Draft draft(long unit, String partner) {
        return events.draft(unit, unit, Partners.all().get(partner), true);
    }

    /** The words of everything that partners heard, the latest first. */
    public List<String> told(long unit) {
        return events.of(unit, unit).stream()
                .map(event -> String.join(" ", event.paragraphs()))
                .toList();
    }
}

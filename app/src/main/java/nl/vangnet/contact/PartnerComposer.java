package nl.vangnet.contact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.contact.Composer.Contact;
import nl.vangnet.guidance.contact.Clause;
import nl.vangnet.guidance.contact.Clauses;
import nl.vangnet.guidance.contact.Message;
import nl.vangnet.guidance.contact.Partners;
import nl.vangnet.guidance.contact.ToPartner;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.web.Language;

/** Makes the exact words that a partner would read: in Dutch, with the data that the clauses ask for and no other. */
final class PartnerComposer {
    private PartnerComposer() {}

    static Message compose(Draft draft, Brief brief, Contact contact, PartnerFile file, LocalDate today) {
        ToPartner to = new ToPartner(
                Partners.all().get(Objects.requireNonNull(draft.partner(), "it goes to a partner")), file.said());
        List<Clause> clauses = draft.clauses().stream().map(Clauses.all()::get).toList();
        Map<String, String> fields = fields(draft, brief, contact, file, to, today);
        Set<String> asked =
                clauses.stream().flatMap(clause -> clause.fields().stream()).collect(Collectors.toSet());
        fields.keySet()
                .removeIf(field -> !asked.contains(field) && !draft.fields().containsKey(field));
        return new Message(
                draft.purpose(),
                draft.channel(),
                null,
                null,
                null,
                brief.name(),
                Composer.copies(brief),
                List.of(Composer.MUNICIPALITY),
                clauses,
                fields,
                Composer.DUTCH,
                clauses.stream()
                        .map(clause -> Composer.words(clause, fields, Language.NL))
                        .toList(),
                false,
                "",
                to);
    }

    private static Map<String, String> fields(
            Draft draft, Brief brief, Contact contact, PartnerFile file, ToPartner to, LocalDate today) {
        ContactAgreement agreement = brief.agreement();
        Map<String, String> fields = new HashMap<>(draft.fields());
        fields.put("name", brief.name());
        fields.put("birth_date", Language.NL.formats().date(brief.birthDate()));
        fields.put("address", file.address());
        fields.put("contact_way", AgreedWay.inWords(agreement == null || !agreement.inForce(today) ? null : agreement));
        fields.put("contact", contact.name());
        fields.put("phone", contact.phone());
        ToPartner.Said said = to.said();
        if (said != null && to.consented(today)) {
            fields.put("consent_day", Language.NL.formats().date(said.day()));
        }
        return fields;
    }
}

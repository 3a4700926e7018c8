package nl.vangnet.contact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.guidance.contact.Clause;
import nl.vangnet.guidance.contact.Clauses;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.Message;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.guidance.dossier.Representative;
import nl.vangnet.web.Language;
import org.jspecify.annotations.Nullable;

/** Makes of a draft the exact words that a person would read or hear. */
final class Composer {
    static final String MUNICIPALITY = "municipality";
    static final String DUTCH = "nl";

    /** What is not filled in yet, as the preview shows it. */
    private static final String GAP = "…";

    private static final Set<Channel> WAYS =
            EnumSet.of(Channel.PHONE, Channel.VIDEO, Channel.OFFICE, Channel.ELSEWHERE, Channel.HOME_VISIT);

    /** The colleague whom the person may call. */
    record Contact(String name, String phone) {}

    private Composer() {}

    static Message compose(Draft draft, Brief brief, Contact contact, ContactPolicy policy, LocalDate today) {
        LocalDate day = draft.day() == null ? today : draft.day();
        ContactAgreement agreement =
                brief.agreement() != null && brief.agreement().inForce(day) ? brief.agreement() : null;
        Language language = language(brief, day);
        List<Clause> clauses = draft.clauses().stream().map(Clauses.all()::get).toList();
        Map<String, String> fields = fields(draft, brief, contact, policy, today, language);
        Set<String> asked =
                clauses.stream().flatMap(clause -> clause.fields().stream()).collect(Collectors.toSet());
        // What the municipality knows itself and no clause asks for is left out; what the sender gave stands, for the
        // gate to judge.
        fields.keySet()
                .removeIf(field -> !asked.contains(field) && !draft.fields().containsKey(field));
        return new Message(
                draft.purpose(),
                draft.channel(),
                draft.place(),
                draft.day(),
                draft.time(),
                brief.name(),
                copies(brief),
                List.of(MUNICIPALITY),
                clauses,
                fields,
                language.code(),
                clauses.stream().map(clause -> words(clause, fields, language)).toList(),
                draft.interpreter(),
                agreement == null ? "" : agreement.companion());
    }

    /** That of the agreement where we write it; otherwise Dutch. */
    static Language language(Brief brief, LocalDate day) {
        ContactAgreement agreement = brief.agreement();
        String wanted = agreement == null || !agreement.inForce(day) ? DUTCH : agreement.language();
        return Stream.of(Language.values())
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElse(Language.NL);
    }

    static List<String> copies(Brief brief) {
        return brief.representatives().stream()
                .filter(one -> one.copies() || one.kind() == Representative.Kind.GUARDIAN)
                .map(Representative::name)
                .toList();
    }

    private static Map<String, String> fields(
            Draft draft, Brief brief, Contact contact, ContactPolicy policy, LocalDate today, Language language) {
        Map<String, String> fields = new HashMap<>(draft.fields());
        fields.put("name", brief.name());
        fields.put("contact", contact.name());
        fields.put("phone", contact.phone());
        fields.put("answer_day", language.formats().date(answerBefore(draft.day(), today, policy)));
        fields.put("ways", ways(brief, policy, language));
        if (draft.place() != null) {
            fields.put("place", channel(draft.place(), language));
        }
        if (draft.day() != null) {
            fields.put("day", language.formats().weekdayAndDate(draft.day()));
        }
        if (draft.time() != null) {
            fields.put("time", draft.time().toString().replace(':', '.'));
        }
        return fields;
    }

    /** Who is asked to come answers before that day. */
    private static LocalDate answerBefore(@Nullable LocalDate meeting, LocalDate today, ContactPolicy policy) {
        LocalDate due = today.plusDays(policy.answerDays());
        return meeting != null && meeting.isBefore(due) ? meeting : due;
    }

    /** The ways that stand open to this person, now. */
    private static String ways(Brief brief, ContactPolicy policy, Language language) {
        ContactAgreement agreement = brief.agreement();
        return WAYS.stream()
                .filter(way -> agreement == null || !agreement.never().contains(way))
                .filter(way -> !policy.emergency() || !way.isPhysical())
                .map(way -> channel(way, language))
                .collect(Collectors.joining("; "));
    }

    private static String channel(Channel channel, Language language) {
        return language.texts().get(Keys.channel(channel));
    }

    static String words(Clause clause, Map<String, String> fields, Language language) {
        Object[] filled = clause.fields().stream()
                .map(field -> fields.getOrDefault(field, "").isBlank() ? GAP : fields.get(field))
                .toArray();
        String key = "clause." + clause.name();
        return language.texts().get(key, filled);
    }
}

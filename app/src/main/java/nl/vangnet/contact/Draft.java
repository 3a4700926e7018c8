package nl.vangnet.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vangnet.guidance.contact.Clauses;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to send to a person. What is known of the person, and who sends it, is added when it is composed.
 *
 * @param unit client number
 * @param channel how it reaches the person
 * @param place how they would meet; null where it invites to nothing
 * @param clauses names from {@link nl.vangnet.guidance.contact.Clauses}, in the order of the text
 * @param fields what only the sender knows: {@code topic} and {@code words}
 * @param interpreter whether an interpreter was booked
 * @param partner code of the partner that hears it in place of the person; null for what goes to the person
 */
public record Draft(
        long unit,
        long person,
        Purpose purpose,
        Channel channel,
        @Nullable Channel place,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        List<String> clauses,
        Map<String, String> fields,
        boolean interpreter,
        @Nullable String partner) {
    public Draft {
        clauses = List.copyOf(clauses);
        fields = Map.copyOf(fields);
        if (day != null && place == null) {
            throw new IllegalArgumentException("A day to meet has a place: how they would meet");
        }
    }

    /** The same, with what was agreed, why it is different this once, and who decided that. */
    Draft setAside(Brief brief, AgreementExceptions.Decided decided) {
        Map<String, String> filled = new HashMap<>(fields);
        filled.put(
                "agreement",
                Objects.requireNonNull(brief.agreement(), "there is an agreement")
                        .words());
        filled.put(Clauses.EXCEPTION, decided.reason());
        filled.put("lead", decided.lead());
        return new Draft(
                unit,
                person,
                purpose,
                channel,
                place,
                day,
                time,
                Stream.concat(Stream.of("set-aside"), clauses.stream()).toList(),
                filled,
                interpreter,
                partner);
    }

    /** What a partner would hear of a person. */
    static Draft toPartner(long unit, long person, String partner, List<String> clauses) {
        return new Draft(
                unit, person, Purpose.PARTNER, Channel.PARTNER, null, null, null, clauses, Map.of(), false, partner);
    }

    public Draft(
            long unit,
            long person,
            Purpose purpose,
            Channel channel,
            @Nullable Channel place,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            List<String> clauses,
            Map<String, String> fields,
            boolean interpreter) {
        this(unit, person, purpose, channel, place, day, time, clauses, fields, interpreter, null);
    }

    public Draft(
            long unit,
            long person,
            Purpose purpose,
            Channel channel,
            @Nullable Channel place,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            List<String> clauses,
            Map<String, String> fields) {
        this(unit, person, purpose, channel, place, day, time, clauses, fields, false);
    }
}

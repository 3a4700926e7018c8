package nl.vangnet.conversations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vangnet.contact.Draft;
import nl.vangnet.contact.Information;
import nl.vangnet.contact.Preview;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.letters.ObjectionTerm;
import nl.vangnet.web.Language;
import org.springframework.stereotype.Component;

/** What a client gets in writing of conversations, messages and requests: summary, answer, decision. All leave through the post. */
@Component
class Correspondence {
    private final Information information;
    private final Briefs briefs;
    private final Clock clock;

    Correspondence(Information information, Briefs briefs, Clock clock) {
        this.information = information;
        this.briefs = briefs;
        this.clock = clock;
    }

    /** Whether this person reads a language that we do not write, so that somebody has to put it over. */
    boolean needsInterpreter(long unit, long person) {
        return information.needsInterpreter(unit, person);
    }

    /** What the words of this record would meet at the gate, apart from all that is not about its words. */
    Verdict words(ConversationView conversation, ConversationRecord record, long staff) {
        ConversationRecord plain = new ConversationRecord(
                record.can(),
                record.cannot(),
                record.goal(),
                "-",
                record.nextDay(),
                "",
                record.agreement(),
                record.remark(),
                record.requests());
        List<Preview> previews = information.previews(
                List.of(summary(conversation, record, true), summary(conversation, plain, true)), staff);
        List<String> anyway = previews.getLast().verdict().refusals().stream()
                .map(Refusal::safeguard)
                .toList();
        return Verdict.of(previews.getFirst().verdict().refusals().stream()
                .filter(refusal -> !anyway.contains(refusal.safeguard()))
                .toList());
    }

    /**
     * Sends the summary, unless a safeguard is against it: then that it was stopped is kept, and nothing else may be.
     */
    Verdict send(ConversationView conversation, ConversationRecord record, boolean interpreter, long staff) {
        return send(summary(conversation, record, interpreter), staff);
    }

    /**
     * Sends the answer to a message, to the person who asked for assistance, unless a safeguard is against it.
     */
    Verdict answer(ClientMessage message, String words, boolean interpreter, long staff) {
        return send(
                information.draft(
                        message.unit(),
                        briefs.persons(message.unit()).getFirst(),
                        List.of("our-answer"),
                        interpreter,
                        language -> Map.of("asked_day", language.formats().date(message.day()), "words", words)),
                staff);
    }

    /**
     * Sends the decision on a request, with the way to object, unless a safeguard is against it.
     */
    Verdict decision(ClientRequest request, boolean granted, String reason, boolean interpreter, long staff) {
        LocalDate lastDay = ObjectionTerm.ofSent(LocalDate.now(clock)).lastDay();
        return send(
                information.draft(
                        request.unit(),
                        request.person(),
                        List.of(granted ? "request-granted" : "request-refused", "why", "objection"),
                        interpreter,
                        language -> Map.of(
                                "asked_day",
                                language.formats().date(request.askedOn()),
                                "requests",
                                language.texts().get(RecordForm.textKey(request.kind())),
                                "words",
                                reason,
                                "objection_day",
                                language.formats().date(lastDay))),
                staff);
    }

    private Verdict send(Draft draft, long staff) {
        return information.send(List.of(draft), staff);
    }

    private Draft summary(ConversationView conversation, ConversationRecord record, boolean interpreter) {
        return information.draft(
                conversation.unit(),
                conversation.person(),
                clauses(record),
                interpreter,
                language -> fields(conversation, record, language));
    }

    private static List<String> clauses(ConversationRecord record) {
        List<String> clauses =
                new ArrayList<>(List.of("summary", "summary-can", "summary-cannot", "summary-goal", "summary-next"));
        if (record.nextDay() != null) {
            clauses.add("summary-next-day");
        }
        if (!record.notExpected().isBlank()) {
            clauses.add("summary-free");
        }
        if (!record.requests().isEmpty()) {
            clauses.add("summary-requests");
        }
        clauses.addAll(List.of("summary-agreed", "summary-wrong"));
        return clauses;
    }

    private static Map<String, String> fields(
            ConversationView conversation, ConversationRecord record, Language language) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "talk_day", language.formats().date(conversation.day()),
                "can", record.can(),
                "cannot", record.cannot(),
                "goal", record.goal(),
                "words", record.nextStep(),
                "agreed", agreed(record, language)));
        if (record.nextDay() != null) {
            fields.put("next_day", language.formats().weekdayAndDate(record.nextDay()));
        }
        if (!record.notExpected().isBlank()) {
            fields.put("not_expected", record.notExpected());
        }
        if (!record.requests().isEmpty()) {
            fields.put(
                    "requests",
                    record.requests().stream()
                            .sorted()
                            .map(kind -> language.texts().get(RecordForm.textKey(kind)))
                            .collect(Collectors.joining("; ")));
        }
        return fields;
    }

    private static String agreed(ConversationRecord record, Language language) {
        String agreed = record.agreement() == null ? "-" : language.texts().get(RecordForm.textKey(record.agreement()));
        return record.remark().isBlank() ? agreed : agreed + ". " + record.remark();
    }
}

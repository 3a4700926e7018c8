package nl.vangnet.conversations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.guidance.conversation.ConversationRecord.Agreement;
import nl.vangnet.guidance.conversation.RequestKind;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** The form of a record, its choices, and what is missing in what somebody filled in. */
public final class RecordForm {
    static final String CAN = "kan";
    static final String CANNOT = "kan_niet";
    static final String GOAL = "doel";
    static final String NEXT_STEP = "afspraak";
    static final String NEXT_DAY = "uiterlijk";
    static final String NOT_EXPECTED = "hoeft_niet";
    static final String AGREEMENT = "akkoord";
    static final String REMARK = "opmerking";
    private static final String ASKS = "vraagt-";

    private static final List<String> FIELDS =
            List.of(CAN, CANNOT, GOAL, NEXT_STEP, NEXT_DAY, NOT_EXPECTED, AGREEMENT, REMARK);

    /** The field in which the answer to a safeguard is filled in; what the gate says is about the words of the next step. */
    private static final Map<String, String> FIELD_OF = Map.of(
            "CLIENT_SAYS_WHAT_CAN", CAN,
            "CLIENT_SAYS_WHAT_CANNOT", CANNOT,
            "CLIENT_OWN_GOAL", GOAL,
            "AGREED_NEXT_STEP", NEXT_STEP,
            "CLIENT_AGREES_OR_NOT", AGREEMENT);

    private RecordForm() {}

    static ConversationRecord read(Map<String, String> filled) {
        return new ConversationRecord(
                text(filled, CAN),
                text(filled, CANNOT),
                text(filled, GOAL),
                text(filled, NEXT_STEP),
                Entered.day(text(filled, NEXT_DAY)).orElse(null),
                text(filled, NOT_EXPECTED),
                agreement(text(filled, AGREEMENT)),
                text(filled, REMARK),
                requests(filled));
    }

    static Map<String, String> errors(Page page, Map<String, String> filled, List<Refusal> refusals, LocalDate today) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            found.put(
                    Objects.requireNonNullElse(FIELD_OF.get(refusal.safeguard()), NEXT_STEP),
                    RefusedWords.of(page, List.of(refusal)));
        }
        String day = text(filled, NEXT_DAY);
        if (!day.isEmpty() && Entered.day(day).filter(one -> one.isAfter(today)).isEmpty()) {
            found.put(NEXT_DAY, page.text("gesprek.fout.uiterlijk"));
        }
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String error = found.get(field);
            if (error != null) {
                inOrder.put(field, error);
            }
        }
        return inOrder;
    }

    /** What was filled in, to carry to the next step; nothing else that came with it. */
    static Map<String, String> kept(Map<String, String> filled) {
        Map<String, String> kept = new LinkedHashMap<>();
        FIELDS.forEach(field -> kept.put(field, text(filled, field)));
        requests(filled).forEach(kind -> kept.put(field(kind), "ja"));
        return kept;
    }

    static List<Choice> agreements(Page page) {
        return Arrays.stream(Agreement.values())
                .map(agreement -> new Choice(agreement.name(), page.text(textKey(agreement))))
                .toList();
    }

    /** Name of the box that says that the client asked for this. */
    public static String field(RequestKind kind) {
        return switch (kind) {
            case ASSESSMENT -> ASKS + "keuring";
            case EXEMPTION -> ASKS + "ontheffing";
            case OTHER_MANAGER -> ASKS + "klantmanager";
            case OTHER -> ASKS + "anders";
        };
    }

    public static String textKey(RequestKind kind) {
        return switch (kind) {
            case ASSESSMENT -> "gesprek.verzoek.keuring";
            case EXEMPTION -> "gesprek.verzoek.ontheffing";
            case OTHER_MANAGER -> "gesprek.verzoek.klantmanager";
            case OTHER -> "gesprek.verzoek.anders";
        };
    }

    public static String textKey(Agreement agreement) {
        return switch (agreement) {
            case YES -> "gesprek.akkoord.ja";
            case WITH_REMARK -> "gesprek.akkoord.opmerking";
            case NO -> "gesprek.akkoord.nee";
        };
    }

    private static Set<RequestKind> requests(Map<String, String> filled) {
        return Arrays.stream(RequestKind.values())
                .filter(kind -> filled.containsKey(field(kind)))
                .collect(Collectors.toSet());
    }

    private static @Nullable Agreement agreement(String value) {
        return Arrays.stream(Agreement.values())
                .filter(agreement -> agreement.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static String text(Map<String, String> filled, String field) {
        return filled.getOrDefault(field, "").strip();
    }
}

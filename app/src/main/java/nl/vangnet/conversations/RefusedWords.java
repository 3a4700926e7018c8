package nl.vangnet.conversations;

import java.util.List;
import java.util.stream.Collectors;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;

/** What the safeguards said, in one paragraph. */
final class RefusedWords {
    private RefusedWords() {}

    /** That a colleague was first when no safeguard spoke. */
    static String of(Page page, ConversationRefused refused) {
        return refused.refusals().isEmpty() ? page.text("gesprek.geweigerd.eerder") : of(page, refused.refusals());
    }

    static String of(Page page, List<Refusal> refusals) {
        return Refused.of(page, refusals).stream()
                .map(one -> one.reason() + " " + String.join(" ", one.instead()))
                .collect(Collectors.joining(" "));
    }
}

package nl.vangnet.contact;

import java.util.List;
import java.util.Map;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.managers.HandoverFile;
import nl.vangnet.managers.HandoverNotice;
import nl.vangnet.web.Language;
import org.springframework.stereotype.Component;

/** Who becomes the contact, and from when: a message to each person of the unit. */
@Component
class HandoverLetters implements HandoverNotice {
    private static final List<String> CLAUSES = List.of("new-contact", "why", "new-contact-read", "new-contact-call");

    private final Briefs briefs;
    private final Information information;

    HandoverLetters(Briefs briefs, Information information) {
        this.briefs = briefs;
        this.information = information;
    }

    @Override
    public Words preview(HandoverFile file, long staff, boolean interpreter) {
        return words(information.previews(drafts(file, interpreter), staff));
    }

    @Override
    public Words send(HandoverFile file, long staff, boolean interpreter) {
        List<Draft> drafts = drafts(file, interpreter);
        Words words = words(information.previews(drafts, staff));
        return new Words(words.text(), information.send(drafts, staff));
    }

    private List<Draft> drafts(HandoverFile file, boolean interpreter) {
        return briefs.persons(file.unit()).stream()
                .map(person -> information.draft(
                        file.unit(), person, CLAUSES, interpreter, language -> fields(file, language)))
                .toList();
    }

    private static Map<String, String> fields(HandoverFile file, Language language) {
        return Map.of(
                "from_day", language.formats().weekdayAndDate(file.day()),
                "successor", file.successor().name(),
                "successor_phone", file.successor().phone(),
                "present", file.present().name(),
                "words", file.why());
    }

    /** The words for the first person; a refusal for anybody is one for all. */
    private static Words words(List<Preview> previews) {
        List<Refusal> refusals = previews.stream()
                .flatMap(preview -> preview.verdict().refusals().stream())
                .distinct()
                .toList();
        return new Words(String.join("\n\n", previews.getFirst().message().paragraphs()), Verdict.of(refusals));
    }
}

package nl.vangnet.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.dossier.BriefPart;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.contact.ContactHistory;
import nl.vangnet.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What went to and fro last, in the dossier. */
@Component
@Order(1)
class ContactInDossier implements BriefPart {
    private static final int LAST = 6;

    private final History history;

    ContactInDossier(History history) {
        this.history = history;
    }

    /** One time, and what to say of it. */
    private record Told(LocalDate day, String words) {}

    @Override
    public String headingKey() {
        return "dossier.contacten";
    }

    @Override
    public List<String> lines(Page page, long unit, long person) {
        ContactHistory all = history.of(unit, person);
        return Stream.concat(
                        all.attempts().stream().map(attempt -> ours(page, attempt)),
                        all.answers().stream().map(answer -> theirs(page, answer)))
                .sorted(Comparator.comparing(Told::day).reversed())
                .limit(LAST)
                .map(Told::words)
                .toList();
    }

    private static Told ours(Page page, Attempt attempt) {
        return new Told(
                attempt.day(),
                page.text(
                        "dossier.contact.wij",
                        page.date(attempt.day()),
                        page.text(Keys.channel(attempt.channel())),
                        page.text(Keys.purpose(attempt.purpose()))));
    }

    private static Told theirs(Page page, Answer answer) {
        return new Told(
                answer.day(),
                page.text(
                        "dossier.contact.klant",
                        page.date(answer.day()),
                        page.text(Keys.channel(answer.channel())),
                        answer.words()));
    }
}

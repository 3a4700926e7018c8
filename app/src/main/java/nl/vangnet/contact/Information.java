package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.web.Language;
import org.springframework.stereotype.Component;

/**
 * Messages that ask nothing: what somebody has to know, or the answer to a question. They go the way that was agreed, in the language that was
 * agreed, and through the {@link Post} as everything does.
 */
@Component
public class Information {
    private final Briefs briefs;
    private final Post post;
    private final Clock clock;

    Information(Briefs briefs, Post post, Clock clock) {
        this.briefs = briefs;
        this.post = post;
        this.clock = clock;
    }

    /**
     * A message to one person.
     *
     * @param fields what is filled in, in the language of the person
     * @param interpreter whether an interpreter or translator puts it into the language of the person
     */
    public Draft draft(
            long unit,
            long person,
            List<String> clauses,
            boolean interpreter,
            Function<Language, Map<String, String>> fields) {
        Brief brief = briefs.of(unit, person);
        Language language = Composer.language(brief, LocalDate.now(clock));
        return new Draft(
                unit,
                person,
                Purpose.INFORMATION,
                InWriting.to(brief),
                null,
                null,
                null,
                clauses,
                fields.apply(language),
                interpreter);
    }

    /** Whether a language was agreed with this person that we do not write, so that somebody has to put it over. */
    public boolean needsInterpreter(long unit, long person) {
        LocalDate today = LocalDate.now(clock);
        Brief brief = briefs.of(unit, person);
        ContactAgreement agreement = brief.agreement();
        return agreement != null
                && agreement.inForce(today)
                && !agreement.language().equals(Composer.language(brief, today).code());
    }

    /** What would leave when this colleague sends it, and every reason why it may not. */
    public List<Preview> previews(List<Draft> drafts, long staff) {
        return post.previews(drafts, Sender.staff(staff));
    }

    /**
     * Sends all of it, or nothing where a safeguard is against any. What was stopped is kept as long as the caller does not roll back: look
     * at the answer before anything else is written, and refuse after the transaction.
     */
    public Verdict send(List<Draft> drafts, long staff) {
        return post.sendTogether(drafts, Sender.staff(staff));
    }
}

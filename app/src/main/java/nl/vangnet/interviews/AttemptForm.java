package nl.vangnet.interviews;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.MedicalWords;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** How an attempt went, as an interviewer fills it in. */
final class AttemptForm {
    static final String DAY = "dag";
    static final String CHANNEL = "kanaal";
    static final String OUTCOME = "uitkomst";
    static final String APPOINTMENT_DAY = "afspraak_dag";
    static final String APPOINTMENT_TIME = "afspraak_tijd";
    static final String WORDS = "notitie";

    private static final List<Channel> CHANNELS = List.of(
            Channel.PHONE,
            Channel.TEXT_MESSAGE,
            Channel.EMAIL,
            Channel.LETTER,
            Channel.HOME_VISIT,
            Channel.VIDEO,
            Channel.OFFICE,
            Channel.ELSEWHERE);

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    /** The attempt when everything is right; otherwise what is not, by field. */
    record Read(@Nullable Attempt attempt, Map<String, String> errors) {}

    private AttemptForm() {}

    static List<Choice> channels(Page page) {
        return CHANNELS.stream()
                .map(channel -> new Choice(channel.name(), page.text(Ways.textKey(channel))))
                .toList();
    }

    /** What an attempt can come to; an interview is held in another way. */
    static List<Choice> outcomes(Page page) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.INTERVIEWED)
                .map(outcome -> new Choice(outcome.name(), page.text(outcome.textKey())))
                .toList();
    }

    static Read read(Page page, Map<String, String> filled, LocalDate today, String interviewer) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<LocalDate> day = Entered.day(filled.getOrDefault(DAY, "")).filter(one -> !one.isAfter(today));
        if (day.isEmpty()) {
            errors.put(DAY, page.text("interview.fout.dag"));
        }
        Optional<Channel> channel = CHANNELS.stream()
                .filter(one -> one.name().equals(filled.get(CHANNEL)))
                .findFirst();
        if (channel.isEmpty()) {
            errors.put(CHANNEL, page.text("interview.fout.kanaal"));
        }
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(one -> one != Outcome.INTERVIEWED && one.name().equals(filled.get(OUTCOME)))
                .findFirst();
        if (outcome.isEmpty()) {
            errors.put(OUTCOME, page.text("interview.fout.uitkomst"));
        }
        boolean agreed = outcome.filter(one -> one == Outcome.APPOINTMENT).isPresent();
        Optional<LocalDate> appointment = agreed
                ? Entered.day(filled.getOrDefault(APPOINTMENT_DAY, "")).filter(one -> !one.isBefore(today))
                : Optional.empty();
        String timeText = agreed ? filled.getOrDefault(APPOINTMENT_TIME, "").strip() : "";
        Optional<LocalTime> time = time(timeText);
        if (agreed && appointment.isEmpty()) {
            errors.put(APPOINTMENT_DAY, page.text("interview.fout.afspraak_dag"));
        }
        if (!timeText.isEmpty() && time.isEmpty()) {
            errors.put(APPOINTMENT_TIME, page.text("interview.fout.tijd"));
        }
        String words = filled.getOrDefault(WORDS, "").strip();
        List<String> medical = MedicalWords.in(words);
        if (!medical.isEmpty()) {
            errors.put(WORDS, page.text("interview.fout.ziekte", String.join(", ", medical)));
        }
        return !errors.isEmpty() || day.isEmpty() || channel.isEmpty() || outcome.isEmpty()
                ? new Read(null, errors)
                : new Read(
                        new Attempt(
                                day.get(),
                                channel.get(),
                                outcome.get(),
                                appointment.orElse(null),
                                time.orElse(null),
                                words,
                                interviewer),
                        errors);
    }

    private static Optional<LocalTime> time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

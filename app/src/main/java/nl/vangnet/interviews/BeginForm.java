package nl.vangnet.interviews;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Entered;
import nl.vangnet.web.LanguageNames;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** The day, the way and the language of an interview that begins. */
final class BeginForm {
    static final String DAY = "interviewdag";
    static final String CHANNEL = "hoe";
    static final String LANGUAGE = "taal_interview";
    static final String REASON = "reden";

    private static final List<Channel> CHANNELS = List.of(
            Channel.PHONE, Channel.HOME_VISIT, Channel.OFFICE, Channel.ELSEWHERE, Channel.VIDEO, Channel.LETTER);

    /** What was filled in, when all of it is right. */
    record Start(
            LocalDate day,
            Channel channel,
            String language,
            @Nullable String reason) {}

    /** Or what is not, by field. */
    record Read(@Nullable Start start, Map<String, String> errors) {}

    private BeginForm() {}

    static List<Choice> channels(Page page) {
        return CHANNELS.stream()
                .map(channel -> new Choice(channel.name(), page.text(Ways.textKey(channel))))
                .toList();
    }

    static List<Choice> languages(Page page, LocalDate today) {
        return Questionnaire.on(today).languages().stream()
                .map(language -> new Choice(language, LanguageNames.of(page, language)))
                .toList();
    }

    static Read read(Page page, Map<String, String> filled, Slot slot, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<LocalDate> day = Entered.day(filled.getOrDefault(DAY, "")).filter(one -> !one.isAfter(today));
        if (day.isEmpty()) {
            errors.put(DAY, page.text("interview.fout.dag"));
        }
        Optional<Channel> channel = CHANNELS.stream()
                .filter(one -> one.name().equals(filled.get(CHANNEL)))
                .findFirst();
        if (channel.isEmpty()) {
            errors.put(CHANNEL, page.text("interview.fout.hoe"));
        }
        String language = filled.getOrDefault(LANGUAGE, "");
        if (!Questionnaire.on(day.orElse(today)).languages().contains(language)) {
            errors.put(LANGUAGE, page.text("interview.fout.taal"));
        }
        String reason = filled.getOrDefault(REASON, "").strip();
        if (reason.isEmpty() && day.isPresent() && !slot.broken(day.get()).isEmpty()) {
            errors.put(REASON, page.text("interview.fout.reden"));
        }
        return !errors.isEmpty() || day.isEmpty() || channel.isEmpty()
                ? new Read(null, errors)
                : new Read(new Start(day.get(), channel.get(), language, reason.isEmpty() ? null : reason), errors);
    }
}

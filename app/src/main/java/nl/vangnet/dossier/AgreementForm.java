package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.CONTACT_AGREEMENT;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.schema.tables.records.ContactAgreementRecord;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How contact was agreed. */
final class AgreementForm implements FactForm {
    private static final String WORDS = "afspraak";
    private static final String NEVER = "nooit";
    private static final String FIRST = "eerst";
    private static final String NOT_BEFORE = "niet_voor";
    private static final String NOT_AFTER = "niet_na";
    private static final String LANGUAGE = "voertaal";
    private static final String INTERPRETER = "tolk";
    private static final String COMPANION = "mee";

    @Override
    public List<Input> inputs(Page page) {
        List<Choice> first = Stream.concat(
                        Stream.of(new Choice("", page.text("dossier.kanaal.geen"))),
                        Keys.channels(page, Channel.direct()).stream())
                .toList();
        return List.of(
                Input.area(WORDS, page.text("dossier.veld.afspraak"), page.text("dossier.hulp.afspraak")),
                Input.some(
                        NEVER, page.text("dossier.veld.nooit"), null, Keys.channels(page, List.of(Channel.values()))),
                Input.one(FIRST, page.text("dossier.veld.eerst"), null, first),
                Input.line(NOT_BEFORE, page.text("dossier.veld.niet_voor"), page.text("dossier.hulp.tijd")),
                Input.line(NOT_AFTER, page.text("dossier.veld.niet_na"), page.text("dossier.hulp.tijd")),
                Input.one(LANGUAGE, page.text("dossier.veld.taal"), null, Keys.languages(page)),
                Input.some(
                        INTERPRETER,
                        page.text("dossier.veld.tolk"),
                        null,
                        List.of(new Choice("ja", page.text("dossier.tolk")))),
                Input.line(COMPANION, page.text("dossier.veld.mee"), null));
    }

    @Override
    public Map<String, List<String>> filled(Record record) {
        ContactAgreementRecord row = record.into(CONTACT_AGREEMENT);
        Map<String, List<String>> filled = new HashMap<>();
        filled.put(WORDS, List.of(row.getWords()));
        filled.put(NEVER, List.of(row.getNever()));
        filled.put(FIRST, FactForm.value(row.getFirst()));
        filled.put(NOT_BEFORE, FactForm.value(row.getNotBefore()));
        filled.put(NOT_AFTER, FactForm.value(row.getNotAfter()));
        filled.put(LANGUAGE, List.of(row.getLanguage()));
        filled.put(INTERPRETER, FactForm.tick(row.getInterpreter()));
        filled.put(COMPANION, List.of(row.getCompanion()));
        return filled;
    }

    @Override
    public @Nullable ContactAgreementRecord read(Answers answers, About about) {
        String words = answers.words(WORDS, true);
        Set<Channel> never = answers.some(NEVER, Channel.class);
        if (never.containsAll(Channel.direct())) {
            answers.error(NEVER, answers.page().text("dossier.fout.alle_kanalen"));
        }
        Channel first = answers.text(FIRST).isEmpty()
                ? null
                : answers.one(FIRST, Channel.class)
                        .filter(Channel.direct()::contains)
                        .orElse(null);
        if (first != null && never.contains(first)) {
            answers.error(FIRST, answers.page().text("dossier.fout.eerst_nooit"));
        }
        LocalTime notBefore = answers.time(NOT_BEFORE);
        LocalTime notAfter = answers.time(NOT_AFTER);
        if (notBefore != null && notAfter != null && !notBefore.isBefore(notAfter)) {
            answers.error(NOT_AFTER, answers.page().text("dossier.fout.tijden"));
        }
        String language = answers.text(LANGUAGE).isEmpty() ? "nl" : answers.text(LANGUAGE);
        if (!language.matches("[a-z]{2,3}")) {
            answers.error(LANGUAGE, answers.page().text("dossier.fout.kies"));
        }
        String companion = answers.line(COMPANION, false);
        if (!answers.right()) {
            return null;
        }
        ContactAgreementRecord row = new ContactAgreementRecord();
        row.setWords(words);
        row.setNever(never.stream().sorted().map(Enum::name).toArray(String[]::new));
        row.setFirst(first == null ? null : first.name());
        row.setNotBefore(notBefore);
        row.setNotAfter(notAfter);
        row.setLanguage(language);
        row.setInterpreter(answers.ticked(INTERPRETER));
        row.setCompanion(companion);
        return row;
    }
}

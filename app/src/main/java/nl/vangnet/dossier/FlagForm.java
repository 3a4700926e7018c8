package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.PERSON_FLAG;

import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.schema.tables.records.PersonFlagRecord;
import nl.vangnet.web.Page;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What everybody must know at once. */
final class FlagForm implements FactForm {
    private static final String KIND = "soort";
    private static final String WORDS = "woorden";

    @Override
    public List<Input> inputs(Page page) {
        return List.of(
                Input.one(KIND, page.text("dossier.veld.vlag"), null, Keys.flags(page)),
                Input.line(WORDS, page.text("dossier.veld.vlag_woorden"), page.text("dossier.hulp.niet_medisch")));
    }

    @Override
    public Map<String, List<String>> filled(Record record) {
        PersonFlagRecord row = record.into(PERSON_FLAG);
        return Map.of(KIND, List.of(row.getKind()), WORDS, List.of(row.getWords()));
    }

    @Override
    public @Nullable PersonFlagRecord read(Answers answers, About about) {
        Brief.Flag kind = answers.one(KIND, Brief.Flag.class).orElse(null);
        String words = answers.line(WORDS, false);
        if (kind == null || !answers.right()) {
            return null;
        }
        PersonFlagRecord row = new PersonFlagRecord();
        row.setKind(kind.name());
        row.setWords(words);
        return row;
    }
}

package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.INSTRUMENT;

import java.util.List;
import java.util.Map;
import nl.vangnet.schema.tables.records.InstrumentRecord;
import nl.vangnet.web.Page;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Help that somebody got. */
final class InstrumentForm implements FactForm {
    private static final String WORDS = "woorden";
    private static final String NAME = "naam";

    @Override
    public List<Input> inputs(Page page) {
        return List.of(
                Input.line(NAME, page.text("dossier.veld.instrument"), page.text("dossier.hulp.instrument")),
                Input.area(WORDS, page.text("dossier.veld.hoe_ging_het"), page.text("dossier.hulp.zijn_woorden")));
    }

    @Override
    public Map<String, List<String>> filled(Record record) {
        InstrumentRecord row = record.into(INSTRUMENT);
        return Map.of(NAME, List.of(row.getName()), WORDS, List.of(row.getWords()));
    }

    @Override
    public @Nullable InstrumentRecord read(Answers answers, About about) {
        String name = answers.line(NAME, true);
        String words = answers.words(WORDS, false);
        if (!answers.right()) {
            return null;
        }
        InstrumentRecord row = new InstrumentRecord();
        row.setName(name);
        row.setWords(words);
        return row;
    }
}

package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.ACTIVITY;

import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.schema.tables.records.ActivityRecord;
import nl.vangnet.web.Page;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What somebody does already. */
final class ActivityForm implements FactForm {
    private static final String KIND = "soort";
    private static final String WORDS = "woorden";
    private static final String HOURS = "uren";
    private static final int HOURS_OF_A_WEEK = 80;

    @Override
    public List<Input> inputs(Page page) {
        return List.of(
                Input.one(KIND, page.text("dossier.veld.bezigheid"), null, Keys.activities(page)),
                Input.area(WORDS, page.text("dossier.veld.bezigheid_woorden"), page.text("dossier.hulp.zijn_woorden")),
                Input.line(HOURS, page.text("dossier.veld.uren"), page.text("dossier.hulp.uren")));
    }

    @Override
    public Map<String, List<String>> filled(Record record) {
        ActivityRecord row = record.into(ACTIVITY);
        return Map.of(
                KIND, List.of(row.getKind()), WORDS, List.of(row.getWords()), HOURS, FactForm.value(row.getHours()));
    }

    @Override
    public @Nullable ActivityRecord read(Answers answers, About about) {
        Activity.Kind kind = answers.one(KIND, Activity.Kind.class).orElse(null);
        String words = answers.words(WORDS, true);
        int hours = answers.number(HOURS, HOURS_OF_A_WEEK);
        if (kind == null || !answers.right()) {
            return null;
        }
        ActivityRecord row = new ActivityRecord();
        row.setKind(kind.name());
        row.setWords(words);
        row.setHours(hours);
        return row;
    }
}

package nl.vangnet.dossier;

import java.util.List;
import java.util.Map;
import nl.vangnet.schema.tables.records.DossierWordsRecord;
import nl.vangnet.web.Page;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Words: the plan, the person's own words, a note, or why a new assessment is asked for. */
final class WordsForm implements FactForm {
    private static final String WORDS = "woorden";
    private final Kind kind;

    WordsForm(Kind kind) {
        this.kind = kind;
    }

    @Override
    public List<Input> inputs(Page page) {
        String hint = switch (kind) {
            case PLAN -> page.text("dossier.hulp.plan");
            case OWN_WORDS -> page.text("dossier.hulp.zijn_woorden");
            case ASSESSMENT_REQUEST -> page.text("dossier.hulp.nieuw_advies");
            default -> page.text("dossier.hulp.notitie");
        };
        return List.of(Input.area(WORDS, page.text("dossier.veld.woorden"), hint));
    }

    @Override
    public Map<String, List<String>> filled(Record row) {
        return Map.of(WORDS, List.of(row.get("words", String.class)));
    }

    @Override
    public @Nullable DossierWordsRecord read(Answers answers, About about) {
        String words = answers.words(WORDS, true);
        if (!answers.right()) {
            return null;
        }
        DossierWordsRecord row = new DossierWordsRecord();
        row.setKind(kind.name());
        row.setWords(words);
        return row;
    }
}

package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.REPRESENTATIVE;

import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.dossier.Representative;
import nl.vangnet.schema.tables.records.RepresentativeRecord;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Who stands beside a person, or acts for one. */
final class RepresentativeForm implements FactForm {
    private static final String KIND = "soort";
    private static final String NAME = "naam";
    private static final String REACH = "bereik";
    private static final String COPIES = "kopie";

    @Override
    public List<Input> inputs(Page page) {
        return List.of(
                Input.one(KIND, page.text("dossier.veld.hulp"), null, Keys.representatives(page)),
                Input.line(NAME, page.text("dossier.veld.naam"), null),
                Input.line(REACH, page.text("dossier.veld.bereik"), page.text("dossier.hulp.bereik")),
                Input.some(
                        COPIES,
                        page.text("dossier.veld.kopie"),
                        null,
                        List.of(new Choice("ja", page.text("dossier.krijgt_kopie")))));
    }

    @Override
    public Map<String, List<String>> filled(Record record) {
        RepresentativeRecord row = record.into(REPRESENTATIVE);
        return Map.of(
                KIND,
                List.of(row.getKind()),
                NAME,
                List.of(row.getName()),
                REACH,
                List.of(row.getReach()),
                COPIES,
                FactForm.tick(row.getCopies()));
    }

    @Override
    public @Nullable RepresentativeRecord read(Answers answers, About about) {
        Representative.Kind kind = answers.one(KIND, Representative.Kind.class).orElse(null);
        String name = answers.line(NAME, true);
        String reach = answers.line(REACH, false);
        if (kind == null || !answers.right()) {
            return null;
        }
        RepresentativeRecord row = new RepresentativeRecord();
        row.setKind(kind.name());
        row.setName(name);
        row.setReach(reach);
        row.setCopies(answers.ticked(COPIES));
        return row;
    }
}

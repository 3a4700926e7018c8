package nl.vangnet.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.web.Page;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The form of one kind of fact. */
interface FactForm {
    /** About whom it is filled in, and which fact it corrects; null for a new one. */
    record About(long unit, long person, @Nullable Long fact) {}

    List<Input> inputs(Page page);

    /** A row as it would be filled in, to correct it. */
    Map<String, List<String>> filled(Record row);

    /** The row; null where something is wrong, and the answers know what. */
    @Nullable
    TableRecord<?> read(Answers answers, About about);

    static Input from(Page page) {
        return Input.line(Answers.FROM, page.text("dossier.veld.vanaf"), page.text("dossier.hulp.dag"));
    }

    static Input to(Page page) {
        return Input.line(Answers.TO, page.text("dossier.veld.tot_en_met"), page.text("dossier.hulp.einde"));
    }

    /** One value of a field; an empty one for null. */
    static List<String> value(@Nullable Object value) {
        return List.of(Objects.toString(value, ""));
    }

    /** A tick: the choice where it is ticked. */
    static List<String> tick(boolean ticked) {
        return ticked ? List.of("ja") : List.of();
    }
}

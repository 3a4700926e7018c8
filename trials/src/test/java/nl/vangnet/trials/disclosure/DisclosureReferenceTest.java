package nl.vangnet.trials.disclosure;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vangnet.trials.Comparison;
import nl.vangnet.trials.Reference;
import org.junit.jupiter.api.Test;

/** How recognisable the invented participants are, against the results calculated in R. */
final class DisclosureReferenceTest {
    @Test
    void theSharedCombinationsAreThoseOfTheReference() {
        List<String> names = Reference.texts(Reference.CONFIG.get("quasiIdentifiers"));
        int k = Reference.CONFIG.get("kThreshold").asInt();
        KAnonymity all = KAnonymity.of(rows(names), k);
        KAnonymity first3 = KAnonymity.of(rows(names.subList(0, 3)), k);
        Comparison.agrees(
                "E18_kanonymity",
                Map.of(
                        "classes", all.classes(),
                        "uniques", all.uniques(),
                        "recordsBelowK", all.belowK(),
                        "k", all.k(),
                        "first3",
                                Map.of(
                                        "classes", first3.classes(),
                                        "uniques", first3.uniques(),
                                        "recordsBelowK", first3.belowK())),
                1e-9);
    }

    private static List<List<String>> rows(List<String> names) {
        Reference.Table people = Reference.table("participants.csv");
        return IntStream.range(0, people.rows())
                .mapToObj(i ->
                        names.stream().map(name -> people.column(name).get(i)).toList())
                .toList();
    }
}

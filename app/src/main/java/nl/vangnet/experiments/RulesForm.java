package nl.vangnet.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vangnet.web.Page;

/** The second part of the set-up: who can take part, and the strata of the assignment. */
final class RulesForm {
    private RulesForm() {}

    static Filled show(Protocol protocol) {
        Filled filled = new Filled();
        for (EligibilityRule rule : protocol.rules()) {
            filled.put("regel", rule.code().name())
                    .put("waarde-" + rule.code().name(), rule.parameter())
                    .put("bron-" + rule.code().name(), rule.reference());
        }
        protocol.strataFrom().forEach(one -> filled.put("stratum", one.name()));
        return filled;
    }

    static DraftForm read(Page page, Filled filled, Protocol before) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<EligibilityRule> rules = new ArrayList<>();
        for (EligibilityCode code : EligibilityCode.values()) {
            if (code != EligibilityCode.BIRTH_DATE_KNOWN && !filled.all("regel").contains(code.name())) {
                continue;
            }
            String value = filled.one("waarde-" + code.name());
            if (!code.accepts(value)) {
                errors.put("waarde-" + code.name(), page.text("experiment.fout.regel", page.text(code.textKey())));
            }
            rules.add(new EligibilityRule(code, value, filled.one("bron-" + code.name())));
        }
        return DraftForm.of(
                before.withRules(
                        rules,
                        Stream.of(Stratifier.values())
                                .filter(one -> filled.all("stratum").contains(one.name()))
                                .toList()),
                errors);
    }
}

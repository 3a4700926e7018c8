package nl.vangnet.api;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import nl.vangnet.law.Determination;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.whatif.Outcome;
import nl.vangnet.whatif.Point;
import nl.vangnet.whatif.Situation;
import nl.vangnet.whatif.WhatIf;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what work would bring. */
final class WorkWriter {
    private final WorkQuestion asked;
    private final Locale language;
    private final Set<String> uncertain = new LinkedHashSet<>();

    private WorkWriter(WorkQuestion asked, Locale language) {
        this.asked = asked;
        this.language = language;
    }

    static ObjectNode write(WorkQuestion asked, Locale language) {
        return new WorkWriter(asked, language).answer(asked.question().determine());
    }

    private ObjectNode answer(Determination determination) {
        Outcome outcome = determination.decided() ? outcome(determination) : null;
        boolean decided = outcome != null && outcome.undecided().isEmpty();
        ObjectNode answer = Json.object();
        answer.put("maand", determination.month().toString());
        answer.put("status", decided ? "vastgesteld" : "onbeslist");
        tellUncertain(determination);
        answer.set("nu", outcome == null ? null : point(outcome.now(), outcome.now()));
        ArrayNode situations = answer.putArray("situaties");
        if (outcome != null) {
            outcome.undecided().forEach(this::tellUncertain);
            outcome.situations().forEach(situation -> situations.add(situation(situation, outcome.now())));
        }
        ArrayNode sentences = answer.putArray("onzeker");
        uncertain.forEach(sentences::add);
        return answer;
    }

    private Outcome outcome(Determination determination) {
        Question month = asked.question();
        UnitFacts facts = month.facts();
        String source = Sentence.STATED.in(language);
        return new WhatIf(month.law(), facts, determination, source, source)
                .outcome(new nl.vangnet.whatif.Question(
                        asked.person(), asked.hours().getFirst(), asked.netPerHour(), false));
    }

    private ObjectNode situation(Situation situation, Point now) {
        ObjectNode written = Json.object();
        written.put("maanden", monthsOf(situation));
        ArrayNode points = written.putArray("werk");
        for (int hours : asked.hours()) {
            Point point = situation.at(hours);
            tellUncertain(point.determination());
            points.add(point(point, now));
        }
        return written;
    }

    private static @Nullable Integer monthsOf(Situation situation) {
        return situation.months() == 0 ? null : situation.months();
    }

    private static ObjectNode point(Point point, Point now) {
        ObjectNode written = Json.object();
        written.put("uren", point.hours());
        written.put("loon", point.wage().toString());
        written.put("anderInkomen", point.other().toString());
        written.put("uitbetaling", point.payment().toString());
        written.put("vakantietoeslag", point.holidayAllowance().toString());
        written.put("premie", point.premiumKnown() ? point.premium().toString() : null);
        written.put("samen", point.together().toString());
        written.put("meer", point.together().minus(now.together()).toString());
        return written;
    }

    private void tellUncertain(Determination determination) {
        uncertain.addAll(Uncertainties.of(asked.question(), determination, language));
    }
}

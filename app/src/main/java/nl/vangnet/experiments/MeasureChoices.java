package nl.vangnet.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;

/** What can be chosen for an outcome, in words. */
public final class MeasureChoices {
    private final Page page;

    MeasureChoices(Page page) {
        this.page = page;
    }

    /** The measures of the register, and an item of the questionnaire. */
    public List<Choice> measures() {
        List<Choice> choices = new ArrayList<>(Stream.of(RegisterMeasure.values())
                .map(one -> new Choice(one.name(), page.text(one.textKey())))
                .toList());
        choices.add(new Choice(MeasuresForm.ITEM, page.text("experiment.maat.vraag")));
        return choices;
    }

    public List<Choice> kinds() {
        return List.of(
                new Choice("BINARY", page.text("experiment.soort.ja_nee")),
                new Choice("NUMERIC", page.text("experiment.soort.getal")));
    }

    public List<Choice> populations() {
        return List.of(
                new Choice("EVERYBODY_ASSIGNED", page.text("experiment.wie.iedereen")),
                new Choice("RESPONDENTS_WEIGHTED", page.text("experiment.wie.gewogen")),
                new Choice("COMPLETERS", page.text("experiment.wie.alle_metingen")));
    }

    public List<Choice> leaving() {
        return List.of(
                new Choice("AS_FOUND", page.text("experiment.vertrek.zoals_gevonden")),
                new Choice("UNTIL_LEAVING", page.text("experiment.vertrek.tot_vertrek")),
                new Choice("NOT_REACHED", page.text("experiment.vertrek.niet_bereikt")));
    }
}

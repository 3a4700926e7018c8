package nl.vangnet.studies;

import java.util.List;
import java.util.Map;
import nl.vangnet.reports.Conduct.Exclusion;
import nl.vangnet.reports.Conduct.Figure;
import nl.vangnet.reports.Conduct.OutcomePlan;
import nl.vangnet.reports.Label;
import nl.vangnet.trials.analysis.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the codes in the data of a trial mean, in both languages, and what the protocol says of each outcome: file {@code words.json} of a
 * {@link Dataset}.
 *
 * @param labels by code of an arm, column, value or wave
 * @param eligibility rules in their order with how many they excluded; when empty, the reasons of the applicants' file are counted
 * @param figures what is followed over the waves; when empty, what the names of the outcomes give
 * @param notes what a reader must know of these data
 */
public record Wording(
        Label title,
        Label question,
        Map<String, Label> labels,
        List<OutcomePlan> outcomes,
        List<Exclusion> eligibility,
        List<Figure> figures,
        List<Label> notes) {
    static final String FILE = "words.json";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public String json() {
        return MAPPER.writeValueAsString(this) + "\n";
    }

    static Wording read(String json) {
        try {
            return MAPPER.readValue(json, Wording.class);
        } catch (JacksonException e) {
            throw new BadInput(FILE + ": " + e.getOriginalMessage() + " (" + e.getPathReference() + ")");
        }
    }
}

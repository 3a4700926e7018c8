package nl.vangnet.income;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.vangnet.law.Determination;
import tools.jackson.databind.json.JsonMapper;

/** A determination as it is kept: everything, in keys and values. Old rows must stay readable for ever: fields are added, never renamed. */
final class DeterminationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private DeterminationJson() {}

    static String write(Determination determination) {
        return MAPPER.writeValueAsString(determination);
    }

    static Determination read(String json) {
        return MAPPER.readValue(json, Determination.class);
    }
}

package nl.vangnet.experiments;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A protocol as canonical JSON: fields in alphabetical order, no white space. So that one protocol has one hash. */
public final class ProtocolJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();

    private ProtocolJson() {}

    public static String write(Protocol protocol) {
        return MAPPER.writeValueAsString(protocol);
    }

    public static Protocol read(String json) {
        return MAPPER.readValue(json, Protocol.class);
    }
}

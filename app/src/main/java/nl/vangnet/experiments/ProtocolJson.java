package nl.vangnet.experiments;

import nl.vangnet.rulegraph.Money;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A protocol as canonical JSON: fields in alphabetical order, amounts as {@code "15.00"}, no white space. So that one protocol has one hash.
 * What a protocol of an earlier day does not name yet is empty.
 */
public final class ProtocolJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .addModule(new SimpleModule()
                    .addSerializer(Money.class, ToStringSerializer.instance)
                    .addDeserializer(Money.class, new Amount()))
            .build();

    private ProtocolJson() {}

    public static String write(Protocol protocol) {
        return MAPPER.writeValueAsString(protocol);
    }

    public static Protocol read(String json) {
        return MAPPER.readValue(json, Protocol.class);
    }

    private static final class Amount extends FromStringDeserializer<Money> {
        private Amount() {
            super(Money.class);
        }

        @Override
        protected Money _deserialize(String value, DeserializationContext context) {
            return Money.parse(value);
        }
    }
}

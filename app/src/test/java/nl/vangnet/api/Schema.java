package nl.vangnet.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as the description of the interface uses; a word that is not known here is a fault of its own. */
final class Schema {
    private static final Set<String> WITHOUT_MEANING = Set.of("description", "example", "default", "format");

    private final JsonNode schemas;
    private final List<String> complaints = new ArrayList<>();

    private Schema(JsonNode openApi) {
        this.schemas = openApi.path("components").path("schemas");
    }

    /** What about a value is not as its schema says. */
    static List<String> complaints(JsonNode openApi, JsonNode schema, JsonNode value) {
        Schema checker = new Schema(openApi);
        checker.check(schema, value, "");
        return checker.complaints;
    }

    private void check(JsonNode schema, JsonNode value, String at) {
        for (String word : schema.propertyNames()) {
            JsonNode said = schema.path(word);
            switch (word) {
                case "$ref" -> check(resolve(said), value, at);
                case "oneOf" ->
                    need(
                            at,
                            "is one of",
                            said.valueStream().filter(one -> fits(one, value)).count() == 1);
                case "type" -> need(at, "type " + said, types(said).contains(type(value)));
                case "enum" -> need(at, "one of " + said, said.valueStream().anyMatch(value::equals));
                case "pattern" ->
                    need(
                            at,
                            "pattern " + said,
                            !value.isString() || value.stringValue().matches(said.stringValue()));
                case "minLength" -> need(at, "minLength", value.stringValue().length() >= said.intValue());
                case "maxLength" -> need(at, "maxLength", value.stringValue().length() <= said.intValue());
                case "minimum" -> need(at, "minimum", value.longValue() >= said.longValue());
                case "maximum" -> need(at, "maximum", value.longValue() <= said.longValue());
                case "minItems" -> need(at, "minItems", value.size() >= said.intValue());
                case "maxItems" -> need(at, "maxItems", value.size() <= said.intValue());
                case "required" -> said.forEach(name -> need(at, "has " + name, value.has(name.stringValue())));
                case "additionalProperties" ->
                    value.propertyNames()
                            .forEach(name -> need(
                                    at,
                                    "knows " + name,
                                    schema.path("properties").has(name)));
                case "properties" ->
                    value.properties()
                            .forEach(entry ->
                                    check(said.path(entry.getKey()), entry.getValue(), at + "/" + entry.getKey()));
                case "items" -> value.forEach(item -> check(said, item, at + "/-"));
                default -> need(at, "a schema without the word " + word, WITHOUT_MEANING.contains(word));
            }
        }
    }

    private boolean fits(JsonNode schema, JsonNode value) {
        int before = complaints.size();
        check(schema, value, "");
        boolean fits = complaints.size() == before;
        complaints.subList(before, complaints.size()).clear();
        return fits;
    }

    private JsonNode resolve(JsonNode reference) {
        return schemas.at(reference.stringValue().replace("#/components/schemas", ""));
    }

    private void need(String at, String rule, boolean holds) {
        if (!holds) {
            complaints.add(at + ": " + rule);
        }
    }

    private static List<String> types(JsonNode said) {
        return said.isArray() ? said.valueStream().map(JsonNode::stringValue).toList() : List.of(said.stringValue());
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case NULL -> "null";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }
}

package nl.vangnet.api;

import static nl.vangnet.api.Requests.MAPPER;
import static nl.vangnet.api.Requests.dutch;
import static nl.vangnet.api.Requests.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.rulegraph.Tables;
import nl.vangnet.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface says what the code does, and the NLGov API Design Rules are kept. */
final class OpenApiTest {
    private static final JsonNode API = read();
    private static final JsonNode SCHEMAS = API.path("components").path("schemas");

    /** Where in the full request the object stands that a schema describes. */
    private static final Map<String, String> PLACES =
            Map.of("Vraag", "", "Persoon", "/personen/0", "Inkomen", "/inkomsten/0", "Vrijlating", "/vrijlating/0");

    /** What a path can be asked, and the schemas of the request and the answer. */
    record Asked(String path, Operation operation, String request, String answer) {
        JsonNode post() {
            return API.path("paths").path(path).path("post");
        }
    }

    static Stream<Asked> asked() {
        return Stream.of(
                new Asked("/berekeningen", Operation.CALCULATE, "Vraag", "Antwoord"),
                new Asked("/correcties", Operation.COMPARE, "Vergelijking", "Verschil"),
                new Asked("/wat-als", Operation.WHAT_IF, "WerkVraag", "WerkAntwoord"));
    }

    static Set<String> requestSchemas() {
        return PLACES.keySet();
    }

    @ParameterizedTest
    @MethodSource("requestSchemas")
    void theCodeReadsTheFieldsThatTheSchemaNamesAndNoOthers(String schema) {
        JsonNode request = full();
        at(request, schema).put("zzz", 1);

        assertThat(texts(fault(request, PLACES.get(schema) + "/zzz").path("mogelijk")))
                .containsExactlyInAnyOrderElementsOf(
                        SCHEMAS.path(schema).path("properties").propertyNames());
    }

    @ParameterizedTest
    @MethodSource("requestSchemas")
    void theCodeNeedsTheFieldsThatTheSchemaRequiresAndNoOthers(String schema) {
        Set<String> required = Set.copyOf(texts(SCHEMAS.path(schema).path("required")));
        for (String name : SCHEMAS.path(schema).path("properties").propertyNames()) {
            JsonNode request = full();
            at(request, schema).remove(name);
            JsonNode fault = fault(request, PLACES.get(schema) + "/" + name);
            assertThat(fault.path("melding").stringValue("none"))
                    .as(name)
                    .isEqualTo(required.contains(name) ? "Dit veld ontbreekt." : "none");
        }
    }

    @ParameterizedTest
    @MethodSource("requestSchemas")
    void theCodeKnowsTheWordsThatTheSchemaLists(String schema) {
        SCHEMAS.path(schema).path("properties").properties().forEach(property -> {
            JsonNode request = full();
            at(request, schema).put(property.getKey(), "zzz");
            JsonNode fault = fault(request, PLACES.get(schema) + "/" + property.getKey());
            assertThat(fault.isMissingNode() && !property.getKey().equals("id"))
                    .as(property.getKey())
                    .isFalse();
            if (property.getValue().has("enum")) {
                assertThat(texts(fault.path("mogelijk")))
                        .isEqualTo(texts(property.getValue().path("enum")));
            }
        });
    }

    @Test
    void theLimitsOfTheSchemaAreThoseOfTheCode() {
        Tables tables = Participatiewet.of("amsterdam").orElseThrow().graph().tables();
        assertThat(SCHEMAS.at("/Vraag/properties/maand/description").stringValue())
                .contains(tables.first() + " tot en met " + tables.last());
        assertThat(SCHEMAS.at("/Vraag/properties/personen/maxItems").intValue()).isEqualTo(QuestionReader.MOST_PERSONS);
        assertThat(SCHEMAS.at("/Vraag/properties/vrijlating/maxItems").intValue())
                .isEqualTo(QuestionReader.MOST_PERSONS);
        assertThat(SCHEMAS.at("/Vraag/properties/inkomsten/maxItems").intValue())
                .isEqualTo(QuestionReader.MOST_INCOMES);
        assertThat(SCHEMAS.at("/Vrijlating/properties/maandenGebruikt/maximum").intValue())
                .isEqualTo(QuestionReader.MOST_MONTHS_USED);
        assertThat(SCHEMAS.at("/Persoon/properties/id/maxLength").intValue()).isEqualTo(Kind.LONGEST_ID);
        assertThat(SCHEMAS.at("/Inkomen/properties/nettoBedrag/description").stringValue())
                .contains(Kind.MOST.toString());
        assertThat(SCHEMAS.at("/WerkVraag/properties/uren/items/maximum").intValue())
                .isEqualTo(WhatIf.MOST_HOURS);
        assertThat(SCHEMAS.at("/WerkVraag/properties/uurloonNetto/description").stringValue())
                .contains(WhatIf.MOST_AN_HOUR.toString());
        assertThat(SCHEMAS.at("/OnjuisteVraag/description").stringValue()).contains(Integer.toString(Faults.KEPT));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theExampleRequestGivesTheExampleAnswer(Asked asked) {
        JsonNode request = asked.post().at("/requestBody/content/application~1json/example");
        JsonNode answer = asked.post().at("/responses/200/content/application~1json/example");
        JsonNode now = dutch(asked.operation, request.toString());

        assertThat(now).as("the answer now is %s", now).isEqualTo(answer);
        assertFits(asked.request, request);
        assertFits(asked.answer, answer);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void everyFieldThatARequestMustHaveIsMissed(Asked asked) {
        JsonNode request = asked.post().at("/requestBody/content/application~1json/example");
        for (String name : texts(SCHEMAS.path(asked.request).path("required"))) {
            ObjectNode without = (ObjectNode) request.deepCopy();
            without.remove(name);
            assertThat(dutch(asked.operation, without.toString())
                            .at("/fouten/0/pointer")
                            .stringValue())
                    .isEqualTo("/" + name);
        }
        ObjectNode more = ((ObjectNode) request.deepCopy()).put("zzz", 1);
        assertThat(texts(dutch(asked.operation, more.toString()).at("/fouten/0/mogelijk")))
                .containsExactlyInAnyOrderElementsOf(
                        SCHEMAS.path(asked.request).path("properties").propertyNames());
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theExamplesOfProblemsAreProblems(Asked asked) {
        for (String status : List.of("400", "413", "415")) {
            JsonNode content =
                    asked.post().path("responses").path(status).path("content").path("application/problem+json");
            assertThat(Schema.complaints(API, content.path("schema"), content.path("example")))
                    .isEmpty();
            assertThat(content.path("example").path("status").asString()).isEqualTo(status);
        }
    }

    static Stream<BadRequest> badRequests() {
        return BadRequest.all();
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void everyProblemIsAsDescribed(BadRequest bad) {
        assertFits("OnjuisteVraag", dutch(bad.request()));
    }

    @Test
    void everyAnswerToASensibleRequestIsAsDescribedInBothLanguages() {
        long seed = 20260707;
        SomeRequests requests = new SomeRequests(new Random(seed));
        for (int i = 0; i < 300; i++) {
            String request = requests.next();
            try {
                assertFits("Vraag", MAPPER.readTree(request));
                assertFits("Antwoord", dutch(request));
                assertFits("Antwoord", english(request));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", request " + i + ": " + request, e);
            }
        }
    }

    @Test
    void anAnswerThatIsNotAsDescribedIsNoticed() {
        ObjectNode answer = (ObjectNode) dutch(Requests.FULL);
        assertFits("Antwoord", answer);

        assertThat(complaints("Antwoord", answer.deepCopy().put("norm", 1401.5)))
                .containsExactly("/norm: type [\"string\",\"null\"]");
        assertThat(complaints("Antwoord", answer.deepCopy().put("norm", "1401.5")))
                .singleElement()
                .asString()
                .contains("pattern");
        assertThat(complaints("Antwoord", answer.deepCopy().put("extra", "1"))).containsExactly(": knows extra");
        assertThat(complaints("Antwoord", answer.deepCopy().put("status", "bijna")))
                .singleElement()
                .asString()
                .contains("one of");
        ObjectNode without = answer.deepCopy();
        without.remove("onzeker");
        assertThat(complaints("Antwoord", without)).containsExactly(": has \"onzeker\"");
    }

    @Test
    void theDesignRulesAreKept() {
        assertThat(API.path("openapi").stringValue()).startsWith("3.1.");
        assertThat(API.path("info").path("version").stringValue())
                .isEqualTo(VersionHeader.VERSION)
                .matches("\\d+\\.\\d+\\.\\d+");
        assertThat(API.path("info").path("contact").propertyNames()).containsExactlyInAnyOrder("name", "url", "email");
        assertThat(API.path("servers").path(0).path("url").stringValue()).isEqualTo("/v1");
        API.path("paths").properties().forEach(path -> {
            assertThat(path.getKey()).matches("(/[a-z0-9.-]+)+");
            path.getValue().forEach(operation -> {
                assertThat(operation.path("operationId").stringValue("")).isNotEmpty();
                operation
                        .path("responses")
                        .forEach(response -> assertThat(response.path("headers").has(VersionHeader.NAME))
                                .isTrue());
            });
        });
        SCHEMAS.properties()
                .forEach(schema -> assertThat(
                                schema.getValue().path("additionalProperties").booleanValue(true))
                        .as(schema.getKey())
                        .isFalse());
    }

    private static JsonNode full() {
        return MAPPER.readTree(Requests.FULL);
    }

    private static ObjectNode at(JsonNode request, String schema) {
        return (ObjectNode) request.at(PLACES.get(schema));
    }

    private static JsonNode fault(JsonNode request, String pointer) {
        return dutch(request.toString())
                .path("fouten")
                .valueStream()
                .filter(fault -> fault.path("pointer").stringValue().equals(pointer))
                .findFirst()
                .orElse(MAPPER.missingNode());
    }

    private static void assertFits(String schema, JsonNode value) {
        assertThat(complaints(schema, value)).as(value::toString).isEmpty();
    }

    private static List<String> complaints(String schema, JsonNode value) {
        return Schema.complaints(API, SCHEMAS.path(schema), value);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static JsonNode read() {
        try (InputStream file = OpenApiTest.class.getResourceAsStream("openapi.json")) {
            return MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

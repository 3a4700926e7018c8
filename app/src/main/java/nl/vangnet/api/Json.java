package nl.vangnet.api;

import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bytes to a JSON tree, strictly, and a tree to text. Without Jackson's object mapper: that takes longer to load than a calculation takes
 * on the command line, and stops at the first field that stands twice.
 */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** The tree, in which of a field that stands twice the first is kept; null where there is none to read. */
    static @Nullable JsonNode read(byte[] bytes, Faults faults) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            faults.add("", Sentence.NOT_UTF8);
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return tree(parser, faults);
        }
    }

    private static @Nullable JsonNode tree(JsonParser parser, Faults faults) {
        try {
            if (parser.nextToken() == null) {
                faults.add("", Sentence.EMPTY);
                return null;
            }
            JsonNode tree = value(parser, "", faults);
            if (parser.nextToken() != null) {
                add(faults, Sentence.MORE_AFTER_END, parser.currentTokenLocation());
            }
            return tree;
        } catch (StreamConstraintsException _) {
            add(faults, Sentence.TOO_DEEP, parser.currentLocation());
        } catch (JacksonException e) {
            add(faults, Sentence.MALFORMED, e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        }
        return null;
    }

    private static void add(Faults faults, Sentence sentence, TokenStreamLocation where) {
        faults.add("", sentence, where.getLineNr(), where.getColumnNr());
    }

    private static JsonNode value(JsonParser parser, String pointer, Faults faults) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = object();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    String below = pointer + "/" + escaped(name);
                    parser.nextToken();
                    JsonNode value = value(parser, below, faults);
                    if (object.has(name)) {
                        faults.add(below, Sentence.DUPLICATE_FIELD);
                    } else {
                        object.set(name, value);
                    }
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode list = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser, pointer + "/" + list.size(), faults));
                }
                yield list;
            }
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case null, default -> throw new IllegalStateException("no JSON value starts with " + parser.currentToken());
        };
    }

    /** A name as it stands in a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String write(ObjectNode tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            write(tree, generator);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonNode node, JsonGenerator generator) {
        switch (node) {
            case ObjectNode object -> {
                generator.writeStartObject();
                object.properties().forEach(property -> {
                    generator.writeName(property.getKey());
                    write(property.getValue(), generator);
                });
                generator.writeEndObject();
            }
            case ArrayNode list -> {
                generator.writeStartArray();
                list.forEach(item -> write(item, generator));
                generator.writeEndArray();
            }
            default -> {
                if (node.isNull()) {
                    generator.writeNull();
                } else if (node.isNumber()) {
                    generator.writeNumber(node.longValue());
                } else {
                    generator.writeString(node.stringValue());
                }
            }
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT);
        }
    }
}

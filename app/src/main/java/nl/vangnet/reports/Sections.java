package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vangnet.trials.analysis.TrialAnalysis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the numbers of an analysis by the names of the machine interface. */
final class Sections {
    private final JsonNode root;

    Sections(TrialAnalysis analysis) {
        root = JsonMapper.shared().valueToTree(analysis.sections());
    }

    /** What stands under these keys; nothing can be read from it when something on the way is absent. */
    JsonNode at(String... keys) {
        JsonNode node = root;
        for (String key : keys) {
            node = node.path(key);
        }
        return node;
    }

    /** A number, or null where there is none or it is not finite. */
    static @Nullable Double number(JsonNode node) {
        return node.isNumber() && Double.isFinite(node.asDouble()) ? node.asDouble() : null;
    }

    static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    /** Why a section has no numbers, if it says so at one of the steps to these keys. */
    Optional<String> notEstimable(String... keys) {
        List<String> way = new ArrayList<>();
        for (String key : keys) {
            way.add(key);
            JsonNode why = at(way.toArray(String[]::new)).path("notEstimable");
            if (why.isString()) {
                return Optional.of(why.asString());
            }
        }
        return Optional.empty();
    }
}

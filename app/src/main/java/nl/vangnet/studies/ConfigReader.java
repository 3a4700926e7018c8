package nl.vangnet.studies;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.TrialConfig;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the configuration of a trial; says which key is missing and where. Keys that are not known are left alone. */
final class ConfigReader {
    private ConfigReader() {}

    static TrialConfig read(String name, String json) {
        try {
            JsonNode tree = JsonMapper.shared().readTree(json);
            requireAll(name, tree, TrialConfig.class);
            return JsonMapper.shared().treeToValue(tree, TrialConfig.class);
        } catch (JacksonException e) {
            throw whyOf(name, e);
        }
    }

    /** The seed of the sealed assignment. */
    static String seed(String name, String json) {
        try {
            return JsonMapper.shared().readTree(json).required("seed").asString();
        } catch (JacksonException e) {
            throw new BadInput(name + ": " + e.getOriginalMessage() + "; the file must name the seed");
        }
    }

    /** A complaint made while the configuration was put together is told as it is. */
    private static BadInput whyOf(String name, JacksonException e) {
        return e.getCause() instanceof BadInput complaint
                ? complaint
                : new BadInput(name + ": " + e.getOriginalMessage() + " (" + e.getPathReference() + ")");
    }

    private static void requireAll(String where, JsonNode node, Type type) {
        if (type instanceof ParameterizedType list && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                requireAll(where + "[" + i + "]", node.get(i), list.getActualTypeArguments()[0]);
            }
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                JsonNode value = node.get(component.getName());
                boolean absent = value == null || value.isNull();
                if (absent && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new BadInput(where + ": " + component.getName() + " is missing");
                }
                if (!absent) {
                    requireAll(where + ", " + component.getName(), value, component.getGenericType());
                }
            }
        }
    }
}

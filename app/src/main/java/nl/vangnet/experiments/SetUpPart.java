package nl.vangnet.experiments;

import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the set-up, in the order in which they are filled in. */
public enum SetUpPart {
    ARMS("groepen", "experiments/arms", "experiment.deel.groepen"),
    RULES("deelnemers", "experiments/rules", "experiment.deel.deelnemers"),
    MEASURES("metingen", "experiments/measures", "experiment.deel.metingen"),
    COMPARISON("vergelijking", "experiments/comparison", "experiment.deel.vergelijking");

    private final String path;
    private final String template;
    private final String textKey;

    SetUpPart(String path, String template, String textKey) {
        this.path = path;
        this.template = template;
        this.textKey = textKey;
    }

    public String path() {
        return path;
    }

    public String textKey() {
        return textKey;
    }

    String template() {
        return template;
    }

    Optional<SetUpPart> next() {
        return Stream.of(values()).dropWhile(part -> part != this).skip(1).findFirst();
    }

    static Optional<SetUpPart> at(String path) {
        return Stream.of(values()).filter(part -> part.path.equals(path)).findFirst();
    }
}

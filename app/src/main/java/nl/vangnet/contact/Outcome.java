package nl.vangnet.contact;

/** What became of one draft of many. */
public sealed interface Outcome {
    Draft draft();

    record Left(Draft draft, Sent sent) implements Outcome {}

    record Stopped(Draft draft, Preview preview) implements Outcome {}
}

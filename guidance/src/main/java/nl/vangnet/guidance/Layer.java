package nl.vangnet.guidance;

/** On what a safeguard rests. What is lawful can still be against what the municipality promised: the two are never mixed. */
public enum Layer {
    LAW,
    /** What the municipality said it would do, in a letter, a policy or an answer to the council. Stricter than the law. */
    PROMISE
}

package nl.vangnet.rulegraph;

/** What a node has one value for. A unit holds one or more persons; a unit's value reaches the level of a person, never the reverse. */
public enum Level {
    UNIT,
    PERSON
}

package nl.vangnet.contact;

/** Knows of conversations: who keeps them, tells it here. */
public interface Spoken {
    /** Whether this colleague had a conversation with this person. */
    boolean spoken(long person, long staff);
}

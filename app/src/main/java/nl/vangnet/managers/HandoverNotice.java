package nl.vangnet.managers;

import nl.vangnet.guidance.Verdict;

/** Tells the people of a unit who becomes their contact. The post does it, as it does everything. */
public interface HandoverNotice {
    /**
     * What they read.
     *
     * @param text word for word
     * @param verdict whether it may leave
     */
    record Words(String text, Verdict verdict) {}

    /**
     * What would leave now.
     *
     * @param staff who tells it
     * @param interpreter whether an interpreter or translator puts it into the language of the client
     */
    Words preview(HandoverFile file, long staff, boolean interpreter);

    /** Sends it to everybody of the unit, or to nobody where the verdict is against it. */
    Words send(HandoverFile file, long staff, boolean interpreter);
}

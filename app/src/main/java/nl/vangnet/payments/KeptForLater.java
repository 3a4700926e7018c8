package nl.vangnet.payments;

import java.time.Instant;

/** Makes due what was kept for a later day, such as premiums. */
public interface KeptForLater {
    /** Called for each batch, with the rights up to its month booked and the ledger held, before the batch looks at what is due. */
    void makeDue(Batches.Order order, Instant at);
}

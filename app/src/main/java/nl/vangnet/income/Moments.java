package nl.vangnet.income;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as the database keeps them. */
final class Moments {
    private Moments() {}

    static OffsetDateTime atOffset(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

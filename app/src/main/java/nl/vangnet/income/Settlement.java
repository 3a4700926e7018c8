package nl.vangnet.income;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vangnet.law.SettlementPolicy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How this municipality settles income: what it reckons with while a wage is not known, and how fast it takes back. */
@Component
public class Settlement {
    private final String municipality;

    Settlement(@Value("${vangnet.municipality}") String municipality) {
        this.municipality = municipality;
    }

    /** Empty where nobody knows how it does: a month then waits for its statements, and a person decides what is taken back. */
    public Optional<SettlementPolicy> policy(LocalDate on, Instant knownAt) {
        return SettlementPolicy.of(municipality, on, knownAt);
    }
}

package nl.vangnet.demo;

import java.util.Locale;
import java.util.Optional;
import nl.vangnet.population.Profile;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the demonstration.
 *
 * @param demo {@code area} (one area of 1,500 units), {@code amsterdam} (40,300 units) or {@code off}
 * @param seed draws the people
 */
@ConfigurationProperties("vangnet")
record DemoSettings(String demo, long seed) {
    /** The size of the municipality to draw; empty when none is wanted. */
    Optional<Profile> profile() {
        if (demo.equals("off")) {
            return Optional.empty();
        }
        for (Profile profile : Profile.values()) {
            if (profile.name().toLowerCase(Locale.ROOT).equals(demo)) {
                return Optional.of(profile);
            }
        }
        throw new IllegalArgumentException("vangnet.demo=" + demo + " is unknown: choose area, amsterdam or off");
    }
}

package nl.vangnet.experiments;

import org.jspecify.annotations.Nullable;

/**
 * A trial.
 *
 * @param code short name in the ledger and in addresses of files, such as {@code meer-aandacht}
 * @param title of the registered protocol with its amendments, or of its draft
 * @param protocol as it was registered and has been amended since; null while it is a draft
 */
public record Trial(
        long id, String code, String title, @Nullable Protocol protocol) {
    /**
     * The registered protocol, for who cannot do without.
     *
     * @throws TrialRefused when the trial is still a draft
     */
    public Protocol registered() {
        if (protocol == null) {
            throw new TrialRefused("experiment.geweigerd.niet_geregistreerd");
        }
        return protocol;
    }
}

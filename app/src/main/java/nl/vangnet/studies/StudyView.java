package nl.vangnet.studies;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.vangnet.experiments.Phase;
import nl.vangnet.experiments.Trial;
import org.jspecify.annotations.Nullable;

/**
 * How far a trial is on the way from data to report. A step is null as long as it was not taken.
 *
 * @param people how many take part
 * @param held interviews by wave; empty once the data are locked
 * @param data files that were locked
 * @param published files that anybody may have
 * @param secure files with a row per person
 */
public record StudyView(
        Trial trial,
        Phase phase,
        int people,
        Map<String, Integer> held,
        List<StudyFile> data,
        List<Rehearsal> rehearsals,
        @Nullable Step dataLocked,
        @Nullable Step planLocked,
        @Nullable Step proposed,
        @Nullable Step opened,
        @Nullable Step analysed,
        @Nullable Step publication,
        List<StudyFile> published,
        List<StudyFile> secure) {
    /**
     * Something that was done.
     *
     * @param said what was entered with it: a hash, or words
     */
    public record Step(Instant at, String actor, String said) {}

    /**
     * A rehearsal.
     *
     * @param number 1, 2, 3, ...
     * @param remarks how many things a reader must know beside its numbers
     */
    public record Rehearsal(int number, Instant at, String actor, int remarks) {}

    public String address() {
        return "/onderzoek/experimenten/" + trial.id() + "/analyse";
    }
}

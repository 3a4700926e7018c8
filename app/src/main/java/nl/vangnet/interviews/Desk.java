package nl.vangnet.interviews;

import nl.vangnet.experiments.Phase;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.Trials;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what an address of these pages is about. What is not there is no page. */
@Component
class Desk {
    static final String ADDRESS = "/onderzoek/interviews";
    static final String WAVE = ADDRESS + "/{trial:\\d{1,18}}/{wave:[A-Za-z0-9_-]{1,20}}";
    static final String PERSON = WAVE + "/{pid:[A-Za-z0-9_-]{1,40}}";

    private final Trials trials;
    private final Waves waves;
    private final Slots slots;

    Desk(Trials trials, Waves waves, Slots slots) {
        this.trials = trials;
        this.waves = waves;
        this.slots = slots;
    }

    /**
     * One participant's turn in a wave.
     *
     * @param open whether answers are still taken: from the assignment until the data are locked
     */
    record Seat(Trial trial, Slot slot, boolean open) {
        String address() {
            return waveAddress() + "/" + slot.pid();
        }

        String waveAddress() {
            return Desk.address(trial.id(), slot.wave().code());
        }
    }

    Trial trial(long id) {
        return trials.get(id);
    }

    boolean open(long id) {
        Phase phase = trials.phase(id);
        return phase == Phase.ASSIGNED || phase == Phase.RUNNING;
    }

    static String address(long trial, String wave) {
        return ADDRESS + "/" + trial + "/" + wave;
    }

    PlannedWave wave(Trial trial, String code) {
        return waves.of(trial).stream()
                .filter(wave -> wave.code().equals(code))
                .findFirst()
                .orElseThrow(Desk::notThere);
    }

    Seat seat(long id, String code, String pid) {
        Trial trial = trial(id);
        return new Seat(trial, slots.find(trial, wave(trial, code), pid).orElseThrow(Desk::notThere), open(id));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

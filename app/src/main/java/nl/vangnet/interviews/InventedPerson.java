package nl.vangnet.interviews;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import nl.vangnet.experiments.Participant;

/** What an invented participant says in one wave: drawn from the pseudonym, so that T0 and T1 are of one and the same person. */
final class InventedPerson {
    private static final int HELD_FIRST = 93;
    private static final int HELD_LATER = 80;
    private static final Outcome[] OTHERWISE = {
        Outcome.NO_ANSWER, Outcome.REFUSED, Outcome.UNREACHABLE, Outcome.MOVED, Outcome.TOO_ILL, Outcome.LANGUAGE
    };

    private final String seed;
    private final Participant person;
    private final PlannedWave wave;
    private final int lift;

    InventedPerson(String trial, Participant person, PlannedWave wave, int lift) {
        this.seed = trial + "|" + person.pid();
        this.person = person;
        this.wave = wave;
        this.lift = lift;
    }

    boolean wasOutBefore() {
        return draw(wave.code() + "|out", 4) == 0;
    }

    /** Later waves reach fewer, and who works is reached more often: attrition is related to the outcome. */
    Outcome outcome() {
        int held = (wave.place() == 0 ? HELD_FIRST : HELD_LATER) + (works() ? 5 : 0);
        return draw(wave.code() + "|held", 100) < held
                ? Outcome.INTERVIEWED
                : OTHERWISE[draw(wave.code() + "|why", OTHERWISE.length)];
    }

    Map<String, String> answers(Questionnaire questionnaire) {
        Map<String, String> answers = new HashMap<>();
        for (Item item : questionnaire.items()) {
            answers.put(item.id(), answer(item));
        }
        answers.keySet()
                .retainAll(questionnaire.asked(answers).stream().map(Item::id).toList());
        return answers;
    }

    private String answer(Item item) {
        if (draw(wave.code() + "|silent|" + item.id(), 40) == 0) {
            return Item.UNANSWERED.getFirst();
        }
        return switch (item.type()) {
            case BINARY -> yes(item.id()) ? "yes" : "no";
            case CHOICE -> item.codes().get(draw(item.id(), item.codes().size()));
            case NUMERIC -> String.valueOf(Math.clamp(number(item), item.least(), item.most()));
        };
    }

    /** As many as found work before, and some more in every wave. */
    private boolean works() {
        int before = person.baseline().works() ? 88 : 12;
        return draw("work", 100) < before + 6 * wave.place() + (wave.place() == 0 ? 0 : lift);
    }

    private boolean yes(String item) {
        return switch (item) {
            case "work" -> works();
            case "volunteer" -> draw(item, 100) < 30;
            case "care" -> draw(item, 100) < 20;
            default -> draw(wave.code() + "|" + item, 100) < 50;
        };
    }

    private int number(Item item) {
        int own = draw(item.id(), 5);
        int now = draw(wave.code() + "|" + item.id(), 4);
        return switch (item.id()) {
            case "hours" -> 8 + 4 * own + 2 * now;
            case "contacts_12m" -> own * (now + 1);
            default -> 4 + own / 2 + now;
        };
    }

    /** From 0; the same for the same words. */
    private int draw(String what, int bound) {
        return new SplittableRandom((seed + "|" + what).hashCode() * 0x9E3779B97F4A7C15L).nextInt(bound);
    }
}

package nl.vangnet.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A list of safeguards for one kind of question. All are asked, so that whoever is refused hears every reason at once. */
public final class Safeguards<Q> {
    private final List<Safeguard<Q>> all;

    private Safeguards(List<Safeguard<Q>> all) {
        this.all = all;
    }

    /**
     * The list of these safeguards.
     *
     * @throws IllegalArgumentException when a safeguard has no ground in {@code safeguards.csv}, or a name is there twice
     */
    public static <Q> Safeguards<Q> of(List<Safeguard<Q>> all) {
        List<String> names = all.stream().map(Safeguard::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("A safeguard stands twice in " + names);
        }
        names.forEach(Grounds::of);
        return new Safeguards<>(List.copyOf(all));
    }

    /** Asks every safeguard that rests on a law or promise in force on this day. */
    public Verdict check(Q question, LocalDate on) {
        return Verdict.of(all.stream()
                .flatMap(safeguard -> refusal(safeguard, question, on).stream())
                .toList());
    }

    private static <Q> Optional<Refusal> refusal(Safeguard<Q> safeguard, Q question, LocalDate on) {
        return Grounds.inForce(safeguard.name(), on)
                .flatMap(ground -> safeguard
                        .check()
                        .apply(question)
                        .map(objection -> new Refusal(safeguard.name(), ground, objection)));
    }

    public List<String> names() {
        return all.stream().map(Safeguard::name).toList();
    }

    /**
     * The same list with one safeguard taken out: to show what happens without it.
     *
     * @throws IllegalArgumentException when there is no such safeguard
     */
    public Safeguards<Q> without(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("There is no safeguard " + name + " in " + names());
        }
        return new Safeguards<>(
                all.stream().filter(safeguard -> !safeguard.name().equals(name)).toList());
    }
}

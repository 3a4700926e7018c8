package nl.vangnet.guidance.managers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.vangnet.guidance.managers.Choice.Obstacle;
import nl.vangnet.guidance.managers.Choice.Passed;
import nl.vangnet.guidance.managers.Choice.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AssigningTest {
    private static final CaseloadPolicy POLICY = CaseloadPolicy.on(LocalDate.of(2026, 11, 22));

    @Test
    void aFullTimeJobHasRoomFor350RegularClientsOr58WithExtraAttention() {
        assertThat(POLICY.ceiling(36)).isEqualTo(350);
        assertThat(POLICY.ceiling(36) / POLICY.weightOf(GuidanceForm.EXTRA_ATTENTION))
                .isEqualTo(58);
        assertThat(POLICY.ceiling(18)).isEqualTo(175);
        assertThat(POLICY.weigh(List.of(GuidanceForm.REGULAR, GuidanceForm.SELF_DIRECTION)))
                .isEqualTo(7);
    }

    @Test
    void thePresentManagerStaysAlsoWhenFull() {
        assertThat(choose(client(1, "nl", 7L), colleague(7, 350, 350), colleague(8, 0, 350)))
                .isEqualTo(new Choice(1, 7L, List.of(Reason.PRESENT_MANAGER), List.of()));
    }

    @Test
    void whoSpokeWithTheClientBeforeComesBeforeTheLanguageAndThatBeforeTheArea() {
        Colleague speaks = new Colleague(8, 0, 350, Set.of("tr"), Set.of(), false);
        Colleague there = new Colleague(9, 0, 350, Set.of(), Set.of(3), false);
        Colleague spoke = colleague(10, 300, 350);
        Waiting client = new Waiting(1, 3, "tr", GuidanceForm.REGULAR, null, Set.of(10L));

        assertThat(choose(client, there, speaks, spoke).staff()).isEqualTo(10);
        assertThat(choose(client, there, speaks).reasons()).containsExactly(Reason.LANGUAGE);
        assertThat(choose(client, there).reasons()).containsExactly(Reason.AREA);
        assertThat(choose(client, colleague(11, 0, 350)).reasons()).containsExactly(Reason.MOST_ROOM);
    }

    @Test
    void whoWouldHaveComeBeforeIsNamedWithWhatStoodInTheWay() {
        Colleague full = new Colleague(8, 350, 350, Set.of("tr"), Set.of(3), false);
        Colleague away = new Colleague(9, 0, 350, Set.of(), Set.of(3), true);
        Waiting client = new Waiting(1, 3, "tr", GuidanceForm.REGULAR, 12L, Set.of());

        Choice choice = choose(client, full, away, colleague(10, 0, 350));

        assertThat(choice.staff()).isEqualTo(10);
        assertThat(choice.passed()).containsExactly(new Passed(8, Obstacle.FULL), new Passed(9, Obstacle.AWAY));
    }

    @Test
    void whenNobodyHasRoomNobodyIsChosen() {
        Choice choice = choose(client(1, "nl", null), colleague(7, 350, 350));

        assertThat(choice.staff()).isNull();
        assertThat(choice.reasons()).containsExactly(Reason.NOBODY_HAS_ROOM);
    }

    @Test
    void nobodyGetsMoreThanFitsAndTheSameClientsInAnotherOrderGiveTheSameResult() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<Waiting> clients = new ArrayList<>();
        List<Colleague> colleagues = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            colleagues.add(new Colleague(
                    i, random.nextInt(300), 350, i % 5 == 0 ? Set.of("tr", "ar") : Set.of(), Set.of(i % 22), i == 3));
        }
        for (int i = 0; i < 1500; i++) {
            clients.add(new Waiting(
                    i,
                    random.nextInt(22),
                    random.nextInt(4) == 0 ? "ar" : "nl",
                    random.nextInt(10) == 0 ? GuidanceForm.EXTRA_ATTENTION : GuidanceForm.REGULAR,
                    null,
                    random.nextInt(3) == 0 ? Set.of((long) random.nextInt(27)) : Set.of()));
        }
        List<Choice> choices = Assigning.assign(clients, colleagues, POLICY);
        Collections.shuffle(clients, random);
        Collections.shuffle(colleagues, random);

        assertThat(Assigning.assign(clients, colleagues, POLICY))
                .as("seed %s", seed)
                .isEqualTo(choices);
        Map<Long, Integer> carries = new HashMap<>();
        colleagues.forEach(colleague -> carries.put(colleague.staff(), colleague.carries()));
        Map<Long, GuidanceForm> forms = new HashMap<>();
        clients.forEach(client -> forms.put(client.unit(), client.form()));
        for (Choice choice : choices) {
            if (choice.staff() != null) {
                carries.merge(
                        choice.staff(),
                        POLICY.weightOf(Objects.requireNonNull(forms.get(choice.unit()))),
                        Integer::sum);
            }
        }
        assertThat(carries.values())
                .as("seed %s", seed)
                .allSatisfy(all -> assertThat(all).isLessThanOrEqualTo(350));
    }

    private static Choice choose(Waiting client, Colleague... colleagues) {
        return Assigning.assign(List.of(client), List.of(colleagues), POLICY).getFirst();
    }

    private static Waiting client(long unit, String language, @Nullable Long present) {
        return new Waiting(unit, 1, language, GuidanceForm.REGULAR, present, Set.of());
    }

    private static Colleague colleague(long staff, int carries, int ceiling) {
        return new Colleague(staff, carries, ceiling, Set.of(), Set.of(), false);
    }
}

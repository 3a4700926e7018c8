package nl.vangnet.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vangnet.income.RunFigures.Group;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class RunFiguresTest {
    @Test
    void aSmallGroupHidesBehindItsNeighbour() {
        assertThat(RunFigures.joinSmall(List.of(group(0, 3), group(200, 40), group(400, 9), group(600, 50))))
                .containsExactly(group(0, 600, 52), group(600, 50));
    }

    @Test
    void largeGroupsStayApart() {
        assertThat(RunFigures.joinSmall(List.of(group(0, 10), group(200, 10))))
                .containsExactly(group(0, 10), group(200, 10));
    }

    @Test
    void withTooFewUnitsNothingIsShown() {
        assertThat(RunFigures.joinSmall(List.of(group(0, 4), group(200, 5)))).isEmpty();
    }

    private static Group group(long euros, long units) {
        return group(euros, euros + 200, units);
    }

    private static Group group(long from, long upTo, long units) {
        return new Group(Money.ofCents(from * 100), Money.ofCents(upTo * 100), units);
    }
}

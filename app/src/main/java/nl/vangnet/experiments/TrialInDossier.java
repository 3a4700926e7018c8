package nl.vangnet.experiments;

import java.util.List;
import java.util.Objects;
import nl.vangnet.dossier.BriefPart;
import nl.vangnet.experiments.OwnTrial.State;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * In which trial a person takes part, in the dossier. Whoever helps the person must know the arm, to give what belongs to it; the person
 * reads it where the protocol says so.
 */
@Component
@Order(5)
class TrialInDossier implements BriefPart {
    private final OwnTrials own;

    TrialInDossier(OwnTrials own) {
        this.own = own;
    }

    @Override
    public String headingKey() {
        return "dossier.onderzoek";
    }

    @Override
    public List<String> lines(Page page, long unit, long person) {
        boolean staff = page.requireViewer().role().isStaff();
        return own.of(unit).stream()
                .filter(one -> one.person() == person && one.state() == State.TAKES_PART)
                .map(one -> told(page, one, staff ? one.drawn() : one.arm()))
                .toList();
    }

    private static String told(Page page, OwnTrial one, Protocol.@Nullable Arm arm) {
        String since = page.date(Objects.requireNonNull(one.day(Purpose.PARTICIPATION), "who takes part agreed"));
        return arm == null
                ? page.text("dossier.onderzoek_mee", one.protocol().title(), since)
                : page.text("dossier.onderzoek_groep", one.protocol().title(), since, arm.name(), arm.description());
    }
}

package nl.vangnet.conversations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.vangnet.contact.Policies;
import nl.vangnet.dossier.BriefReading;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.conversation.Beginning;
import nl.vangnet.guidance.conversation.ConversationSafeguards;
import org.springframework.stereotype.Component;

/** Whether somebody read what one must know before a conversation. */
@Component
class Reading {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Briefs briefs;
    private final Policies policies;
    private final Clock clock;

    Reading(Briefs briefs, Policies policies, Clock clock) {
        this.briefs = briefs;
        this.policies = policies;
        this.clock = clock;
    }

    long version(long unit, long person) {
        return briefs.of(unit, person).version();
    }

    Verdict check(long unit, long person, long staff) {
        LocalDate today = LocalDate.now(clock);
        Optional<BriefReading> read = briefs.lastReading(unit, person, staff);
        return ConversationSafeguards.beginning()
                .check(
                        new Beginning(
                                version(unit, person),
                                read.map(BriefReading::version).orElse(-1L),
                                read.map(one -> LocalDate.ofInstant(one.at(), HERE))
                                        .orElse(null),
                                policies.on(today).briefDays(),
                                today),
                        today);
    }
}

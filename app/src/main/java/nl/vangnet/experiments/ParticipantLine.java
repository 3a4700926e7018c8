package nl.vangnet.experiments;

import java.util.List;

/**
 * A participant, without name.
 *
 * @param agreed for each purpose in order whether it holds
 */
public record ParticipantLine(Participant who, List<Boolean> agreed) {}

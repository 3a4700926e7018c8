package nl.vangnet.guidance.managers;

/**
 * A change of case manager that somebody wants to start, with all that the safeguards look at.
 *
 * @param changesBefore how often this client got another manager in the last 24 months
 * @param carries what the successor's clients count for, this one included
 * @param ceiling what fits at most
 * @param leadsReason why a team lead agrees although it is one change or one client too many; blank where none does
 */
public record Proposal(int changesBefore, int carries, int ceiling, String leadsReason) {}

package nl.vangnet.blackbook;

import nl.vangnet.contact.Draft;

/** Drafts that differ in one thing. */
final class SomeDrafts {
    private SomeDrafts() {}

    static Draft without(Draft draft, String clause) {
        return new Draft(
                draft.unit(),
                draft.person(),
                draft.purpose(),
                draft.channel(),
                draft.place(),
                draft.day(),
                draft.time(),
                draft.clauses().stream().filter(name -> !name.equals(clause)).toList(),
                draft.fields());
    }
}

package nl.vangnet.law;

/** On what footing a co-resident lives at the address; only an ordinary one can be a cost sharer (Pw art. 19a(1)). */
public enum CoResidentKind {
    ORDINARY,
    /** Commercial tenant, landlord or boarder with a written contract at a commercial price, not a relative in the first or second degree. */
    COMMERCIAL,
    /** Follows education that excludes from cost sharing (Pw art. 19a(1)d). */
    STUDENT
}

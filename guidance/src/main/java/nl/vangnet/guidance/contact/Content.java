package nl.vangnet.guidance.contact;

import nl.vangnet.guidance.dossier.Duty;
import org.jspecify.annotations.Nullable;

/** What a clause asks of somebody or tells, as far as a safeguard must know. The content is guarded, not the envelope: art. 9(2). */
public enum Content {
    BRING_CV(Duty.SEEK_WORK),
    VACANCY(Duty.SEEK_WORK),
    WORK_TALK(Duty.SEEK_WORK),
    /** A number of applications a week. */
    APPLICATIONS(Duty.SEEK_WORK),
    /** Volunteering, or another return. */
    VOLUNTEERING(Duty.RETURN_SERVICE),
    JOB_HUNTER(Duty.SEEK_WORK),
    ASKS_PHONE_NUMBER(null),
    /** A question about illness or treatment: never. */
    MEDICAL_QUESTION(null),
    /** A plan to fill in. */
    PLAN_FORM(null),
    INTRODUCTION(null),
    /** Checking how somebody lives. */
    LIVING_SITUATION_CHECK(null),
    /** Says that one has to come, and why. */
    DUTY_TO_COME(null),
    /** Says that one does not have to. */
    VOLUNTARY(null),
    /** Why this person gets this. */
    WHY_YOU(null),
    /** Who helps, with name and phone. */
    WHO_HELPS(null),
    /** The ways to meet that one can choose from. */
    CHOICE_OF_PLACE(null),
    /** What to do when one cannot come. */
    CANNOT_COME(null),
    /** Answers what the person let us know. */
    ANSWERS_YOU(null),
    /** Who becomes the contact, and from when. */
    NEW_CONTACT(null),
    /** What the person said, as the person said it: not ours to shorten. */
    CLIENTS_WORDS(null),
    /** Tells a partner how contact was agreed with the person. */
    AGREEMENT_TOLD(null),
    /** Tells a partner what it may not do with what it hears. */
    PARTNER_TERMS(null),
    /** Tells a partner that the person does not want it any more. */
    CONSENT_WITHDRAWN(null);

    private final @Nullable Duty duty;

    Content(@Nullable Duty duty) {
        this.duty = duty;
    }

    /** The duty that this content calls upon; null where it calls upon none. */
    public @Nullable Duty duty() {
        return duty;
    }
}

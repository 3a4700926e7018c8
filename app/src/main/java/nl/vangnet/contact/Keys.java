package nl.vangnet.contact;

/** Keys of names in the texts of guidance, which say of what they are the name. */
final class Keys {
    private Keys() {}

    static String purpose(Enum<?> purpose) {
        return "purpose." + purpose;
    }

    static String channel(Enum<?> channel) {
        return "channel." + channel;
    }

    static String subject(String name) {
        return "partner." + name;
    }

    static String rung(Enum<?> rung) {
        return "rung." + rung;
    }

    static String answer(Enum<?> kind) {
        return "answer." + kind;
    }

    static String result(Enum<?> result) {
        return "result." + result;
    }
}

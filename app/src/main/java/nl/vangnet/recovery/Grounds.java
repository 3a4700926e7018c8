package nl.vangnet.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vangnet.law.RecoveryGround;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;

/** The words of the grounds. */
public final class Grounds {
    private Grounds() {}

    public static String textKey(RecoveryGround ground) {
        return switch (ground) {
            case BREACH_OF_DUTY -> "terug.grond.plicht";
            case TOO_HIGH -> "terug.grond.te_hoog";
            case LOAN -> "terug.grond.lening";
            case ADVANCE -> "terug.grond.voorschot";
            case COULD_KNOW -> "terug.grond.kon_weten";
            case LATER_MEANS -> "terug.grond.later_geld";
        };
    }

    static List<Choice> choices(Page page) {
        return Arrays.stream(RecoveryGround.values())
                .map(ground -> new Choice(ground.name(), page.text(textKey(ground)) + " (" + ground.article() + ")"))
                .toList();
    }

    static Optional<RecoveryGround> of(String code) {
        return Arrays.stream(RecoveryGround.values())
                .filter(ground -> ground.name().equals(code))
                .findFirst();
    }
}

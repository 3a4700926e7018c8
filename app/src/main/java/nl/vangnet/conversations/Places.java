package nl.vangnet.conversations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;

/** The ways to talk with somebody, as they stand in forms. */
public final class Places {
    private static final Map<Channel, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(Channel.PHONE, "gesprek.plek.telefoon");
        TEXTS.put(Channel.VIDEO, "gesprek.plek.beeld");
        TEXTS.put(Channel.OFFICE, "gesprek.plek.kantoor");
        TEXTS.put(Channel.ELSEWHERE, "gesprek.plek.elders");
        TEXTS.put(Channel.HOME_VISIT, "gesprek.plek.thuis");
    }

    private Places() {}

    /** Key of its text. */
    public static String textKey(Channel channel) {
        String key = TEXTS.get(channel);
        if (key == null) {
            throw new IllegalArgumentException("Nobody talks over " + channel);
        }
        return key;
    }

    static List<Choice> choices(Page page) {
        return TEXTS.entrySet().stream()
                .map(entry -> new Choice(entry.getKey().name(), page.text(entry.getValue())))
                .toList();
    }

    static Optional<Channel> of(String value) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(value) && TEXTS.containsKey(channel))
                .findFirst();
    }
}

package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.guidance.DaysOff;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.rulegraph.Citation;
import org.jspecify.annotations.Nullable;

/** A message as a careful colleague would make it for somebody, in which a careless one then makes a mistake. */
final class Draft {
    private static final Map<Purpose, String> WHY = Map.of(
            Purpose.HOW_ARE_YOU, "how-are-you",
            Purpose.INCOME_IN_ORDER, "income-in-order",
            Purpose.EXEMPTION_REVIEW, "exemption-review",
            Purpose.WORK, "work-why",
            Purpose.PLAN, "plan-why",
            Purpose.VERIFICATION, "verification-why",
            Purpose.VOLUNTARY_MEETING, "neighbourhood");

    private static final List<Channel> CHANNELS = Channel.direct();
    private static final List<Purpose> PURPOSES =
            Stream.of(Purpose.values()).filter(Purpose::seeksContact).toList();
    private static final List<Channel> PLACES =
            List.of(Channel.PHONE, Channel.VIDEO, Channel.OFFICE, Channel.ELSEWHERE, Channel.HOME_VISIT);

    /** What goes wrong in town halls. */
    static final List<BiConsumer<Draft, Random>> MISTAKES = List.of(
            (draft, _) -> draft.name = draft.name.replace("ë", "e").concat("s"),
            (draft, _) -> draft.senders.add("Stichting Dok"),
            (draft, _) -> draft.copies.clear(),
            (draft, _) -> draft.automatic = true,
            (draft, chance) -> draft.channel = any(CHANNELS, chance),
            (draft, chance) -> draft.place = any(PLACES, chance),
            (draft, _) -> draft.time = LocalTime.of(8, 30),
            (draft, _) -> draft.interpreter = false,
            (draft, _) -> draft.companion = "",
            (draft, _) -> draft.language = "nl",
            (draft, chance) -> draft.become(any(PURPOSES, chance)),
            (draft, _) -> draft.become(Purpose.WORK).add("bring-cv"),
            (draft, _) -> draft.become(Purpose.HOW_ARE_YOU).add("volunteer"),
            (draft, _) -> draft.become(Purpose.HOW_ARE_YOU).add("acquainted"),
            (draft, _) -> draft.become(Purpose.HOW_ARE_YOU).add("phone-number"),
            (draft, _) -> draft.become(Purpose.PLAN).add("plan-form"),
            (draft, _) -> draft.become(Purpose.WORK).add("together-with"),
            (draft, _) -> draft.become(Purpose.VERIFICATION).write("U kunt ook vrijwilligerswerk doen."),
            (draft, _) -> draft.add("home-check"),
            (draft, _) -> draft.add("suspension"),
            (draft, _) -> draft.add("measure"),
            (draft, _) -> draft.clauses.add(threat(Consequence.MEASURE, null)),
            (draft, _) -> draft.clauses.add(threat(Consequence.SUSPENSION, "54")),
            (draft, _) -> draft.become(Purpose.VERIFICATION).clauses.add(threat(Consequence.MEASURE, "18")),
            (draft, _) -> draft.write("Anders gaan wij uw uitkering verlagen."),
            (draft, _) -> draft.write("Welke medicijnen gebruikt u?"),
            (draft, _) -> draft.become(Purpose.EXEMPTION_REVIEW).write("Denk alvast aan vrijwilligerswerk."),
            (draft, _) -> draft.add("must").add("may"),
            (draft, _) -> draft.without("may").without("must").without("must-verification"),
            (draft, _) -> draft.without("choice"),
            (draft, _) -> draft.without("who-helps"),
            (draft, _) -> draft.channel = Channel.HOME_VISIT,
            (draft, _) -> draft.day = draft.today.minusDays(4),
            (draft, _) -> draft.day = LocalDate.of(draft.today.getYear(), 12, 25),
            (draft, _) -> draft.empty(),
            (draft, _) -> draft.fields.put("bsn", "iets"),
            (draft, _) -> draft.tell("welzijn", true, "partner-neighbourhood"),
            (draft, _) -> draft.tell("schuldhulp", null, "partner-debts"),
            (draft, _) -> draft.tell("werkgeverspunt", false, "partner-work"),
            (draft, _) -> draft.tell("werkgeverspunt", true, "partner-work"),
            (draft, _) -> draft.tell("vrijwilligerspunt", true, "partner-volunteer"),
            (draft, _) -> draft.tell("taalschool", true, "partner-language", "partner-birth"),
            (draft, _) -> draft.tell("taalschool", true, "partner-language")
                    .fields
                    .put("contact_way", "Haar psychiater komt mee."),
            (draft, _) -> draft.tell("taalschool", true, "partner-language").without("partner-terms"),
            (draft, _) -> draft.fields.put("day", ""),
            (draft, _) -> draft.paragraphs.add(
                    "Wij willen u ".concat("graag ".repeat(40)).concat("spreken.")),
            (draft, _) -> draft.paragraphs.add("Dat doen wij middels een gesprek."));

    private final Life life;
    private final LocalDate today;
    private Purpose purpose;
    private Channel channel;
    private @Nullable Channel place;
    private LocalDate day;
    private LocalTime time = LocalTime.of(11, 0);
    private String name;
    private final List<String> copies = new ArrayList<>();
    private final List<String> senders = new ArrayList<>(List.of("municipality"));
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private final List<String> paragraphs = new ArrayList<>(List.of("Wij willen graag weten hoe het met u gaat."));
    private String language = "nl";
    private boolean interpreter;
    private String companion = "";
    private @Nullable ToPartner toPartner;
    boolean automatic;

    Draft(Life life, LocalDate today, ContactPolicy policy) {
        this.life = life;
        this.today = today;
        day = DaysOff.openFrom(today.plusDays(10));
        name = life.name;
        if (life.guardian != null) {
            copies.add(life.guardian);
        }
        ContactAgreement agreed = life.agreed(day);
        Set<Channel> never = agreed == null ? Set.of() : agreed.never();
        place = policy.emergency() || never.contains(Channel.OFFICE) ? Channel.VIDEO : Channel.OFFICE;
        if (agreed != null) {
            language = agreed.language();
            interpreter = agreed.interpreter();
            companion = agreed.companion();
        }
        purpose = fittingPurpose(policy);
        channel = fittingChannel(agreed, never, policy);
        become(purpose);
    }

    private Purpose fittingPurpose(ContactPolicy policy) {
        boolean reviewNear = life.exemption != null
                && life.exemption.to() != null
                && !life.exemption.to().isBefore(today)
                && !life.exemption.to().isAfter(today.plusWeeks(policy.exemptionWeeks()));
        if (reviewNear) {
            return Purpose.EXEMPTION_REVIEW;
        }
        return life.pension.isBefore(today.plusMonths(policy.pensionMonths() + 1L))
                ? Purpose.INCOME_IN_ORDER
                : Purpose.HOW_ARE_YOU;
    }

    /** A letter, unless something else was agreed to come first; then what was not tried yet. */
    private Channel fittingChannel(@Nullable ContactAgreement agreed, Set<Channel> never, ContactPolicy policy) {
        LadderState state = ContactLadder.state(purpose, life.brief(), life.history(), policy, today);
        if (agreed != null && agreed.first() != null && !(state instanceof LadderState.Tried)) {
            return agreed.first();
        }
        return List.of(Channel.LETTER, Channel.PHONE, Channel.EMAIL, Channel.HOME_VISIT).stream()
                .filter(way -> !never.contains(way) && !(policy.emergency() && way.isPhysical()))
                .filter(way -> state.fits(way, policy))
                .findFirst()
                .orElse(Channel.LETTER);
    }

    private Draft become(Purpose other) {
        purpose = other;
        clauses.clear();
        boolean free = other.legalType() == Purpose.LegalType.VOLUNTARY || life.exemptFrom(Duty.USE_SUPPORT, day);
        String must = other == Purpose.VERIFICATION ? "must-verification" : free ? "may" : "must";
        return add(WHY.getOrDefault(other, "how-are-you"))
                .add("meet")
                .add("choice")
                .add(must)
                .add("cannot-come")
                .add("who-helps");
    }

    /** A partner hears it in place of the person. */
    private Draft tell(String partner, @Nullable Boolean said, String... names) {
        toPartner = new ToPartner(
                Partners.all().get(partner), said == null ? null : new ToPartner.Said(said, today.minusDays(1)));
        purpose = Purpose.PARTNER;
        channel = Channel.PARTNER;
        place = null;
        clauses.clear();
        for (String name : names) {
            add(name);
        }
        return add("partner-person").add("partner-way").add("partner-terms").add("partner-contact");
    }

    private static <T> T any(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static Clause threat(Consequence consequence, @Nullable String article) {
        Citation citation = article == null ? null : new Citation("Participatiewet", "BWBR0015703", List.of(article));
        return new Clause("threat", Set.of(Purpose.values()), Set.of(), consequence, citation, List.of());
    }

    private void empty() {
        clauses.clear();
        place = null;
    }

    private Draft add(String clause) {
        clauses.add(Clauses.all().get(clause));
        return this;
    }

    private Draft without(String clause) {
        clauses.removeIf(one -> one.name().equals(clause));
        return this;
    }

    private void write(String words) {
        add("questions");
        fields.put(Clauses.OWN_WORDS, words);
        paragraphs.add(words);
    }

    Message message() {
        Map<String, String> filled = clauses.stream()
                .flatMap(clause -> clause.fields().stream())
                .distinct()
                .collect(Collectors.toMap(field -> field, field -> fields.getOrDefault(field, "iets")));
        fields.forEach(filled::putIfAbsent);
        return new Message(
                purpose,
                channel,
                place,
                toPartner == null ? day : null,
                time,
                name,
                copies,
                senders,
                clauses,
                filled,
                language,
                paragraphs,
                interpreter,
                companion,
                toPartner);
    }
}

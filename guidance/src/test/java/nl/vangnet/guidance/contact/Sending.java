package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;
import nl.vangnet.guidance.dossier.Representative;
import org.jspecify.annotations.Nullable;

/** A good invitation to somebody of whom nothing special is known, to be made otherwise in one thing. */
final class Sending {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate MEETING = LocalDate.of(2026, 12, 10);
    static final String NAME = "Esra Yıldız";

    Purpose purpose = Purpose.HOW_ARE_YOU;
    Channel channel = Channel.LETTER;

    @Nullable
    Channel place = Channel.OFFICE;

    @Nullable
    LocalDate day = MEETING;

    @Nullable
    LocalTime time = LocalTime.of(10, 0);

    String printedName = NAME;
    List<String> copies = new ArrayList<>();
    List<String> senders = new ArrayList<>(List.of(AddresseeSafeguards.MUNICIPALITY));
    List<Clause> clauses = new ArrayList<>();
    Map<String, String> added = new HashMap<>();
    Set<String> leftOut = new java.util.HashSet<>();
    String language = "nl";
    List<String> paragraphs =
            new ArrayList<>(List.of("Wij willen graag weten hoe het met u gaat.", "Komen hoeft niet."));
    boolean interpreter;
    String companion = "";

    @Nullable
    ToPartner toPartner;

    LocalDate pensionDay = LocalDate.of(2050, 1, 1);

    @Nullable
    LocalDate died;

    @Nullable
    LocalDate movedAway;

    @Nullable
    LocalDate assistanceTo;

    List<Exemption> exemptions = new ArrayList<>();

    @Nullable
    ContactAgreement agreement;

    List<Representative> representatives = new ArrayList<>();
    List<Activity> activities = new ArrayList<>();
    Set<Brief.Flag> flags = EnumSet.noneOf(Brief.Flag.class);

    List<Attempt> attempts = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    boolean otherLadder;
    boolean spoken;
    Author author = new Author(false, 7, TODAY, true);
    ContactPolicy policy = ContactPolicies.of("waterstad").on(TODAY);

    Sending() {
        add("how-are-you", "meet", "choice", "may", "cannot-come", "who-helps");
    }

    Sending add(String... names) {
        for (String name : names) {
            clauses.add(Clauses.all().get(name));
        }
        return this;
    }

    Sending remove(String name) {
        clauses.removeIf(clause -> clause.name().equals(name));
        return this;
    }

    Sending only(Purpose other, String... names) {
        purpose = other;
        clauses.clear();
        return add(names).add("meet", "choice", "cannot-come", "who-helps");
    }

    /** In place of the person this partner hears it, on the terms of every partner. */
    Sending partner(String code, ToPartner.@Nullable Said said, String... names) {
        toPartner = new ToPartner(Partners.all().get(code), said);
        purpose = Purpose.PARTNER;
        channel = Channel.PARTNER;
        place = null;
        day = null;
        time = null;
        clauses.clear();
        return add(names).add("partner-person", "partner-way", "partner-terms", "partner-contact");
    }

    Sending exempt(LocalDate to, Duty... duties) {
        exemptions.add(new Exemption(Set.of(duties), Exemption.Ground.URGENT_REASONS, LocalDate.of(2025, 1, 1), to));
        return this;
    }

    Sending agreed(
            Set<Channel> never, @Nullable Channel first, String language, boolean interpreter, String companion) {
        agreement = new ContactAgreement(
                LocalDate.of(2020, 1, 1),
                null,
                "Eerst een e-mail met de vragen",
                never,
                first,
                LocalTime.of(9, 30),
                LocalTime.of(16, 0),
                language,
                interpreter,
                companion);
        return this;
    }

    Sending tried(Channel over, int daysAgo, Attempt.Result result) {
        return tried(purpose, over, daysAgo, result);
    }

    Sending tried(Purpose forWhat, Channel over, int daysAgo, Attempt.Result result) {
        attempts.add(new Attempt(forWhat, over, TODAY.minusDays(daysAgo), result, "nummer " + attempts.size()));
        return this;
    }

    Sending answered(Channel over, int daysAgo, Answer.Kind kind) {
        answers.add(new Answer(TODAY.minusDays(daysAgo), over, kind, "antwoord"));
        return this;
    }

    Brief brief() {
        return new Brief(
                1,
                2,
                7,
                NAME,
                LocalDate.of(1983, 1, 1),
                pensionDay,
                died,
                movedAway,
                assistanceTo,
                exemptions,
                agreement,
                representatives,
                activities,
                flags);
    }

    ContactHistory history() {
        return new ContactHistory(attempts, answers, otherLadder, spoken);
    }

    Departure departure() {
        Map<String, String> fields = clauses.stream()
                .flatMap(clause -> clause.fields().stream())
                .distinct()
                .collect(Collectors.toMap(field -> field, _ -> "iets"));
        fields.putAll(added);
        fields.keySet().removeAll(leftOut);
        return new Departure(
                new Message(
                        purpose,
                        channel,
                        place,
                        day,
                        time,
                        printedName,
                        copies,
                        senders,
                        clauses,
                        fields,
                        language,
                        paragraphs,
                        interpreter,
                        companion,
                        toPartner),
                brief(),
                history(),
                author,
                policy,
                TODAY);
    }
}

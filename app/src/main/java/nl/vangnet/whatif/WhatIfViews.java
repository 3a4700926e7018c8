package nl.vangnet.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.vangnet.income.Explanation;
import nl.vangnet.income.KnownMonth;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Filed;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.Role;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Choice;
import nl.vangnet.web.LineChart;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the answer into words, and into lines. */
@Component
class WhatIfViews {
    private static final int LABEL_EVERY = 8;

    private final Participatiewet law;

    WhatIfViews(Participatiewet law) {
        this.law = law;
    }

    WhatIfView view(Page page, KnownMonth known, Map<String, String> parameters) {
        Determination determination = known.determination();
        WhatIfForm form = WhatIfForm.of(page, parameters, people(known), hasWork(determination));
        if (!determination.decided()) {
            return view(known, form, explain(page, known, determination).because(), null);
        }
        return form.question()
                .map(question -> answered(page, known, form, question))
                .orElseGet(() -> view(known, form, List.of(), null));
    }

    private WhatIfView answered(Page page, KnownMonth known, WhatIfForm form, Question question) {
        WhatIf whatIf = new WhatIf(
                law,
                known.facts(),
                known.determination(),
                page.text("watals.bron_loon"),
                page.text("watals.bron_besluit"));
        Outcome outcome = whatIf.outcome(question);
        List<String> because = outcome.undecided().stream()
                .flatMap(undecided -> explain(page, known, undecided).because().stream())
                .toList();
        return view(known, form, because, because.isEmpty() ? answer(page, known, question, outcome) : null);
    }

    private static WhatIfView view(
            KnownMonth known, WhatIfForm form, List<String> because, WhatIfView.@Nullable Answer answer) {
        return new WhatIfView(known.unit(), known.determination().month(), form, because, answer);
    }

    private static List<Choice> people(KnownMonth known) {
        Determination determination = known.determination();
        return known.facts().members(determination.month(), determination.knownAt()).stream()
                .filter(member -> member.role() == Role.APPLICANT || member.role() == Role.PARTNER)
                .map(Filed.Member::person)
                .map(person -> new Choice(person, known.names().getOrDefault(person, person)))
                .toList();
    }

    private static boolean hasWork(Determination determination) {
        boolean[] found = new boolean[1];
        determination
                .payment()
                .forEach(line -> found[0] |=
                        line.facts().stream().anyMatch(fact -> fact.key().equals("earnings") && fact.value() > 0));
        return found[0];
    }

    private WhatIfView.Answer answer(Page page, KnownMonth known, Question question, Outcome outcome) {
        boolean changes = outcome.situations().size() > 1;
        List<WhatIfView.Shown> shown = outcome.situations().stream()
                .map(situation -> new WhatIfView.Shown(
                        situation,
                        changes ? name(page, situation) : null,
                        situation.at(question.hours()),
                        turns(page, situation),
                        explain(page, known, situation.at(question.hours()).determination())))
                .toList();
        return new WhatIfView.Answer(
                question.hours(), outcome.now(), shown, outcome.assumed(), chart(page, question, outcome.now(), shown));
    }

    private Explanation explain(Page page, KnownMonth known, Determination determination) {
        return Explanation.of(determination, law.graph(), known.names(), page.language());
    }

    private static String name(Page page, Situation situation) {
        return situation.months() == 0 ? page.text("watals.daarna") : page.plural("watals.eerste", situation.months());
    }

    private static List<String> turns(Page page, Situation situation) {
        List<String> turns = new ArrayList<>();
        int assistance = situation.assistanceEnds();
        int premium = situation.premiumEnds();
        turns.add(
                assistance == 0
                        ? page.text("watals.uitkering_blijft", WhatIf.MOST_HOURS)
                        : page.text("watals.uitkering_stopt", assistance));
        if (premium > 0) {
            turns.add(page.text(premium == assistance ? "watals.premie_stopt_dan" : "watals.premie_stopt", premium));
        }
        for (Situation.Drop drop : situation.drops()) {
            turns.add(page.text("watals.daling", drop.hours(), page.money(drop.loss()), drop.hours() - 1));
            turns.add(
                    drop.level() == 0
                            ? page.text("watals.niet_terug", WhatIf.MOST_HOURS, drop.hours() - 1)
                            : page.text("watals.weer_terug", drop.level(), drop.hours() - 1));
        }
        return turns;
    }

    private static LineChart chart(Page page, Question question, Point now, List<WhatIfView.Shown> shown) {
        List<LineChart.Line> lines = new ArrayList<>();
        for (WhatIfView.Shown one : shown) {
            lines.add(new LineChart.Line(
                    Objects.requireNonNullElse(one.name(), page.text("watals.met_werk")),
                    one.situation().points().stream()
                            .map(point -> point.together().cents())
                            .toList()));
        }
        long cents = now.together().cents();
        lines.add(new LineChart.Line(
                page.text("watals.nu"),
                IntStream.rangeClosed(0, WhatIf.MOST_HOURS).mapToObj(_ -> cents).toList()));
        return new LineChart(
                page.text("watals.grafiek"),
                String.join(" ", shown.getFirst().turns()),
                page.text("watals.uren_per_week"),
                IntStream.rangeClosed(0, WhatIf.MOST_HOURS)
                        .mapToObj(String::valueOf)
                        .toList(),
                LABEL_EVERY,
                question.hours(),
                lines,
                size -> page.money(Money.ofCents(size)).replaceAll("[.,]00$", ""));
    }
}

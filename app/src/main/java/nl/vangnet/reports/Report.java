package nl.vangnet.reports;

import java.util.List;

/** The report in numbers, before it is put into words: everything in it has been checked for disclosure. */
record Report(
        ReportInput input,
        List<Result> results,
        Flow flow,
        Waves waves,
        Population population,
        Baseline baseline,
        List<Followed> figures,
        SubgroupTests subgroups,
        Attrition attrition,
        DisclosureLog log) {
    static Report of(ReportInput input) {
        Sections sections = new Sections(input.analysis());
        DisclosureLog log = new DisclosureLog();
        Totals totals = new Totals();
        totals.show(input.input().people().rows());
        return new Report(
                input,
                Effects.of(input, sections, totals),
                Flow.of(input, sections, log),
                Waves.of(input, sections, totals, log),
                Population.of(input, sections, log),
                Baseline.of(input, sections, log),
                Followed.of(input, sections, log),
                SubgroupTests.of(input, sections),
                Attrition.of(input, sections),
                log);
    }

    Conduct conduct() {
        return input.conduct();
    }

    EffectTables effects(Words words) {
        return new EffectTables(input.config(), input.conduct(), results, words);
    }
}

package nl.vangnet.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.Table;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.UnitList;
import nl.vangnet.trials.ledger.AssignmentDesign;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an assignment needs, read from a configuration and the files beside it. */
record AssignInput(AssignmentDesign design, UnitList units, Sealed sealed) {
    private static final String SEALED = "assignment.json";

    /**
     * What the two parties sealed and revealed.
     *
     * @param listHash of the list as it was frozen; empty when the file does not say
     */
    record Sealed(Commitments commitments, String secretA, String secretB, String listHash) {
        String seed(String hashOfList) {
            if (!listHash.isEmpty() && !listHash.equals(hashOfList)) {
                throw new BadInput(SEALED + ": the list of units was frozen with hash " + listHash
                        + ", the list beside it has " + hashOfList + ": units or strata were changed since");
            }
            return commitments.seed(secretA, secretB, hashOfList);
        }
    }

    /** One trial, or sites that each have their own. */
    private record Allocated(
            @Nullable String trial,
            @Nullable List<Integer> ratio,
            @Nullable List<TrialConfig.Site> sites) {
        List<Allocation> sites(String configName) {
            if (sites != null) {
                return sites.stream()
                        .map(site -> new Allocation(site.trial(), site.prefix(), site.ratio()))
                        .toList();
            }
            if (trial == null || ratio == null) {
                throw new BadInput(configName + ", assignment: give trial and ratio, or sites");
            }
            return List.of(new Allocation(trial, "", ratio));
        }
    }

    static AssignInput read(TrialFiles files, String configName) {
        JsonNode config = json(files, configName);
        AssignmentDesign design;
        try {
            List<Allocation> sites = JsonMapper.shared()
                    .treeToValue(config.required("assignment"), Allocated.class)
                    .sites(configName);
            List<String> arms = Arrays.asList(JsonMapper.shared().treeToValue(config.required("arms"), String[].class));
            design = new AssignmentDesign(arms, sites);
        } catch (JacksonException e) {
            throw new BadInput(
                    configName + ": " + e.getOriginalMessage() + "; an assignment needs arms and assignment");
        }
        return new AssignInput(design, units(files, config), sealed(json(files, SEALED)));
    }

    private static UnitList units(TrialFiles files, JsonNode config) {
        if (files.has("units.csv")) {
            Table list = files.table("units.csv");
            return new UnitList(Arrays.asList(list.complete("unit_id")), Arrays.asList(list.complete("stratum")));
        }
        String unit = config.path("cluster").asString("unit_id");
        String stratum = config.path("strata").asString("stratum");
        Table people = files.table(files.has("participants.csv") ? "participants.csv" : "analysis.csv");
        return ofPeople(people.complete(unit), people.complete(stratum));
    }

    /** Partners are one unit. */
    static UnitList ofPeople(String[] unitOf, String[] stratumOf) {
        Map<String, Integer> firstRow = new LinkedHashMap<>();
        List<String> strata = new ArrayList<>();
        for (int i = 0; i < unitOf.length; i++) {
            Integer before = firstRow.putIfAbsent(unitOf[i], i);
            if (before == null) {
                strata.add(stratumOf[i]);
            } else if (!stratumOf[before].equals(stratumOf[i])) {
                throw new BadInput(
                        "Unit " + unitOf[i] + " is in stratum " + stratumOf[before] + " in row " + (before + 2)
                                + " and in stratum " + stratumOf[i] + " in row " + (i + 2)
                                + ": give everybody in a unit the stratum of the applicant");
            }
        }
        return new UnitList(List.copyOf(firstRow.keySet()), strata);
    }

    private static Sealed sealed(JsonNode file) {
        return new Sealed(
                new Commitments(
                        file.path("partyA").asString("A"),
                        text(file, "commitA"),
                        file.path("partyB").asString("B"),
                        text(file, "commitB")),
                text(file, "secretA"),
                text(file, "secretB"),
                file.path("listHash").asString(""));
    }

    private static String text(JsonNode file, String name) {
        if (!file.path(name).isString()) {
            throw new BadInput(SEALED + ": " + name + " is missing; the file holds what both parties committed to"
                    + " (commitA, commitB) and revealed (secretA, secretB)");
        }
        return file.path(name).asString();
    }

    private static JsonNode json(TrialFiles files, String name) {
        try {
            return JsonMapper.shared().readTree(files.text(name));
        } catch (JacksonException e) {
            throw new BadInput(name + ": " + e.getOriginalMessage() + "; it must be JSON");
        }
    }
}

package nl.vangnet.trials.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.vangnet.trials.assignment.Allocation;

/**
 * What must be fixed before anybody is assigned.
 *
 * @param arms names in declared order
 * @param sites one for each part with its own ratio
 */
public record AssignmentDesign(List<String> arms, List<Allocation> sites) {
    public AssignmentDesign {
        arms = List.copyOf(arms);
        sites = List.copyOf(sites);
        for (String arm : arms) {
            if (arm.isBlank() || arm.chars().anyMatch(c -> c < ' ' || c == ',' || c == ':')) {
                throw new IllegalArgumentException(
                        "The name of an arm must be filled in, without comma and colon: \"" + arm + "\"");
            }
        }
        if (new HashSet<>(arms).size() < arms.size()) {
            throw new IllegalArgumentException("Two arms have the same name: " + arms);
        }
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("The design has no site: give the trial its name and ratio");
        }
        for (Allocation site : sites) {
            if (site.ratio().size() != arms.size()) {
                throw new IllegalArgumentException("Trial " + site.trial() + " has a ratio of "
                        + site.ratio().size() + " shares for " + arms.size() + " arms: give each arm a share");
            }
        }
    }

    /** Lines, each ending in LF: {@code arms,NAME,...}, then {@code site,TRIAL,1:1:1,PREFIX} per site. */
    public String text() {
        return "arms," + String.join(",", arms) + "\n"
                + sites.stream()
                        .map(site -> "site," + site.trial() + "," + ratio(site) + "," + site.prefix() + "\n")
                        .collect(Collectors.joining());
    }

    static AssignmentDesign parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith("arms,")) {
            throw new IllegalArgumentException("A design begins with a line \"arms,\" and the names of the arms");
        }
        List<String> arms =
                Arrays.asList(lines.getFirst().substring("arms,".length()).split(",", -1));
        List<Allocation> sites = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(",", 4);
            if (parts.length != 4 || !parts[0].equals("site") || !parts[2].matches("\\d{1,6}(:\\d{1,6})*")) {
                throw new IllegalArgumentException(
                        "A design has lines \"site,TRIAL,1:1:1,PREFIX\", not \"" + line + "\"");
            }
            sites.add(new Allocation(
                    parts[1],
                    parts[3],
                    Arrays.stream(parts[2].split(":", -1)).map(Integer::valueOf).toList()));
        }
        return new AssignmentDesign(arms, sites);
    }

    private static String ratio(Allocation site) {
        return site.ratio().stream().map(String::valueOf).collect(Collectors.joining(":"));
    }
}

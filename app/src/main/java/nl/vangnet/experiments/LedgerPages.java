package nl.vangnet.experiments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import nl.vangnet.trials.ledger.LedgerFile;
import nl.vangnet.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What was entered, by whom, and is it still as it was entered? From the secrets and the list the arms follow, so the whole file is for the
 * independent person until the trial is unblinded.
 */
@Controller
class LedgerPages {
    private static final int SHOWN = 200;
    private static final Set<String> LEADS_TO_ARMS = Set.of(EntryType.REVEAL, EntryType.ASSIGNMENT, EntryType.LIST);

    private final Trials trials;

    LedgerPages(Trials trials) {
        this.trials = trials;
    }

    @GetMapping(ExperimentPages.ONE + "/grootboek")
    String show(Page page, Model model, @PathVariable long id) {
        Access.require(page.requireViewer(), What.EXPERIMENTS);
        Ledger ledger = trials.ledger(id);
        model.addAttribute("trial", trials.get(id));
        model.addAttribute(
                "lines",
                ledger.entries().stream()
                        .map(entry -> new LedgerLine(
                                entry,
                                LEADS_TO_ARMS.contains(entry.type()),
                                LEADS_TO_ARMS.contains(entry.type()) ? "" : beginning(entry.payload())))
                        .toList());
        model.addAttribute("head", ledger.head());
        model.addAttribute("command", "java docs/verifier/Verify.java " + filename(id) + " " + ledger.head());
        List<String> faults = ledger.faults().stream()
                .map(fault -> fault.line() + ": " + fault.what())
                .toList();
        model.addAttribute("faults", faults);
        model.addAttribute("mayDownload", mayDownload(page, ledger));
        return "experiments/ledger";
    }

    @GetMapping(ExperimentPages.ONE + "/grootboek.jsonl")
    ResponseEntity<byte[]> download(Page page, @PathVariable long id) {
        Access.require(page.requireViewer(), What.EXPERIMENTS);
        Ledger ledger = trials.ledger(id);
        if (!mayDownload(page, ledger)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(filename(id))
                                .build()
                                .toString())
                .body(LedgerFile.write(ledger).getBytes(StandardCharsets.UTF_8));
    }

    private String filename(long id) {
        return trials.get(id).code() + "-ledger.jsonl";
    }

    private static boolean mayDownload(Page page, Ledger ledger) {
        return ExperimentPages.may(page, What.EXPERIMENT_LEDGER) || Phase.UNBLINDED.reachedIn(Phase.of(ledger));
    }

    private static String beginning(String payload) {
        return payload.length() <= SHOWN ? payload : payload.substring(0, SHOWN) + "…";
    }
}

package nl.vangnet.studies;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.vangnet.access.Access;
import nl.vangnet.access.What;
import nl.vangnet.reports.Label;
import nl.vangnet.studies.StudyStore.Part;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.web.Language;
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

/** What came out? And where is the file with which somebody else can check it? */
@Controller
class ReportPages {
    private final StudyStore store;
    private final StudyViews views;

    ReportPages(StudyStore store, StudyViews views) {
        this.store = store;
        this.views = views;
    }

    /** As it was published; before that as it was calculated. */
    @GetMapping(StudyPages.ADDRESS + "/rapport")
    String report(Page page, Model model, @PathVariable long trial) {
        Access.require(page.requireViewer(), What.STUDY);
        String body = store.file(trial, Part.PAGE, Studies.page(page.language()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .or(() -> store.run(trial, 0).map(run -> in(page.language(), run.report())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(model, trial, body, 0);
    }

    @GetMapping(StudyPages.ADDRESS + "/oefening/{number:\\d{1,6}}")
    String rehearsal(Page page, Model model, @PathVariable long trial, @PathVariable int number) {
        Access.require(page.requireViewer(), What.STUDY);
        Run run = store.run(trial, BatchAssignment.DECOYS + number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("remarks", run.remarks());
        return show(model, trial, in(page.language(), run.report()), number);
    }

    private String show(Model model, long trial, String body, int rehearsal) {
        model.addAttribute("study", views.of(trial));
        model.addAttribute("body", body);
        model.addAttribute("rehearsal", rehearsal);
        return "studies/report";
    }

    private static String in(Language language, Label report) {
        return switch (language) {
            case NL -> report.nl();
            case EN -> report.en();
        };
    }

    /** A file that was published. Files with a row per person are not handed out here. */
    @GetMapping(StudyPages.ADDRESS + "/bestanden/{*name}")
    ResponseEntity<byte[]> file(Page page, @PathVariable long trial, @PathVariable String name) {
        Access.require(page.requireViewer(), What.STUDY);
        String file = name.substring(1);
        Optional<byte[]> content = store.file(trial, Part.OPEN, file);
        if (content.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.substring(file.lastIndexOf('/') + 1))
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content.get());
    }
}

package nl.vangnet.dossier;

import java.util.List;
import java.util.Map;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.schema.tables.records.DossierWordsRecord;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What does the municipality know of me, what do I want to say myself, and what is not right? */
@Controller
class OwnDossierPages {
    private static final String ADDRESS = "/mijn/dossier";
    private static final String FACT = "feit";
    private static final String WORDS = "woorden";
    private static final int LONGEST = 2000;

    private final Dossiers dossiers;
    private final Remarks remarks;
    private final Filing filing;
    private final AccessLog accessLog;

    OwnDossierPages(Dossiers dossiers, Remarks remarks, Filing filing, AccessLog accessLog) {
        this.dossiers = dossiers;
        this.remarks = remarks;
        this.filing = filing;
        this.accessLog = accessLog;
    }

    @GetMapping(ADDRESS)
    String show(
            Page page, Model model, @RequestParam(name = DossierPages.PERSON, required = false) @Nullable Long person) {
        model.addAttribute("dossier", own(page, person));
        return "dossier/own";
    }

    @GetMapping(ADDRESS + "/eigen-woorden")
    String writing(
            Page page,
            Model model,
            @RequestParam(DossierPages.PERSON) long person,
            @RequestParam(name = FACT, required = false) @Nullable Long fact) {
        String words = fact == null ? "" : ownWords(own(page, person), fact).text();
        return writing(model, person, fact, words, Map.of());
    }

    @PostMapping(ADDRESS + "/eigen-woorden")
    String write(
            Page page,
            Model model,
            RedirectAttributes flash,
            @RequestParam(DossierPages.PERSON) long person,
            @RequestParam(name = FACT, required = false) @Nullable Long fact,
            @RequestParam(name = WORDS, defaultValue = "") String words) {
        DossierView own = own(page, person);
        if (fact != null) {
            ownWords(own, fact);
        }
        Map<String, String> errors = errors(page, words);
        if (!errors.isEmpty()) {
            return writing(model, person, fact, words, errors);
        }
        DossierWordsRecord row = new DossierWordsRecord();
        row.setKind(Kind.OWN_WORDS.name());
        row.setWords(words.strip());
        filing.file(own.person(), fact, row, Filing.By.person(page.text("mijndossier.bron")));
        flash.addFlashAttribute("done", page.text("mijndossier.bewaard"));
        return address(person);
    }

    private static String writing(
            Model model, long person, @Nullable Long fact, String words, Map<String, String> errors) {
        model.addAttribute("person", person);
        model.addAttribute("fact", fact);
        model.addAttribute("words", words);
        model.addAttribute("errors", errors);
        return "dossier/own-words";
    }

    @GetMapping(ADDRESS + "/klopt-niet")
    String remarking(
            Page page,
            Model model,
            @RequestParam(DossierPages.PERSON) long person,
            @RequestParam(name = FACT, required = false) @Nullable Long fact) {
        return remarking(page, model, own(page, person), fact, "", Map.of());
    }

    @PostMapping(ADDRESS + "/klopt-niet")
    String remark(
            Page page,
            Model model,
            RedirectAttributes flash,
            @RequestParam(DossierPages.PERSON) long person,
            @RequestParam(name = FACT, required = false) @Nullable Long fact,
            @RequestParam(name = WORDS, defaultValue = "") String words) {
        DossierView own = own(page, person);
        Map<String, String> errors = errors(page, words);
        if (!errors.isEmpty()) {
            return remarking(page, model, own, fact, words, errors);
        }
        remarks.say(own.unit(), own.person(), fact, about(page, own, fact), words.strip());
        flash.addFlashAttribute("done", page.text("mijndossier.gezegd", own.caseManager()));
        return address(person);
    }

    private static String remarking(
            Page page, Model model, DossierView own, @Nullable Long fact, String words, Map<String, String> errors) {
        model.addAttribute("person", own.person());
        model.addAttribute("fact", fact);
        model.addAttribute("about", about(page, own, fact));
        model.addAttribute("caseManager", own.caseManager());
        model.addAttribute("words", words);
        model.addAttribute("errors", errors);
        return "dossier/own-remark";
    }

    /** The line as the person reads it. */
    private static String about(Page page, DossierView own, @Nullable Long fact) {
        return fact == null
                ? page.text("mijndossier.ontbreekt")
                : line(own, fact).text();
    }

    private static Line ownWords(DossierView own, long fact) {
        Line line = line(own, fact);
        if (line.kind() != Kind.OWN_WORDS || line.author() != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return line;
    }

    private static Line line(DossierView own, long fact) {
        return own.lines().values().stream()
                .flatMap(List::stream)
                .filter(line -> line.fact() == fact)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, String> errors(Page page, String words) {
        if (words.isBlank()) {
            return Map.of(WORDS, page.text("mijndossier.fout_leeg"));
        }
        return words.length() > LONGEST
                ? Map.of(WORDS, page.text("dossier.fout.te_lang", page.number(LONGEST)))
                : Map.of();
    }

    private DossierView own(Page page, @Nullable Long person) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return accessLog.reading(page.requireViewer(), What.OWN_DOSSIER, unit, () -> dossiers.of(page, unit, person));
    }

    private static String address(long person) {
        return "redirect:" + ADDRESS + "?" + DossierPages.PERSON + "=" + person;
    }
}

package nl.vangnet.interviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.interviews.Desk.Seat;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What do I ask now? One section on a page; its answers are kept when the next one opens. */
@Controller
class QuestionPages {
    private static final String QUESTIONS = Desk.PERSON + "/vragen";
    private static final String CHECK = Desk.PERSON + "/nakijken";
    private static final String SECTION = "deel";
    private static final String VOUCHER = "bon";

    private final Desk desk;
    private final Responses responses;
    private final AccessLog accessLog;

    QuestionPages(Desk desk, Responses responses, AccessLog accessLog) {
        this.desk = desk;
        this.responses = responses;
        this.accessLog = accessLog;
    }

    @GetMapping(QUESTIONS)
    String ask(
            Page page,
            Model model,
            @PathVariable long trial,
            @PathVariable String wave,
            @PathVariable String pid,
            @RequestParam(name = SECTION, defaultValue = "") String asked) {
        Seat seat = desk.seat(trial, wave, pid);
        return open(page, seat, begun -> {
            Optional<String> section = begun.sections().contains(asked) ? Optional.of(asked) : begun.next();
            return section.map(one -> ask(
                            model, seat, begun, one, AnswerForm.filled(begun.items(one), begun.answers()), Map.of()))
                    .orElse("redirect:" + seat.address() + "/nakijken");
        });
    }

    private static String ask(
            Model model,
            Seat seat,
            Begun begun,
            String section,
            Map<String, String> filled,
            Map<String, String> errors) {
        int place = begun.sections().indexOf(section);
        model.addAttribute("seat", new Place(seat));
        model.addAttribute("questionnaire", begun.questionnaire());
        model.addAttribute("language", begun.language());
        model.addAttribute("section", section);
        model.addAttribute("items", begun.items(section));
        model.addAttribute("number", place + 1);
        model.addAttribute("before", place > 0 ? begun.sections().get(place - 1) : null);
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "interviews/questions";
    }

    @PostMapping(QUESTIONS)
    String answer(
            Page page,
            Model model,
            @PathVariable long trial,
            @PathVariable String wave,
            @PathVariable String pid,
            @RequestParam Map<String, String> filled) {
        Seat seat = desk.seat(trial, wave, pid);
        return open(page, seat, begun -> {
            String section = filled.getOrDefault(SECTION, "");
            List<Item> items = begun.items(section);
            if (items.isEmpty()) {
                return "redirect:" + seat.address() + "/vragen";
            }
            Map<String, String> errors = AnswerForm.errors(page, items, filled);
            responses.answer(begun, AnswerForm.given(items, filled));
            if (!errors.isEmpty()) {
                return ask(model, seat, begun, section, filled, errors);
            }
            return "redirect:" + seat.address() + "/vragen";
        });
    }

    @GetMapping(CHECK)
    String check(
            Page page, Model model, @PathVariable long trial, @PathVariable String wave, @PathVariable String pid) {
        Seat seat = desk.seat(trial, wave, pid);
        return open(
                page,
                seat,
                begun -> begun.next().isPresent()
                        ? "redirect:" + seat.address() + "/vragen"
                        : check(model, seat, begun, Map.of(), Map.of()));
    }

    private static String check(
            Model model, Seat seat, Begun begun, Map<String, String> filled, Map<String, String> errors) {
        model.addAttribute("seat", new Place(seat));
        model.addAttribute("slot", seat.slot());
        model.addAttribute("questionnaire", begun.questionnaire());
        model.addAttribute("language", begun.language());
        model.addAttribute("answers", begun.answers());
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        return "interviews/check";
    }

    @PostMapping(CHECK)
    String finish(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long trial,
            @PathVariable String wave,
            @PathVariable String pid,
            @RequestParam Map<String, String> filled) {
        Seat seat = desk.seat(trial, wave, pid);
        return open(page, seat, begun -> {
            if (begun.next().isPresent()) {
                return "redirect:" + seat.address() + "/vragen";
            }
            String voucher = filled.getOrDefault(VOUCHER, "").strip();
            Map<String, String> errors = new LinkedHashMap<>();
            if (!voucher.isEmpty() && !voucher.matches("[A-Za-z0-9-]{4,30}")) {
                errors.put(VOUCHER, page.text("interview.fout.bon"));
            } else if (!voucher.isEmpty() && responses.handedOut(voucher)) {
                errors.put(VOUCHER, page.text("interview.fout.bon_gegeven"));
            }
            if (!errors.isEmpty()) {
                return check(model, seat, begun, filled, errors);
            }
            responses.finish(
                    trial,
                    seat.slot(),
                    begun,
                    voucher.isEmpty() ? null : voucher,
                    "",
                    Interviewer.of(page.requireViewer()));
            flash.addFlashAttribute("done", page.text("interview.gedaan.gehouden"));
            return "redirect:" + seat.waveAddress();
        });
    }

    /** Who was interviewed already, or was not begun with, has no questions to put; nor has anybody when the data are locked. */
    private String open(Page page, Seat seat, Function<Begun, String> work) {
        return Objects.requireNonNull(accessLog.reading(
                page.requireViewer(),
                What.INTERVIEW,
                seat.slot().unit(),
                () -> responses
                        .begun(seat.trial().id(), seat.slot())
                        .filter(_ -> seat.open())
                        .map(work)
                        .orElse("redirect:" + seat.address())));
    }
}

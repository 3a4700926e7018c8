package nl.vangnet.conversations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.guidance.conversation.ConversationPolicy;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which promise was not kept, and what does not move? */
@Controller
class SignalPages {
    private static final int PAGE_SIZE = 25;

    private final SignalReader reader;
    private final AccessLog accessLog;
    private final Clock clock;

    SignalPages(SignalReader reader, AccessLog accessLog, Clock clock) {
        this.reader = reader;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GetMapping("/werk/signalen")
    String show(Page page, Model model, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String pagina) {
        model.addAttribute(
                "signals",
                accessLog.listing(
                        page.requireViewer(),
                        What.SIGNALS,
                        "",
                        _ -> {
                            List<OpenDeadline> late = reader.late();
                            Paging paging = Paging.of(pagina, PAGE_SIZE, late.size());
                            model.addAttribute("paging", paging);
                            return reader.of(late, paging);
                        },
                        Signals::units));
        model.addAttribute("policy", ConversationPolicy.on(LocalDate.now(clock)));
        return "conversations/signals";
    }
}

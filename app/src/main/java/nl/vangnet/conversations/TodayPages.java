package nl.vangnet.conversations;

import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.contact.Policies;
import nl.vangnet.guidance.conversation.ConversationPolicy;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who needs me now, also who does not ask? */
@Controller
class TodayPages {
    private final TodayReader reader;
    private final AccessLog accessLog;
    private final Policies policies;
    private final Clock clock;

    TodayPages(TodayReader reader, AccessLog accessLog, Policies policies, Clock clock) {
        this.reader = reader;
        this.accessLog = accessLog;
        this.policies = policies;
        this.clock = clock;
    }

    @GetMapping("/werk/vandaag")
    String today(Page page, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "today",
                accessLog.listing(
                        page.requireViewer(),
                        What.TODAY,
                        "",
                        _ -> reader.of(StaffNumber.of(page.requireViewer())),
                        Today::units));
        model.addAttribute("day", today);
        model.addAttribute("emergency", policies.on(today).emergency());
        model.addAttribute("silentMonths", ConversationPolicy.on(today).silentMonths());
        return "conversations/today";
    }
}

package nl.vangnet.conversations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts something on the list for a client, and takes it off. */
@Controller
class TaskPages {
    private static final String ADDRESS = ConversationPages.ADDRESS + "/taak";

    private final Tasks tasks;
    private final AccessLog accessLog;
    private final Clock clock;

    TaskPages(Tasks tasks, AccessLog accessLog, Clock clock) {
        this.tasks = tasks;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @PostMapping(ADDRESS)
    String add(
            Page page,
            RedirectAttributes flash,
            @PathVariable long unit,
            @RequestParam String wat,
            @RequestParam String voor) {
        long staff = holder(page, unit);
        Optional<LocalDate> lastDay = Entered.day(voor).filter(day -> day.isAfter(LocalDate.now(clock)));
        if (wat.isBlank() || lastDay.isEmpty()) {
            flash.addFlashAttribute("taskError", page.text("gesprek.fout.taak"));
            flash.addFlashAttribute("taskWords", wat);
            flash.addFlashAttribute("taskDay", voor);
        } else {
            tasks.add(unit, wat.strip(), lastDay.get(), staff);
            flash.addFlashAttribute("done", page.text("gesprek.taak_bewaard"));
        }
        return "redirect:" + ConversationPages.address(unit);
    }

    @PostMapping(ADDRESS + "/{task:\\d{1,18}}/klaar")
    String done(Page page, RedirectAttributes flash, @PathVariable long unit, @PathVariable long task) {
        tasks.done(unit, task, holder(page, unit));
        flash.addFlashAttribute("done", page.text("gesprek.taak_klaar"));
        return "redirect:" + ConversationPages.address(unit);
    }

    private long holder(Page page, long unit) {
        return accessLog.reading(
                page.requireViewer(), What.CONVERSATION_HOLD, unit, () -> StaffNumber.of(page.requireViewer()));
    }
}

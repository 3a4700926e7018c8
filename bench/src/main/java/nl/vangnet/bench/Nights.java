package nl.vangnet.bench;

import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Everything that Vangnet does by itself in a night: terms, steps of the contact ladder, handovers, letters of rounds. */
final class Nights implements Product.Work {
    private static final int NIGHTS = 3;

    @Override
    public void on(ApplicationContext product) throws Exception {
        var tasks = product.getBean(ScheduledTaskHolder.class).getScheduledTasks();
        for (int night = 0; night < NIGHTS; night++) {
            Report.time(
                    Figure.NIGHT,
                    () -> tasks.forEach(task -> task.getTask().getRunnable().run()));
        }
        Report.note("night: " + tasks.size() + " clocks");
    }
}

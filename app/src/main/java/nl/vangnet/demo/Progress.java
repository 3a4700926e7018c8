package nl.vangnet.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every tenth of long work in the log, so that whoever waits knows why. */
final class Progress {
    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private final String work;
    private final long total;
    private long done;

    Progress(String work, long total) {
        this.work = work;
        this.total = total;
    }

    void add(long more) {
        long before = tenths();
        done += more;
        if (total > 0 && tenths() > before) {
            LOG.info("{}: {} procent", work, Math.min(100, tenths() * 10));
        }
    }

    private long tenths() {
        return total == 0 ? 0 : done * 10 / total;
    }
}

package nl.vangnet.rulegraph;

/** Rules or amounts that may not be used: the message names file and line, what is wrong there, and how to mend it. */
public final class LoadException extends RuntimeException {
    LoadException(Site site, String problem) {
        super(site + ": " + problem);
    }
}

package nl.vangnet.api;

/**
 * What goes back to the asker, by whichever way the request came.
 *
 * @param status as in HTTP: 200 when calculated, 400 or another number of the 400s when the request was wrong
 * @param json the whole answer, or a problem of RFC 9457, ending in a line end
 * @param summary what is wrong, in a line; empty when calculated
 */
record Answer(int status, String json, String summary) {
    boolean calculated() {
        return status == 200;
    }
}

package nl.vangnet.managers;

/** Another handover of this client is on its way, or the successor is the case manager already. */
final class HandoverInTheWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HandoverInTheWay(long unit) {
        super("Unit " + unit + " is being handed over already, or to its present manager");
    }
}

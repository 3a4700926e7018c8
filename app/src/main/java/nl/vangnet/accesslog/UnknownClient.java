package nl.vangnet.accesslog;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no benefit unit with this client number. On a screen: this page is not there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownClient extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refuses this client number. */
    public UnknownClient(long unit) {
        super("There is no client " + unit);
    }
}

package nl.vangnet.experiments;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no trial with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownTrial extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownTrial(long id) {
        super("There is no trial " + id);
    }
}

package nl.vangnet.dossier;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** This person is not the applicant or a partner with a right in this unit. On a screen: this page is not there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownPerson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownPerson(long unit, long person) {
        super("Person " + person + " has no right to assistance in unit " + unit);
    }
}

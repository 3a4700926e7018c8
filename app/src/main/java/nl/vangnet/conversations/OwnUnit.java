package nl.vangnet.conversations;

import nl.vangnet.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The unit of the client who logged in. */
final class OwnUnit {
    private OwnUnit() {}

    static long of(Page page) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return unit;
    }
}

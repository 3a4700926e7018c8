package nl.vangnet.access;

import java.util.List;

/** The invented people of the demonstration, in the order in which the log-in page shows them. */
public interface Personas {
    List<Persona> all();
}

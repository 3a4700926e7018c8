package nl.vangnet.dossier;

import java.util.List;
import nl.vangnet.web.Page;

/** A part of the dossier that another package keeps: the last contacts, who was case manager when. */
public interface BriefPart {
    /** Key of the heading in the texts. */
    String headingKey();

    /** What staff and the person read, in words; empty where there is nothing. */
    List<String> lines(Page page, long unit, long person);
}

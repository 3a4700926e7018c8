package nl.vangnet.clients;

import java.time.YearMonth;
import java.util.List;
import nl.vangnet.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of clients.
 *
 * @param month whose amounts are shown: the last one that was determined for everybody
 */
public record ClientList(YearMonth month, List<Row> rows, Paging paging) {
    /**
     * One client.
     *
     * @param name of the applicant
     * @param amount null where the month was not determined for this client
     * @param works whether somebody of the unit has work in this month
     * @param partnerWithoutRight whether the applicant lives with a partner who has no right to assistance
     * @param coResidents how many others live at the address
     */
    public record Row(
            long number,
            String name,
            String area,
            String caseManager,
            @Nullable Amount amount,
            boolean works,
            boolean partnerWithoutRight,
            int coResidents) {}
}

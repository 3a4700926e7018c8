package nl.vangnet.fidelity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vangnet.experiments.Arms;
import nl.vangnet.experiments.Participant;
import nl.vangnet.experiments.Participants;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads who is in which arm, and what was done with them. */
@Component
class Register {
    /** A conversation that was held, and anything that is shown to have reached the person. */
    private static final String CONTACTS = """
            select person_id, day from conversation
            where id in (select conversation_id from conversation_record) and person_id = any (?)
            union all
            select person_id, sent_on from outgoing
            where person_id = any (?) and 'REACHED' =
                (select result from contact_result where outgoing_id = outgoing.id order by id desc limit 1)
            """;

    private static final String SERVICES = """
            select assignment.unit_id, staff_id, assignment.from_day,
                lead(assignment.from_day) over (partition by assignment.unit_id order by assignment.id) - 1 as to_day, handover.reason
            from assignment left join handover on handover.id = handover_id
            where assignment.unit_id = any (?) order by assignment.unit_id, assignment.id
            """;

    private final Participants participants;
    private final Arms arms;
    private final DSLContext sql;

    Register(Participants participants, Arms arms, DSLContext sql) {
        this.participants = participants;
        this.arms = arms;
        this.sql = sql;
    }

    List<Client> clients(long trial) {
        Map<String, String> armOf = arms.of(trial);
        List<Client> clients = new ArrayList<>();
        for (Participant one : participants.of(trial)) {
            String arm = armOf.get(one.unitCode());
            if (arm != null) {
                clients.add(new Client(one.pid(), one.unitCode(), one.unit(), one.person(), arm, one.withdrawn()));
            }
        }
        return clients;
    }

    /** Days of contact by person. */
    Map<Long, List<LocalDate>> contacts(List<Client> clients) {
        Long[] persons = clients.stream().map(Client::person).toArray(Long[]::new);
        Map<Long, List<LocalDate>> contacts = new HashMap<>();
        sql.fetch(CONTACTS, persons, persons)
                .forEach(row -> contacts.computeIfAbsent(row.get(0, Long.class), _ -> new ArrayList<>())
                        .add(row.get(1, LocalDate.class)));
        return contacts;
    }

    /** By unit, the earliest first. A case manager who was replaced on the first day never served. */
    Map<Long, List<Service>> services(List<Client> clients) {
        Long[] units = clients.stream().map(Client::unit).distinct().toArray(Long[]::new);
        return sql
                .fetch(SERVICES, (Object) units)
                .map(row -> new Service(
                        row.get(0, Long.class),
                        row.get(1, Long.class),
                        row.get(2, LocalDate.class),
                        row.get(3, LocalDate.class),
                        row.get(4, String.class)))
                .stream()
                .filter(service -> service.to() == null || !service.to().isBefore(service.from()))
                .collect(Collectors.groupingBy(Service::unit));
    }

    /** How many clients these colleagues have today. */
    Map<Long, Integer> loads(Collection<Long> staff) {
        Map<Long, Integer> loads = new HashMap<>();
        sql.fetch(
                        "select case_manager_id, count(*) from benefit_unit where case_manager_id = any (?) group by 1",
                        (Object) staff.toArray(Long[]::new))
                .forEach(row -> loads.put(row.get(0, Long.class), row.get(1, Integer.class)));
        return loads;
    }
}

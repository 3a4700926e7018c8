package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.vangnet.VangnetTest;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** With real transactions beside each other. */
@VangnetTest
class TwoAtOnceTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Post post;

    @Autowired
    private Replies replies;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Clock clock;

    private SomeClients clients;

    @BeforeEach
    void people() {
        clients = new SomeClients(sql, briefs, LocalDate.now(clock));
    }

    /** What is kept here would wait for somebody in the tests that come after. */
    @AfterEach
    void nothingStaysOpen() {
        deadlines.all().forEach(open -> deadlines.met(open.id(), "toets", null));
    }

    @Test
    void ofTwoColleaguesWhoSendAtOnceOneWinsAndTheOtherHearsWhy() throws Exception {
        long unit = clients.settle("Tess Groen");
        Draft draft = clients.invitation(unit, Purpose.HOW_ARE_YOU);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<List<String>>> both = new ArrayList<>();
        try (ExecutorService staff = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                both.add(staff.submit(() -> {
                    start.await();
                    return send(draft);
                }));
            }
            start.countDown();
        }

        assertThat(List.of(both.get(0).get(), both.get(1).get()))
                .containsExactlyInAnyOrder(List.of(), List.of("TIME_TO_ANSWER"));
        assertThat(sql.fetchSingle("select count(*) from outgoing where unit_id = ?", unit)
                        .into(Integer.class))
                .isEqualTo(1);
        assertThat(sql.fetchSingle("select count(*) from refused_outgoing where unit_id = ?", unit)
                        .into(Integer.class))
                .isEqualTo(1);
    }

    @Test
    void anAnswerThatIsBeingWrittenDownIsWaitedForAndSeen() throws Exception {
        long unit = clients.settle("Umar Khan");
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        Draft reminder = clients.invitation(unit, Purpose.HOW_ARE_YOU);
        try (ExecutorService staff = Executors.newFixedThreadPool(1)) {
            Future<List<String>> sent = transaction.execute(_ -> {
                replies.answered(
                        unit,
                        unit,
                        new Answer(LocalDate.now(clock), Channel.PHONE, Answer.Kind.WILL_COME, ""),
                        SomeClients.MANAGER);
                Future<List<String>> asked = staff.submit(() -> send(reminder));
                assertThat(waits(asked))
                        .as("the sender waits for what is being written")
                        .isTrue();
                return asked;
            });

            assertThat(sent.get()).containsExactly("ANSWER_CAME");
        }
    }

    private static boolean waits(Future<?> asked) {
        try {
            asked.get(1, TimeUnit.SECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> send(Draft draft) {
        try {
            post.send(draft, SomeClients.manager());
            return List.of();
        } catch (NotSent stopped) {
            return stopped.verdict().refusals().stream().map(Refusal::safeguard).toList();
        }
    }
}

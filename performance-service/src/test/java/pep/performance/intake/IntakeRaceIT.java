package pep.performance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tokens;

@ServiceTest
class IntakeRaceIT {

  private static final String INTAKES = "/api/sales/intakes";
  private static final String DAY = Stage.daysAgo(20) + "T10:00:00Z";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Tokens tokens;

  private Stage stage;

  @BeforeEach
  void aVendorWithAPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @Test
  void resumesAFileThatBrokeOff() throws Exception {
    String csv = Stage.csv(lines(2_600));
    breakOff("cut", csv, csv.length() - 5_000);
    Stage.until(() -> stage.staff().get(INTAKES + "?status=open").json().path("items").size() == 1);
    String path = INTAKES + "/" + stage.staff().get(INTAKES).text("items/0/id");
    Stage.until(() -> stage.staff().get(path).json().at("/outcomes/accepted").asInt() == 2_000);
    stage.untilRevenue("A", "2000.00");
    Answer whole = send("cut", csv).expect(200);
    assertThat(whole.text("status")).isEqualTo("complete");
    assertThat(whole.json().at("/outcomes/accepted").asInt()).isEqualTo(2_600);
    stage.untilRevenue("A", "2600.00");
  }

  @Test
  void takesTheSameFileOnceThoughItIsSentTwiceAtOnce() throws Exception {
    String csv = Stage.csv(lines(3_300));
    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 3; i++) {
        answers.add(senders.submit(() -> send("same", csv)));
      }
    }
    for (Future<Answer> answer : answers) {
      assertThat(answer.get().expect(200).json().at("/outcomes/accepted").asInt()).isEqualTo(3_300);
    }
    stage.untilRevenue("A", "3300.00");
  }

  @Test
  void leavesNothingCountedOfAnIntakeThatIsVoidedWhileItIsSent() throws Exception {
    String csv = Stage.csv(lines(6_000));
    try (ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Answer> sending = sender.submit(() -> send("race", csv));
      Stage.until(() -> stage.staff().get(INTAKES).json().path("items").size() == 1);
      String path = INTAKES + "/" + stage.staff().get(INTAKES).text("items/0/id");
      stage.staff().post(path + "/void", Map.of("reason", "in flight")).expect(202);
      sending.get();
      Stage.until(() -> "voided".equals(stage.staff().get(path).text("status")));
    }
    Stage.until(
        () ->
            stage.staff().get("/api/overview").json().at("/freshness/batchesWaiting").asInt() == 0);
    stage.untilRevenue("A", "0.00");
    assertThat(stage.scorecard("A").at("/figures/lines").asInt()).isZero();
  }

  @Test
  void countsAnExternalIdOnceThoughManySendItAtOnce() throws Exception {
    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        String key = "race" + i;
        answers.add(
            senders.submit(() -> send(key, Stage.csv("same,A,P1,1,5.00,GBP," + DAY + ","))));
      }
    }
    int accepted = 0;
    for (Future<Answer> answer : answers) {
      accepted += answer.get().expect(200).json().at("/outcomes/accepted").asInt();
    }
    assertThat(accepted).isEqualTo(1);
    stage.untilRevenue("A", "5.00");
  }

  private Answer send(String key, String csv) {
    return stage.staff().with("Idempotency-Key", key).post(INTAKES, "text/csv", csv);
  }

  /** Sends the head of a file as if all of it would come, and hangs up. */
  private void breakOff(String key, String csv, int at) throws Exception {
    URI uri = URI.create(api.base());
    byte[] body = csv.getBytes(StandardCharsets.UTF_8);
    String head =
        String.join(
            "\r\n",
            "POST " + INTAKES + " HTTP/1.1",
            "Host: " + uri.getAuthority(),
            "Authorization: Bearer " + tokens.vendor(stage.vendorId(), "sales:write"),
            "Content-Type: text/csv",
            "Idempotency-Key: " + key,
            "Content-Length: " + body.length,
            "",
            "");
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(body, 0, at);
      socket.getOutputStream().flush();
    }
  }

  private static String[] lines(int count) {
    String[] lines = new String[count];
    Arrays.fill(lines, ",A,P1,1,1.00,GBP," + DAY + ",");
    return lines;
  }
}

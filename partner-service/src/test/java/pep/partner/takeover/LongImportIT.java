package pep.partner.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.partner.profile.PartnerTakeover;
import pep.platform.bulk.KeptImports;
import pep.platform.bulk.NotedImports;
import pep.platform.digest.Sha256;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import pep.platform.test.steps.Step;
import pep.platform.test.steps.Steps;
import tools.jackson.databind.JsonNode;

/** An import that nobody waits for goes on by itself, and from where it was. */
@ServiceTest
class LongImportIT {

  enum At {
    INTENDED(steps -> steps.after(NotedImports.class, "intend")),
    STORED(steps -> steps.after(PartnerTakeover.class, "store")),
    REPORTED(steps -> steps.after(KeptImports.class, "add")),
    NOTED(steps -> steps.after(NotedImports.class, "taken")),
    ENDED(steps -> steps.after(KeptImports.class, "end"));

    private final Function<Steps, Step> step;

    At(Function<Steps, Step> step) {
      this.step = step;
    }
  }

  enum UndoAt {
    STORED(steps -> steps.after(PartnerTakeover.class, "store")),
    REPORTED(steps -> steps.after(KeptImports.class, "undoing")),
    ENDED(steps -> steps.after(KeptImports.class, "undone"));

    private final Function<Steps, Step> step;

    UndoAt(Function<Steps, Step> step) {
      this.step = step;
    }
  }

  @TestConfiguration
  static class Watched {

    @Bean
    static Steps steps() {
      return Steps.at(NotedImports.class, PartnerTakeover.class, KeptImports.class);
    }
  }

  private static final String IMPORT = "/api/partners/import";
  private static final int ROWS = 600;

  @Autowired Api api;
  @Autowired Steps steps;
  @Autowired MongoTemplate mongo;

  private String vendorId;
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Southwind",
                    "currency", "NZD",
                    "timeZone", "Pacific/Auckland",
                    "admin", Map.of("email", "ada@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    staff = api.vendor(vendorId, "partners:read", "partners:write");
  }

  /** New ones, one that is known, one that is refused, and one that a later row is about again. */
  private static String file() {
    StringBuilder csv = new StringBuilder("code,name,type,country\nKNOWN,Other,reseller,NZ\n");
    csv.append("BAD,Bad,reseller,Nowhere\n");
    for (int row = 0; row < ROWS; row++) {
      csv.append("P-%d,P,reseller,NZ\n".formatted(row));
    }
    return csv.append("P-0,Again,reseller,NZ\n").toString();
  }

  @ParameterizedTest
  @EnumSource
  void everyRowIsTakenAndReportedOnceWhereverTheWorkFails(At at) {
    staff.post(IMPORT, "text/csv", "code,name,type,country\nKNOWN,Known,reseller,NZ\n").expect(200);
    Step failure = at.step.apply(steps).fails();
    Answer accepted =
        staff.with("Prefer", "respond-async").post(IMPORT, "text/csv", file()).expect(202);
    String address = accepted.header("Location");
    failure.awaitReached();

    JsonNode ended = ended(address);

    assertThat(ended.path("whole").asBoolean()).isTrue();
    assertThat(ended.path("rows").asInt()).isEqualTo(ROWS + 3);
    assertThat(ended.path("outcomes").toString())
        .isEqualTo("{\"created\":600,\"refused\":1,\"superseded\":1,\"updated\":1}");
    List<JsonNode> report =
        staff.with("Accept", "application/x-ndjson").get(address + "/report").expect(200).lines();
    assertThat(report).extracting(line -> line.path("row").asInt()).hasSize(ROWS + 3).isSorted();
    assertThat(report.getFirst().path("outcome").asString()).isEqualTo("updated");
    assertThat(report.get(1).at("/sent/country").asString()).isEqualTo("Nowhere");
    assertThat(report.get(2).path("supersededBy").asInt()).isEqualTo(ROWS + 3);
    assertThat(report.get(3).path("outcome").asString()).isEqualTo("created");
    assertThat(report.getLast().path("outcome").asString()).isEqualTo("created");
    assertThat(mongo.getCollection("partners").countDocuments(new Document("vendorId", vendorId)))
        .isEqualTo(ROWS + 1);
    assertThat(staff.get("/api/partners?code=P-1").text("items/0/version")).isEqualTo("1");
    assertThat(staff.get("/api/partners?code=KNOWN").text("items/0/version")).isEqualTo("2");
    assertThat(staff.get("/api/partners?q=again").text("items/0/code")).isEqualTo("P-0");
  }

  @ParameterizedTest
  @EnumSource
  void everyRowIsUndoneOnceWhereverTheWorkFails(UndoAt at) {
    staff.post(IMPORT, "text/csv", "code,name,type,country\nKNOWN,Known,reseller,NZ\n").expect(200);
    String address =
        IMPORT
            + "/"
            + staff
                .post(IMPORT, "text/csv", file())
                .lines()
                .getLast()
                .at("/summary/importId")
                .asString();
    Step failure = at.step.apply(steps).fails();
    staff.post(address + "/undo").expect(202);
    failure.awaitReached();

    JsonNode undone =
        Awaitility.await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> calledForAgain(address), each -> each.has("undoneAt"));

    assertThat(undone.path("outcomes").toString())
        .isEqualTo("{\"refused\":1,\"superseded\":1,\"undone\":601}");
    assertThat(staff.get("/api/partners?code=P-1").text("items/0/status")).isEqualTo("ended");
    assertThat(staff.get("/api/partners?code=P-1").text("items/0/version")).isEqualTo("2");
    assertThat(staff.get("/api/partners?code=KNOWN").text("items/0/version")).isEqualTo("3");
    assertThat(staff.get("/api/partners?code=KNOWN").text("items/0/profile/name"))
        .isEqualTo("Known");
  }

  private JsonNode calledForAgain(String address) {
    staff.post(address + "/undo").expect(202);
    return staff.get(address).json();
  }

  private JsonNode ended(String address) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> staff.get(address).expect(200).json(), each -> each.has("finishedAt"));
  }

  @Test
  void aFileThatIsNoneIsRefusedAtOnceAndNothingIsKept() {
    Api patient = staff.with("Prefer", "respond-async");
    patient.post(IMPORT, "text/csv", "code,colour\nA,red\n").expect(400);
    patient.post(IMPORT + "?dryRun=true", "text/csv", file()).expect(200);
    assertThat(staff.get(IMPORT).json().path("items")).isEmpty();
    assertThat(mongo.getCollection("imports.parts").countDocuments(ofVendor())).isZero();
  }

  @Test
  void theSameFileIsNotTakenTwiceAtOnce() {
    mongo
        .getCollection("imports.noted")
        .insertOne(
            ofVendor()
                .append("_id", "imp_" + UUID.randomUUID())
                .append("door", "partners")
                .append("digest", Sha256.hex(file()))
                .append("taken", -1L));
    Answer again = staff.with("Prefer", "respond-async").post(IMPORT, "text/csv", file());
    again.expectProblem(409, "import-running");
    assertThat(again.text("importId")).startsWith("imp_");
    assertThat(staff.get(IMPORT).json().path("items")).isEmpty();

    Answer dry = staff.post(IMPORT + "?dryRun=true", "text/csv", file()).expect(200);
    assertThat(dry.lines().getLast().at("/summary/outcomes/created").asInt()).isEqualTo(ROWS + 1);
  }

  @Test
  void aFileThatIsSentTwiceAtOnceAndWaitedForCountsOnce() throws Exception {
    long created = 0;
    Callable<Answer> sending = () -> staff.post(IMPORT, "text/csv", file()).expect(200);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> each : threads.invokeAll(List.of(sending, sending))) {
        JsonNode outcomes = each.get().lines().getLast().at("/summary/outcomes");
        created += outcomes.path("created").asLong(0);
        assertThat(outcomes.path("refused").asInt()).isOne();
      }
    }
    assertThat(created).isEqualTo(ROWS + 1);
    assertThat(mongo.getCollection("partners").countDocuments(ofVendor())).isEqualTo(ROWS + 1);
    assertThat(staff.get("/api/partners?code=P-1").text("items/0/version")).isEqualTo("1");
  }

  private Document ofVendor() {
    return new Document("vendorId", vendorId);
  }
}

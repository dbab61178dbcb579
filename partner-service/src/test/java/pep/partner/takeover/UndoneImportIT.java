package pep.partner.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.partner.identity.user.Role;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

/** An import is undone as a whole, or what stands against it is told. */
@ServiceTest
class UndoneImportIT {

  private static final String IMPORT = "/api/partners/import";
  private static final String HEADER = "code,name,type,country,parent,contacts,attributes.size\n";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired MongoTemplate mongo;

  private String vendorId;
  private Api staff;

  @BeforeEach
  void aVendorWithOnePartner() {
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
    staff = api.vendor(vendorId, Role.VENDOR_ADMIN.scopes().toArray(String[]::new));
    staff.put("/api/attributes/size", Map.of("name", "Size", "type", "number")).expect(200);
    imported(HEADER + "KNOWN,Known,reseller,NZ,,Ada:ada@example.org,7.5\n");
  }

  private String imported(String file) {
    return staff
        .post(IMPORT, "text/csv", file)
        .expect(200)
        .lines()
        .getLast()
        .at("/summary/importId")
        .asString();
  }

  private Answer undo(String id) {
    return staff.post(IMPORT + "/" + id + "/undo");
  }

  private JsonNode undone(String id) {
    undo(id).expect(202);
    return Awaitility.await()
        .until(() -> staff.get(IMPORT + "/" + id).json(), each -> each.has("undoneAt"));
  }

  private JsonNode partner(String code) {
    return staff.get("/api/partners?code=" + code).expect(200).json().at("/items/0");
  }

  @Test
  void whatItMadeGoesAwayAndWhatItChangedIsWhatItWas() {
    JsonNode before = partner("KNOWN");
    String id =
        imported(
            HEADER
                + "NEW,New,reseller,NZ,,,\n"
                + "BELOW,Below,reseller,NZ,NEW,,\n"
                + "KNOWN,Other,distributor,AU,NEW,\\N,9\n"
                + "BAD,Bad,reseller,Nowhere,,,\n");
    Tap tap = events.tap("partner.ended.v1", "partner.changed.v1");

    Answer dry = staff.post(IMPORT + "/" + id + "/undo?dryRun=true").expect(200);
    assertThat(dry.json().path("takenBack").asInt()).isEqualTo(2);
    assertThat(dry.json().path("restored").asInt()).isOne();
    assertThat(dry.json().path("held").asInt()).isZero();
    assertThat(dry.json().at("/rows/0/outcome").asString()).isEqualTo("restored");
    assertThat(dry.json().at("/rows/0/changes").toString())
        .contains("{\"field\":\"name\",\"from\":\"Other\",\"to\":\"Known\"}")
        .contains("{\"field\":\"parent\",\"from\":\"NEW\"}");
    assertThat(partner("KNOWN").path("version").asInt()).isEqualTo(2);

    JsonNode ended = undone(id);
    assertThat(ended.path("outcomes").toString()).isEqualTo("{\"refused\":1,\"undone\":3}");
    assertThat(partner("KNOWN").path("profile")).isEqualTo(before.path("profile"));
    assertThat(partner("NEW").path("status").asString()).isEqualTo("ended");
    tap.await("partner.ended.v1", partner("NEW").path("id").asString());
    assertThat(staff.get(IMPORT + "/" + id + "/report?outcome=undone").json().path("items"))
        .hasSize(3);

    undo(id).expect(202);
    assertThat(partner("KNOWN").path("version").asInt()).isEqualTo(3);
    assertThat(partner("NEW").path("version").asInt()).isEqualTo(2);
  }

  @Test
  void whatWasTakenBackIsImportedAnewAndTakenBackAgain() {
    undone(imported("code,name,type,country,agreementAcceptedOn\nA,Ada,reseller,NZ,2026-01-01\n"));
    String again = imported("code,name,type,country\nA,Bo,reseller,AU\n");

    JsonNode anew = partner("A");
    assertThat(anew.path("status").asString()).isEqualTo("in_review");
    assertThat(anew.has("agreementAcceptedAt")).isFalse();
    assertThat(anew.at("/profile/country").asString()).isEqualTo("AU");
    assertThat(staff.get(IMPORT + "/" + again + "/report").text("items/0/outcome"))
        .isEqualTo("created");

    undone(again);
    assertThat(partner("A").path("status").asString()).isEqualTo("ended");
  }

  @Test
  void whatDependsOnItIsListedAndNothingIsUndone() {
    String id =
        imported(
            "code,name,type,country\nA,Ada,reseller,NZ\nB,Bo,reseller,NZ\nC,Cy,reseller,NZ\n"
                + "D,Di,reseller,NZ\n"
                + "KNOWN,Other,reseller,NZ\n");
    imported("code,name,type,country,parent\nCHILD,Child,reseller,NZ,A\n");
    staff
        .post(
            "/api/users",
            Map.of(
                "email",
                vendorId + "@example.org",
                "name",
                "Kim",
                "role",
                "partner_admin",
                "partnerId",
                partner("B").path("id").asString()))
        .expect(201);
    imported("code,name\nKNOWN,Later\n");
    String dealing = partner("D").path("id").asString();
    events.publish(
        "deal.changed.v1", vendorId, "dea_1", 1, Map.of("partnerId", dealing, "status", "refused"));
    Awaitility.await()
        .until(
            () -> staff.post(IMPORT + "/" + id + "/undo?dryRun=true").json().path("held").asInt(),
            held -> held == 4);

    Answer refused = undo(id);
    refused.expectProblem(409, "import-in-use");
    assertThat(refused.json().path("obstacles"))
        .extracting(each -> each.path("key").asString() + each.path("reasons"))
        .containsExactly(
            "KNOWN[\"changed-since\"]", "D[\"deals\"]", "B[\"users\"]", "A[\"partners\"]");
    assertThat(partner("C").path("status").asString()).isEqualTo("in_review");
    assertThat(partner("KNOWN").at("/profile/name").asString()).isEqualTo("Later");
  }

  @Test
  void ofSeveralRowsAboutTheSameTheFirstOneTellsWhatItWas() {
    String id = imported("code,name,country\nKNOWN,One,AU\nKNOWN,Two,\nKNOWN,Three,FR\n");
    undone(id);
    assertThat(partner("KNOWN").at("/profile/name").asString()).isEqualTo("Known");
    assertThat(partner("KNOWN").at("/profile/country").asString()).isEqualTo("NZ");
  }

  @Test
  void twoThatUndoItAtOnceUndoItOnce() throws Exception {
    String id = imported("code,name\nKNOWN,Other\n");
    Callable<Answer> undoing = () -> undo(id).expect(202);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> each : threads.invokeAll(List.of(undoing, undoing))) {
        each.get();
      }
    }
    undone(id);
    assertThat(partner("KNOWN").path("version").asInt()).isEqualTo(3);
  }

  @Test
  void oneThatHasNotEndedIsNotUndone() {
    String id = imported("code,name\nKNOWN,Other\n");
    mongo
        .getCollection("imports")
        .updateOne(new Document("_id", id), new Document("$unset", new Document("finishedAt", 1)));
    undo(id).expectProblem(409, "import-not-ended");
    undo("imp_none").expectProblem(404, "not-found");
  }
}

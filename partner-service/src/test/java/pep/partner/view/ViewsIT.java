package pep.partner.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ViewsIT {

  private static final String[] MANAGES = {"vendor:read", "partners:write"};

  @Autowired Api api;

  private final String vendor = "ven_" + UUID.randomUUID();
  private Api manager;
  private Api viewer;
  private Api seller;

  @BeforeEach
  void callers() {
    manager = api.colleague("manager", vendor, MANAGES);
    viewer = api.colleague("viewer", vendor, "vendor:read");
    seller = api.partner(vendor, "par_1", "profile:read");
  }

  @Test
  void whatOneSavesIsItsOwnAndWhatIsSharedEverybodys() {
    String own = save(viewer, view("Mine", false));
    save(manager, view("Ours", true));
    save(seller, view("Mine", false));

    assertThat(names(viewer)).containsExactly("Mine", "Ours");
    assertThat(names(manager)).containsExactly("Ours");
    assertThat(names(seller)).containsExactly("Mine");
    assertThat(names(api.vendor("ven_other" + vendor, MANAGES))).isEmpty();
    for (Api stranger : List.of(manager, seller)) {
      stranger.put("/api/views/" + own, view("Taken", false)).expectProblem(404, "not-found");
      stranger.delete("/api/views/" + own).expectProblem(404, "not-found");
    }
  }

  @Test
  void sharingAndChangingWhatIsSharedTakesWhoManagesTheChannel() {
    String shared = save(manager, view("Ours", true));
    String own = save(viewer, view("Mine", false));

    viewer.post("/api/views", view("All", true)).expectProblem(403, "forbidden");
    seller.post("/api/views", view("All", true)).expectProblem(403, "forbidden");
    viewer.put("/api/views/" + own, view("Mine", true)).expectProblem(403, "forbidden");
    viewer.put("/api/views/" + shared, view("Ours", true)).expectProblem(403, "forbidden");
    viewer.delete("/api/views/" + shared).expectProblem(403, "forbidden");
    Api colleague = api.colleague("second", vendor, MANAGES);
    colleague.put("/api/views/" + shared, view("Renamed", true)).expect(200);
    assertThat(names(viewer)).containsExactly("Mine", "Renamed");
  }

  @Test
  void aNameStandsOnceInAListHoweverItIsWrittenAndIsFreeAgain() {
    String first = save(viewer, view("Active in Germany", false));
    viewer
        .post("/api/views", view("ACTIVE in germany", false))
        .expectProblem(409, "already-exists");
    viewer.delete("/api/views/" + first).expect(204);
    viewer.delete("/api/views/" + first).expectProblem(404, "not-found");
    save(viewer, view("ACTIVE in germany", false));
    assertThat(names(viewer)).containsExactly("ACTIVE in germany");
  }

  @Test
  void ofTwoWhoChangeOneAtOnceTheLaterIsTold() {
    String id = save(manager, view("Ours", true));
    Api onFirst = manager.with("If-Match", "\"1\"");
    onFirst.put("/api/views/" + id, view("Hers", true)).expect(200);
    onFirst.put("/api/views/" + id, view("His", true)).expectProblem(412, "precondition-failed");
    onFirst.delete("/api/views/" + id).expectProblem(412, "precondition-failed");
  }

  @Test
  void keepsFiltersSortAndColumnsAndRefusesWhatIsNoAddress() {
    save(viewer, view("Mine", false));
    JsonNode kept = viewer.get("/api/views?list=partners").expect(200).json().path("items").get(0);
    assertThat(kept.path("query").asString()).isEqualTo("status=active&sort=-name");
    assertThat(kept.path("columns").toString()).isEqualTo("[\"name\",\"status\"]");
    assertThat(kept.path("own").asBoolean()).isTrue();
    assertThat(viewer.get("/api/views?list=deals").expect(200).json().path("items")).isEmpty();
    Map<String, Object> bad =
        Map.of(
            "list", "partners",
            "name", "x",
            "query", "a=<script>",
            "columns", List.of(),
            "shared", false);
    viewer.post("/api/views", bad).expectFieldError("query", "pattern");
  }

  private static Map<String, Object> view(String name, boolean shared) {
    return Map.of(
        "list",
        "partners",
        "name",
        name,
        "query",
        "status=active&sort=-name",
        "columns",
        List.of("name", "status"),
        "shared",
        shared);
  }

  private static String save(Api caller, Map<String, Object> view) {
    return caller.post("/api/views", view).expect(201).text("id");
  }

  private static List<String> names(Api caller) {
    return caller
        .get("/api/views")
        .expect(200)
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("name").asString())
        .toList();
  }
}

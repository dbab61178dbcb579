package pep.partner.ownprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

@ServiceTest
class OwnProfileIT {

  private static final String MINE = "/api/my/profile";
  private static final String CHANGES = "/api/profile-changes";

  @Autowired Api api;
  @Autowired Events events;

  private String vendorId;
  private Api staff;
  private String partner;
  private Api own;

  @BeforeEach
  void aPartner() {
    Map<String, Object> admin = Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada");
    Map<String, Object> vendor =
        Map.of("name", "Northwind", "currency", "GBP", "timeZone", "Europe/London", "admin", admin);
    vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    staff =
        api.vendor(
            vendorId,
            "partners:read",
            "partners:write",
            "vendor:read",
            "vendor:write",
            "segments:write");
    staff.put("/api/attributes/size", Map.of("name", "Size", "type", "number")).expect(200);
    partner = partner("A-1");
    own = api.partner(vendorId, partner, "profile:read", "profile:write");
  }

  @Test
  void contactsChangeAtOnceAndTheNameOnceItIsApproved() {
    Tap tap =
        events.tap(
            "profile.change.asked.v1", "profile.change.approved.v1", "profile.change.declined.v1");
    Map<String, Object> wanted = profile("Acme Group", "GB");
    wanted.put("contacts", List.of(Map.of("name", "Kim")));

    Answer edited = own.put(MINE, wanted).expect(200);

    assertThat(edited.text("atOnce/0")).isEqualTo("contacts");
    assertThat(edited.text("afterApproval/0")).isEqualTo("name");
    assertThat(edited.text("profile/name")).isEqualTo("Acme");
    assertThat(own.get(MINE).text("profile/contacts/0/name")).isEqualTo("Kim");
    String change = edited.text("change/id");
    assertThat(tap.await(e -> e.subject().equals(change)).data().path("fields").get(0).asString())
        .isEqualTo("name");

    Answer listed = staff.get(CHANGES + "?status=asked").expect(200);
    assertThat(listed.text("items/0/id")).isEqualTo(change);
    staff.post(CHANGES + "/" + change + "/approve").expect(200);
    staff.post(CHANGES + "/" + change + "/approve").expect(200);

    assertThat(own.get(MINE).text("profile/name")).isEqualTo("Acme Group");
    assertThat(own.get(CHANGES + "/" + change).text("change/status")).isEqualTo("approved");
    tap.await(e -> e.type().equals("profile.change.approved.v1") && e.subject().equals(change));
    staff
        .post(CHANGES + "/" + change + "/decline", Map.of("reason", "No"))
        .expectProblem(409, "profile-change-decided");
  }

  @Test
  void whatIsAskedInTurnIsOneChangeAndTheRestOfTheProfileMovesOnBeneathIt() {
    String first = own.put(MINE, profile("Acme Group", "GB")).expect(200).text("change/id");
    Answer second = own.put(MINE, profile("Acme", "IE")).expect(200);

    assertThat(second.text("change/id")).isEqualTo(first);
    assertThat(second.text("change/fields/0")).isEqualTo("country");
    assertThat(second.text("change/fields/1")).isEqualTo("name");
    Map<String, Object> moved = profile("Acme", "GB");
    moved.put("verticals", List.of("retail"));
    staff.put("/api/partners/" + partner, moved).expect(200);
    staff.post(CHANGES + "/" + first + "/approve").expect(200);

    Answer now = own.get(MINE).expect(200);
    assertThat(now.text("profile/name")).isEqualTo("Acme Group");
    assertThat(now.text("profile/country")).isEqualTo("IE");
    assertThat(now.text("profile/verticals/0")).isEqualTo("retail");
  }

  @Test
  void theVendorSaysWhichFieldsAndAttributesChangeHow() {
    staff
        .put(
            "/api/profile-rule",
            Map.of("atOnce", List.of("attributes.size", "name"), "closed", List.of("country")))
        .expect(200);
    Map<String, Object> wanted = profile("Acme Ltd", "GB");
    wanted.put("attributes", Map.of("size", 12));

    assertThat(own.put(MINE, wanted).expect(200).json().has("change")).isFalse();
    assertThat(own.get(MINE).text("profile/attributes/size")).isEqualTo("12");
    assertThat(own.get(MINE).text("profile/name")).isEqualTo("Acme Ltd");
    own.put(MINE, profile("Acme Ltd", "IE")).expectFieldError("country", "not-allowed");

    staff
        .put("/api/profile-rule", Map.of("atOnce", List.of("attributes.none"), "closed", List.of()))
        .expectFieldError("atOnce", "unknown-profile-field");
    staff
        .put("/api/profile-rule", Map.of("atOnce", List.of("name"), "closed", List.of("name")))
        .expectFieldError("closed", "named-twice");
    own.put("/api/profile-rule", Map.of("atOnce", List.of(), "closed", List.of())).expect(403);
  }

  @Test
  void aPreviewTellsTheSegmentsAndStoresNothing() {
    staff
        .post(
            "/api/segments",
            Map.of("code", "IRISH", "name", "Irish", "rule", "profile.country == \"IE\""))
        .expect(201);

    Answer preview = own.post(MINE + "/preview", profile("Acme", "IE")).expect(200);

    assertThat(preview.text("effects/0/event")).isEqualTo("segment.entered.v1");
    assertThat(preview.text("effects/0/about")).isEqualTo("IRISH");
    assertThat(own.get(CHANGES).json().path("items")).isEmpty();
    String change = own.put(MINE, profile("Acme", "IE")).expect(200).text("change/id");
    assertThat(staff.get(CHANGES + "/" + change).text("effects/0/about")).isEqualTo("IRISH");
  }

  @Test
  void aPartnerTakesBackItsOwnChangeAndSeesNoOther() {
    String change = own.put(MINE, profile("Acme Group", "GB")).expect(200).text("change/id");
    Api rival = api.partner(vendorId, partner("A-2"), "profile:read", "profile:write");

    rival.get(CHANGES + "/" + change).expectProblem(404, "not-found");
    rival.post(CHANGES + "/" + change + "/withdraw").expectProblem(404, "not-found");
    assertThat(rival.get(CHANGES).json().path("items")).isEmpty();
    own.post(CHANGES + "/" + change + "/withdraw").expect(200);
    staff.post(CHANGES + "/" + change + "/approve").expectProblem(409, "profile-change-decided");
    assertThat(own.get(MINE).text("profile/name")).isEqualTo("Acme");
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsHeard() throws Exception {
    String change = own.put(MINE, profile("Acme Group", "GB")).expect(200).text("change/id");

    List<Integer> told =
        atOnce(
            () -> staff.post(CHANGES + "/" + change + "/approve").status(),
            () -> staff.post(CHANGES + "/" + change + "/decline", Map.of("reason", "No")).status());

    assertThat(told).containsExactlyInAnyOrder(200, 409);
    boolean approved = "approved".equals(staff.get(CHANGES + "/" + change).text("change/status"));
    assertThat(told.getFirst()).isEqualTo(approved ? 200 : 409);
    assertThat(own.get(MINE).text("profile/name")).isEqualTo(approved ? "Acme Group" : "Acme");
  }

  @Test
  void whatIsAskedForAtOnceFromTwoPlacesIsOneChange() throws Exception {
    List<Integer> told =
        atOnce(
            () -> own.put(MINE, profile("Acme Group", "GB")).status(),
            () -> own.put(MINE, profile("Acme", "IE")).status());

    assertThat(told).containsOnly(200);
    Answer listed = own.get(CHANGES).expect(200);
    assertThat(listed.json().path("items")).hasSize(1);
    assertThat(listed.json().path("items").get(0).path("fields")).hasSize(2);
  }

  private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other)
      throws Exception {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> all = executor.invokeAll(List.of(one, other));
      return List.of(all.get(0).get(), all.get(1).get());
    }
  }

  private String partner(String code) {
    return staff
        .post("/api/partners", Map.of("code", code, "profile", profile("Acme", "GB")))
        .expect(201)
        .text("id");
  }

  private static Map<String, Object> profile(String name, String country) {
    Map<String, Object> profile = new HashMap<>();
    profile.put("name", name);
    profile.put("type", "reseller");
    profile.put("country", country);
    return profile;
  }
}

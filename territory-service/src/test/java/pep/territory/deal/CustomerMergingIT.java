package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

/** One customer that was registered under two names that nobody would take for one. */
@ServiceTest
class CustomerMergingIT {

  private static final Map<String, Object> OLD = Map.of("name", "Acme", "domain", "acme.example");
  private static final Map<String, Object> NEW =
      Map.of("name", "Zenith", "domain", "zenith.example");
  private static final Map<String, String> WHY = Map.of("reason", "renamed last year");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private Api staff;
  private Api first;
  private Api second;
  private Answer old;

  @BeforeEach
  void aCustomerWithADeal() {
    TestVendor vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps", "valves");
    first = vendor.partner(vendor.activePartner("A"));
    second = vendor.partner(vendor.activePartner("B"));
    old = first.post("/api/deals", deal(OLD, "pumps")).expect(201);
  }

  @Test
  void aMergedCustomerIsFoundAndProtectedAsEitherWasDescribed() {
    String stays = account(NEW);
    String gone = old.text("accountId");
    assertThat(merge(gone, stays).expect(200).text("id")).isEqualTo(stays);

    assertThat(staff.get("/api/deals/" + old.text("id")).text("accountId")).isEqualTo(stays);
    Answer rival =
        second.post("/api/deals", deal(NEW, "pumps")).expectProblem(409, "deal-conflict");
    Answer explained = staff.get("/api/deals/" + rival.text("dealId") + "/explain").expect(200);
    assertThat(explained.text("conflicts/0/dealId")).isEqualTo(old.text("id"));
    Answer found = staff.post("/api/accounts/match", OLD).expect(200);
    assertThat(found.json().path("items")).hasSize(1);
    assertThat(found.text("items/0/account/id")).isEqualTo(stays);
    assertThat(found.text("items/0/similarity/verdict")).isEqualTo("same");
    assertThat(staff.get("/api/accounts/" + gone).text("mergedInto")).isEqualTo(stays);
    staff.put("/api/accounts/" + gone, OLD).expectProblem(409, "account-merged");
    merge(gone, stays).expectProblem(409, "account-merged");
    String whole = account(Map.of("name", "Omega", "domain", "omega.example"));
    merge(stays, whole).expect(200);
    assertThat(staff.get("/api/accounts/" + gone).text("mergedInto")).isEqualTo(whole);

    staff.post("/api/accounts/" + gone + "/split", WHY).expect(200);
    assertThat(staff.get("/api/deals/" + old.text("id")).text("accountId")).isEqualTo(gone);
    assertThat(staff.post("/api/accounts/match", OLD).text("items/0/account/id")).isEqualTo(gone);
    staff.post("/api/accounts/" + gone + "/split", WHY).expectProblem(409, "account-not-merged");
    second.post("/api/deals", deal(NEW, "pumps")).expect(201);
    second.post("/api/deals", deal(OLD, "pumps")).expectProblem(409, "deal-conflict");
    assertThat(
            staff
                .get("/api/deals/" + rival.text("dealId") + "/explain")
                .json()
                .path("replayed")
                .asBoolean())
        .isTrue();
  }

  @Test
  void refusesToMakeOneCustomerOfTwoThatDifferentPartnersArePromised() {
    Answer rival = second.post("/api/deals", deal(NEW, "pumps")).expect(201);
    Answer refused =
        merge(old.text("accountId"), rival.text("accountId"))
            .expectProblem(409, "accounts-contested");
    assertThat(refused.body()).contains(old.text("id"), rival.text("id"));
    staff.post("/api/deals/" + rival.text("id") + "/reject", WHY).expect(200);
    merge(old.text("accountId"), rival.text("accountId")).expect(200);
  }

  @Test
  void dealsAboutOtherLinesStandInNobodysWay() {
    Answer rival = second.post("/api/deals", deal(NEW, "valves")).expect(201);
    merge(old.text("accountId"), rival.text("accountId")).expect(200);
  }

  @Test
  void accountsLieBelowOthersAndInNoCircleAndAreFoundByTheirWords() {
    String parent = account(NEW);
    String id = old.text("accountId");
    staff.put("/api/accounts/" + id + "/parent", Map.of("parent", parent)).expect(200);
    staff
        .put("/api/accounts/" + parent + "/parent", Map.of("parent", id))
        .expectFieldError("parent", "circular-parent");
    staff
        .put("/api/accounts/" + parent + "/parent", Map.of("parent", "acc_0"))
        .expectFieldError("parent", "unknown-account");
    merge(id, id).expectFieldError("into", "own-account");
    assertThat(staff.get("/api/accounts?parentId=" + parent).text("items/0/id")).isEqualTo(id);
    assertThat(staff.get("/api/accounts?q=acme").json().path("items")).hasSize(1);
    staff.put("/api/accounts/" + id + "/parent", Map.of()).expect(200);
    assertThat(staff.get("/api/accounts/" + id).json().has("parentId")).isFalse();
  }

  private Answer merge(String id, String into) {
    Map<String, String> request = new HashMap<>(WHY);
    request.put("into", into);
    return staff.post("/api/accounts/" + id + "/merge", request);
  }

  private String account(Map<String, Object> identity) {
    return staff.post("/api/accounts", Map.of("identity", identity)).expect(201).text("id");
  }

  private static Map<String, Object> deal(Map<String, Object> customer, String line) {
    return Map.of("customer", customer, "productLines", List.of(line));
  }
}

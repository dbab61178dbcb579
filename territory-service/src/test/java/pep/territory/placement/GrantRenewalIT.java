package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
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

@ServiceTest
class GrantRenewalIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final LocalDate END = TODAY.plusDays(30);

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;
  private String held;

  @BeforeEach
  void anExclusiveGrantThatEnds() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps");
    vendor.activePartner("A");
    vendor.activePartner("B");
    new PlacementScene(staff).territory("TX", PlacementScene.region("US-TX"));
    Map<String, Object> grant = PlacementScene.grant("TX", "A", "exclusive");
    grant.put("from", TODAY.toString());
    grant.put("until", END.toString());
    held = staff.post("/api/grants", grant).expect(201).text("id");
  }

  @Test
  void renewsAGrantFromTheDayOnWhichItEnds() {
    Answer next = renew(Map.of("until", END.plusYears(1).toString())).expect(201);
    assertThat(next.text("from")).isEqualTo(END.toString());
    assertThat(next.text("kind")).isEqualTo("exclusive");
    assertThat(next.text("status")).isEqualTo("issued");
    Answer before = staff.get("/api/grants/" + held);
    assertThat(before.text("status")).isEqualTo("issued");
    assertThat(before.text("until")).isEqualTo(END.toString());
    Answer why = staff.get("/api/grants/" + next.text("id") + "/explain");
    assertThat(why.json().path("replayed").asBoolean()).isTrue();
    renew(Map.of("until", END.plusYears(1).toString())).expectProblem(409, "grant-conflict");
  }

  @Test
  void changesTheTermsFromADayOnWithoutADayBetween() {
    LocalDate from = TODAY.plusDays(10);
    Answer open = renew(Map.of("from", from.toString(), "kind", "open")).expect(201);
    assertThat(open.text("kind")).isEqualTo("open");
    assertThat(staff.get("/api/grants/" + held).text("until")).isEqualTo(from.toString());

    Map<String, Object> other = PlacementScene.grant("TX", "B", "open");
    other.put("from", from.minusDays(1).toString());
    other.remove("until");
    staff.post("/api/grants", other).expectProblem(409, "grant-conflict");
    other.put("from", from.toString());
    staff.post("/api/grants", other).expect(201);
  }

  @Test
  void staysAsItIsWhereAnotherStandsAgainstWhatFollows() {
    Map<String, Object> after = PlacementScene.grant("TX", "B", "open");
    after.put("from", END.toString());
    after.remove("until");
    staff.post("/api/grants", after).expect(201);
    renew(Map.of("from", TODAY.plusDays(5).toString())).expectProblem(409, "grant-conflict");
    assertThat(staff.get("/api/grants/" + held).text("until")).isEqualTo(END.toString());
  }

  @Test
  void leavesNoGapAndRenewsNothingForAPartnerThatEnded() {
    renew(Map.of("from", END.plusDays(1).toString())).expectFieldError("from", "leaves-gap");
    renew(Map.of("until", TODAY.toString())).expectFieldError("until", "turned-round");
    renew(Map.of("kind", "limited")).expectFieldError("limit", "limit-and-kind");
    vendor.partner("A", 2, "ended");
    renew(Map.of()).expectProblem(409, "partner-not-active");
  }

  private Answer renew(Map<String, Object> terms) {
    Map<String, Object> request = new HashMap<>(terms);
    request.put("reason", "it sells");
    return staff.post("/api/grants/" + held + "/renew", request);
  }
}

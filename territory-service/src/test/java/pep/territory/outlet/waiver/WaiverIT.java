package pep.territory.outlet.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.SettableTime;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

@ServiceTest
@Import(SettableTime.class)
class WaiverIT {

  private static final Map<String, Object> APPROVE =
      Map.of("outcome", "approve", "reason", "a mall of its own");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired SettableTime.SettableClock clock;

  private Api staff;
  private Api colleague;

  @BeforeEach
  void anOutletThatProtectsItsSurroundings() {
    TestVendor vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    colleague =
        api.colleague("Bea", vendor.tenant().vendorId(), "territories:read", "territories:write");
    vendor.activePartner("A");
    vendor.activePartner("B");
    staff.post("/api/outlets", outlet("ONE", "A", 30)).expect(201);
  }

  @Test
  void letsAnOutletStandTooCloseUntilItsDayAndThenSaysSo() {
    Tap tap = events.tap("waiver.asked.v1", "waiver.ended.v1", "outlet.placed.v1");
    Answer asked = ask(outlet("TWO", "B", 30.01), 30).expect(201);
    String id = asked.text("id");
    assertThat(tap.await("waiver.asked.v1", id).data().at("/tooClose/0").asString())
        .isEqualTo("ONE");
    assertThat(asked.text("neighbours/0/code")).isEqualTo("ONE");
    assertThat(staff.get("/api/waivers?status=asked").expect(200).text("items/0/id")).isEqualTo(id);
    staff.post("/api/outlets", outlet("TWO", "B", 30.01)).expectProblem(409, "outlet-too-close");
    decide(staff, id, APPROVE).expectProblem(409, "decision-by-another");

    Answer approved = decide(colleague, id, APPROVE).expect(200);
    tap.await("outlet.placed.v1", approved.text("outletId"));
    Answer waived = staff.get("/api/outlets/violations").expect(200);
    assertThat(waived.text("items/0/waivedUntil")).isEqualTo(asked.text("until"));
    assertThat(waived.text("items/0/one/partnerCode")).isEqualTo("A");
    assertThat(waived.text("items/0/one/brand")).isEqualTo("Nord");
    assertThat(waived.text("items/0/other/address/country")).isEqualTo("US");
    decide(colleague, id, APPROVE).expectProblem(409, "waiver-not-asked");

    clock.forward(Duration.ofDays(31));
    assertThat(tap.await("waiver.ended.v1", id).data().at("/tooClose/0").asString())
        .isEqualTo("ONE");
    Answer violation = staff.get("/api/outlets/violations").expect(200);
    assertThat(violation.json().at("/items/0").has("waivedUntil")).isFalse();
    assertThat(staff.get("/api/waivers/" + id).text("status")).isEqualTo("ended");
  }

  @Test
  void isAboutThoseOnlyThatStoodThereWhenItWasAskedFor() {
    String id = ask(outlet("TWO", "B", 30.01), 30).expect(201).text("id");
    Map<String, Object> other = outlet("THREE", "B", 30.08);
    other.put("protectedRadius", Map.of("value", 1, "unit", "mi"));
    staff.post("/api/outlets", other).expect(201);

    decide(colleague, id, APPROVE).expectProblem(409, "outlet-too-close");
    assertThat(staff.get("/api/waivers/" + id).text("status")).isEqualTo("asked");
    decide(colleague, id, Map.of("outcome", "refuse", "reason", "too many")).expect(200);
    decide(colleague, id, APPROVE).expectProblem(409, "waiver-not-asked");
  }

  @Test
  void lapsesWhereNobodyDecidesBeforeItsDay() {
    String id = ask(outlet("TWO", "B", 30.01), 1).expect(201).text("id");
    clock.forward(Duration.ofDays(2));
    decide(colleague, id, APPROVE).expectProblem(409, "waiver-not-asked");
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(staff.get("/api/waivers/" + id).text("status")).isEqualTo("refused"));
  }

  @Test
  void isNotAskedForWhereNothingStandsOrTheDayHasPassed() {
    ask(outlet("FAR", "B", 40), 30).expectProblem(409, "nothing-to-waive");
    ask(outlet("TWO", "B", 30.01), 0).expectFieldError("until", "day-has-passed");
    ask(outlet("TWO", "NOBODY", 30.01), 30).expectFieldError("outlet.partner", "unknown-partner");
    Map<String, Object> wide = outlet("TWO", "B", 30.01);
    wide.put("protectedRadius", Map.of("value", 51, "unit", "mi"));
    ask(wide, 30).expectFieldError("outlet.protectedRadius", "beyond-50-miles");
  }

  private Answer ask(Map<String, Object> outlet, int days) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    return staff.post(
        "/api/waivers",
        Map.of("outlet", outlet, "until", today.plusDays(days).toString(), "reason", "a mall"));
  }

  private static Answer decide(Api by, String id, Map<String, Object> finding) {
    return by.post("/api/waivers/" + id + "/decide", finding);
  }

  private static Map<String, Object> outlet(String code, String partner, double latitude) {
    return new HashMap<>(
        Map.of(
            "code",
            code,
            "name",
            "Shop " + code,
            "brand",
            "Nord",
            "partner",
            partner,
            "address",
            Map.of("country", "US"),
            "latitude",
            latitude,
            "longitude",
            -95,
            "protectedRadius",
            Map.of("value", 5, "unit", "mi")));
  }
}

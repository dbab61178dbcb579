package pep.territory.whatif;

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

/** A has Texas alone for pumps and an outlet in Katy; B has one next to it and a deal there. */
@ServiceTest
class WhatIfIT {

  private static final String WHAT_IF = "/api/placements/what-if";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;
  private String texas;
  private String katy;

  @BeforeEach
  void texas() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps");
    vendor.activePartner("A");
    vendor.activePartner("B");
    Map<String, Object> area = Map.of("subdivisions", List.of("US-TX"));
    staff.post("/api/territories", Map.of("code", "TX", "name", "Texas", "area", area)).expect(201);
    texas = staff.post("/api/grants", grant("A", "exclusive")).expect(201).text("id");
    katy = staff.post("/api/outlets", outlet("KATY", "A", 29.75)).expect(201).text("id");
    Map<String, Object> customer =
        Map.of("name", "Bayou Works", "country", "US", "postalCode", "77494");
    staff
        .post(
            "/api/deals",
            Map.of("partner", "B", "customer", customer, "productLines", List.of("pumps")))
        .expect(201);
  }

  @Test
  void tellsWhatAnOutletThatOpensMovesOrClosesWouldDo() {
    Answer opening = ask(Map.of("outlet", wanted("B", 29.76))).expect(200);
    assertThat(opening.text("outcome")).isEqualTo("refused");
    assertThat(opening.text("violated/0/code")).isEqualTo("KATY");
    assertThat(opening.text("violated/0/partnerCode")).isEqualTo("A");
    assertThat(opening.text("violated/0/address/postalCode")).isEqualTo("77494");
    assertThat(opening.text("grants/0/effect")).isEqualTo("binds");
    assertThat(opening.json().at("/index/before/outlets").asInt()).isEqualTo(1);
    assertThat(opening.json().at("/index/after/outlets").asInt()).isEqualTo(2);
    assertThat(opening.json().at("/index/after/index").asDouble()).isGreaterThan(50);
    assertThat(opening.json().at("/outlets")).hasSize(2);

    Answer moving = ask(Map.of("outlet", wanted("A", 29.76), "closesOutlet", katy)).expect(200);
    assertThat(moving.text("outcome")).isEqualTo("done");
    assertThat(moving.json().path("violated")).isEmpty();
    assertThat(moving.text("deals/0/effect")).isEqualTo("nearby");
    assertThat(moving.text("deals/0/customer")).isEqualTo("Bayou Works");

    Answer closing = ask(Map.of("closesOutlet", katy)).expect(200);
    assertThat(closing.json().at("/index/after/outlets").asInt()).isZero();
    assertThat(staff.get("/api/outlets/" + katy).text("status")).isEqualTo("open");
    assertThat(staff.get("/api/outlets").json().path("items")).hasSize(1);
  }

  @Test
  void tellsWhatAGrantWouldDo() {
    Answer against = ask(Map.of("grant", grant("B", "exclusive"))).expect(200);
    assertThat(against.text("outcome")).isEqualTo("refused");
    assertThat(against.text("grants/0/grantId")).isEqualTo(texas);
    assertThat(against.text("grants/0/effect")).isEqualTo("stands_against");

    Answer instead = ask(Map.of("grant", grant("B", "exclusive"), "endsGrant", texas)).expect(200);
    assertThat(instead.text("outcome")).isEqualTo("done");
    assertThat(instead.json().at("/holders/before").asInt()).isEqualTo(1);
    assertThat(instead.json().at("/holders/after").asInt()).isEqualTo(1);

    Map<String, Object> every = new HashMap<>(grant("B", "exclusive"));
    every.put("productLine", "*");
    Answer ofEveryLine = ask(Map.of("grant", every)).expect(200);
    assertThat(ofEveryLine.text("outcome")).isEqualTo("refused");
    assertThat(ofEveryLine.text("grants/0/grantId")).isEqualTo(texas);
    assertThat(ofEveryLine.json().at("/holders/before").asInt()).isEqualTo(1);

    Answer ending = ask(Map.of("endsGrant", texas)).expect(200);
    assertThat(ending.text("deals/0/effect")).isEqualTo("freed");
    assertThat(ending.json().at("/holders/after").asInt()).isZero();
    assertThat(staff.get("/api/grants/" + texas).text("status")).isEqualTo("issued");
    assertThat(staff.get("/api/grants").json().path("items")).hasSize(1);
  }

  @Test
  void saysWhatIsWrongAndTellsPartnersAndOtherVendorsNothing() {
    ask(Map.of()).expectFieldError("outlet", "one-of");
    ask(Map.of("closesOutlet", katy, "endsGrant", texas)).expectFieldError("outlet", "one-of");
    Map<String, Object> wrong = wanted("A", 29.76);
    wrong.put("postalCode", "n/a");
    ask(Map.of("outlet", wrong)).expectFieldError("outlet.postalCode", "no-postal-code");
    ask(Map.of("closesOutlet", "out_0")).expectFieldError("closesOutlet", "unknown-outlet");
    vendor.partner("par_x").post(WHAT_IF, Map.of("closesOutlet", katy)).expect(403);
    new TestVendor(api, events, roster)
        .staff()
        .post(WHAT_IF, Map.of("endsGrant", texas))
        .expectFieldError("endsGrant", "unknown-grant");
  }

  private Answer ask(Map<String, Object> request) {
    return staff.post(WHAT_IF, request);
  }

  private static Map<String, Object> grant(String partner, String kind) {
    return Map.of(
        "territory",
        "TX",
        "partner",
        partner,
        "productLine",
        "pumps",
        "kind",
        kind,
        "from",
        "2026-01-01");
  }

  private static Map<String, Object> wanted(String partner, double latitude) {
    return new HashMap<>(
        Map.of(
            "partner",
            partner,
            "country",
            "US",
            "subdivision",
            "US-TX",
            "postalCode",
            "77494",
            "latitude",
            latitude,
            "longitude",
            -95.8,
            "protectedRadius",
            Map.of("value", 5, "unit", "mi")));
  }

  private static Map<String, Object> outlet(String code, String partner, double latitude) {
    return Map.of(
        "code",
        code,
        "name",
        "Outlet " + code,
        "partner",
        partner,
        "address",
        Map.of("country", "US", "subdivision", "US-TX", "postalCode", "77494"),
        "latitude",
        latitude,
        "longitude",
        -95.8,
        "protectedRadius",
        Map.of("value", 5, "unit", "mi"));
  }
}

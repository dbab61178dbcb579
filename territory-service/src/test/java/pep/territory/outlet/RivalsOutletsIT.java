package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

/**
 * Two partners crowd each other: A has OWN and, 1.1 km to the north of it, TWIN; B has RIVAL, 2.2
 * km to its south.
 */
@ServiceTest
class RivalsOutletsIT {

  private static final String OWN = "OWN";
  private static final String TWIN = "TWIN";
  private static final String RIVAL = "RIVAL-77";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api partner;
  private String rivalId;
  private String ownId;

  @BeforeEach
  void twoPartnersWithOutletsTooClose() {
    vendor = new TestVendor(api, events, roster);
    partner = vendor.partner(vendor.activePartner("A"));
    vendor.activePartner("B");
    asFound("RIVAL-77,Rival,B,US,29.98,-95.8,6,km");
    asFound("TWIN,Twin,A,US,30.01,-95.8,5,km");
    asFound("OWN,Own,A,US,30.00,-95.8,5,km");
    rivalId = idOf(RIVAL);
    ownId = idOf(OWN);
  }

  @Test
  void aPartnerThatChecksAPlaceLearnsThatItIsProtectedAndNoMore() {
    Answer checked = partner.post("/api/outlets/check", request("A", 30.001)).expect(200);

    assertThat(checked.json().path("granted").asBoolean()).isFalse();
    assertThat(codes(checked.json().path("neighbours"))).containsExactly(OWN, TWIN);
    assertThat(checked.json().at("/protection/requiredMetres").asDouble()).isEqualTo(6000);
    assertThat(checked.json().at("/protection/distance").isMissingNode()).isTrue();
    assertThat(checked.json().at("/reasons").findValuesAsString("code"))
        .containsExactly("too-close", "too-close", "protected");
    assertNothingOfTheRival(checked.body());
  }

  @Test
  void aPartnerLearnsTheRoundedDistanceWhereTheVendorAllowsIt() {
    vendor.showsNeighbours("distance");
    Answer checked = partner.post("/api/outlets/check", request("A", 30.001)).expect(200);

    // 2,335 m, in steps of a tenth of the 6 km that are required, the next one up.
    assertThat(checked.json().at("/protection/distanceMetres").asDouble()).isEqualTo(2400);
    assertThat(checked.json().at("/protection/distance").asDouble()).isEqualTo(2.4);
    assertNothingOfTheRival(checked.body());

    Answer pairs = partner.get("/api/outlets/violations").expect(200);
    assertThat(pairs.json().path("items"))
        .filteredOn(pair -> pair.path("other").isMissingNode())
        .extracting(pair -> pair.path("distanceMetres").asDouble())
        .containsExactly(2400.0, 3600.0);
    assertNothingOfTheRival(pairs.body());
  }

  @Test
  void aPartnerChecksInItsOwnNameOnly() {
    Answer foreign = partner.post("/api/outlets/check", request("B", 30)).expect(404);
    Answer absent = partner.post("/api/outlets/check", request("Q", 30)).expect(404);

    foreign.expectProblem(404, "not-found");
    assertThat(foreign.text("detail").replace("B", "Q")).isEqualTo(absent.text("detail"));
    partner.post("/api/outlets/check", request(vendor.activePartner("A"), 10)).expect(200);
  }

  @Test
  void aPlaceInWhiteSpaceIsFreeForAPartnerToo() {
    Answer checked = partner.post("/api/outlets/check", request("A", 40)).expect(200);

    assertThat(checked.json().path("granted").asBoolean()).isTrue();
    assertThat(checked.json().path("protection").isMissingNode()).isTrue();
    assertThat(checked.text("reasons/0/code")).isEqualTo("white-space");
  }

  @Test
  void aPartnerSeesThatItsOutletIsCrowdedAndNotByWhom() {
    Answer pairs = partner.get("/api/outlets/violations").expect(200);

    // OWN with TWIN, and each of them with somebody.
    assertThat(pairs.json().path("total").asInt()).isEqualTo(3);
    assertThat(pairs.json().path("items").findValues("other")).hasSize(1);
    assertNothingOfTheRival(pairs.body());

    String cursor = partner.get("/api/outlets/violations?limit=1").expect(200).text("next");
    Answer rest = partner.get("/api/outlets/violations?limit=9&cursor=" + cursor).expect(200);
    assertThat(rest.json().path("items")).hasSize(2);
    assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
        .doesNotContain(RIVAL);
  }

  @Test
  void aPartnerReadsOfItsOutletsDecisionOnlyWhatIsItsOwn() {
    for (String path : List.of("", "/explain")) {
      Answer own = partner.get("/api/outlets/" + ownId + path).expect(200);
      assertNothingOfTheRival(own.body());
      assertThat(own.body()).contains(TWIN).contains("protected");
    }
    assertNothingOfTheRival(partner.get("/api/outlets").expect(200).body());
  }

  @Test
  void theStoredExplanationKeepsEverythingForTheVendor() {
    Answer explained = vendor.staff().get("/api/outlets/" + ownId + "/explain").expect(200);

    assertThat(codes(explained.json().path("neighbours"))).containsExactly(TWIN, RIVAL);
    assertThat(explained.body()).contains(rivalId);
    assertThat(explained.json().path("replayed").asBoolean()).isTrue();
    assertThat(vendor.staff().get("/api/outlets/violations").json().path("total").asInt())
        .isEqualTo(3);
  }

  @Test
  void whatIsToldToAPartnersSystemNamesNoRival() {
    Tap tap = events.tap("outlet.placed.v1");
    asFound("NEXT,Next,A,US,29.996,-95.8,5,km");

    assertNothingOfTheRival(tap.await("outlet.placed.v1", idOf("NEXT")).data().toString());
  }

  private void asFound(String row) {
    String csv = "code,name,partner,country,latitude,longitude,radius,radiusUnit\n" + row + "\n";
    vendor.staff().post("/api/outlets/import?mode=as_found", "text/csv", csv).expect(200);
  }

  private void assertNothingOfTheRival(String body) {
    assertThat(body).doesNotContain(RIVAL, rivalId, "2335", "2224", "1779", "29.98");
  }

  private String idOf(String code) {
    return vendor.staff().get("/api/outlets?code=" + code).expect(200).text("items/0/id");
  }

  private static List<String> codes(JsonNode outlets) {
    return outlets.findValuesAsString("code");
  }

  private static Map<String, Object> request(String partner, double latitude) {
    return Map.of(
        "code",
        "NEW",
        "name",
        "New",
        "partner",
        partner,
        "address",
        Map.of("country", "US"),
        "latitude",
        latitude,
        "longitude",
        -95.8,
        "protectedRadius",
        Map.of("value", 5, "unit", "km"));
  }
}

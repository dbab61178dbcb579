package pep.catalog.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.catalog.CatalogScene;
import pep.platform.problem.NotKnownYet;
import pep.platform.tenancy.Tenant;

class AudienceIT extends CatalogScene {

  @Autowired Audience audience;

  @Test
  void keepsTheNewestStateWhateverTheOrderOfArrival() {
    tellPartner("par_1", "suspended", 3);
    tell("par_1", "active", 2);
    tell("par_1", "suspended", 3);
    tellPartner("par_2", "active", 1);

    assertThat(standing("par_1").active()).isFalse();
    assertThat(standing("par_1").version()).isEqualTo(3);
  }

  @Test
  void gathersEverythingOfAPartnerFromItsOwners() {
    tellPartner("par_1", "active", 1);
    tellTier("par_1", 1, "gold");
    tellSegments("par_1", 1, "cloud", "retail");
    tellGrant("par_1", "DE-BY", "tea", "issued");

    PartnerStanding standing = standing("par_1");

    assertThat(standing.partnerCode()).isEqualTo("C-par_1");
    assertThat(standing.type()).isEqualTo("reseller");
    assertThat(standing.segments()).isEqualTo(Set.of("cloud", "retail"));
    assertThat(standing.grants().getFirst().from())
        .as("the first day begins in the vendor's zone")
        .isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
  }

  @Test
  void reachesWithAGrantEveryTerritoryBelowItAlsoOneThatIsToldLater() {
    tellPartner("par_1", "active", 1);
    tellTerritory("DE-BY-M", "DE-BY", "DE");
    tellGrant("par_1", "DE", "tea", "issued");
    tellGrant("par_1", "FR", "tea", "issued");
    tellTerritory("DE");
    tellTerritory("DE-BY", "DE");
    until(() -> below("DE").equals(Set.of("DE-BY", "DE-BY-M")));
    tellTerritory("DE-BE", "DE");

    until(() -> below("DE").equals(Set.of("DE-BE", "DE-BY", "DE-BY-M")));
    assertThat(below("FR")).isEmpty();
  }

  private Set<String> below(String territory) {
    return standing("par_1").grants().stream()
        .filter(grant -> grant.territoryCode().equals(territory))
        .findFirst()
        .orElseThrow()
        .below();
  }

  @Test
  void leavesOutSegmentsThatWereRetired() {
    tellSegment("cloud", false, 1);
    tellSegment("old", true, 1);
    until(() -> audience.unknownSegments(tenant(), Set.of("cloud")).isEmpty());

    assertThat(audience.unknownSegments(tenant(), Set.of("cloud", "old", "new")))
        .containsExactly("new", "old");
  }

  @Test
  void saysThatAVendorsSettingsAreMissingRatherThanGuess() {
    assertThatExceptionOfType(NotKnownYet.class)
        .isThrownBy(() -> audience.currency(new Tenant("ven_unknown")));
    assertThat(audience.find(tenant(), "par_unknown")).isEmpty();
    partner("par_unknown").get("/api/my/products").expectProblem(503, "not-known-yet");
    api.vendor("ven_unknown", "catalog:write")
        .post(
            "/api/price-books",
            Map.of(
                "code", "STD",
                "name", "Standard",
                "currency", "EUR",
                "from", "2026-01-01T00:00:00Z"))
        .expectProblem(503, "not-known-yet");
  }

  private void tellSegment(String code, boolean retired, long version) {
    events.publish(
        "segment.changed.v1",
        vendorId,
        "seg_" + code,
        version,
        Map.of("segmentId", "seg_" + code, "code", code, "retired", retired));
  }

  private void tell(String partnerId, String status, long version) {
    events.publish(
        "partner.changed.v1",
        vendorId,
        partnerId,
        version,
        Map.of("partnerId", partnerId, "code", "C-" + partnerId, "status", status));
  }

  private PartnerStanding standing(String partnerId) {
    return audience.find(tenant(), partnerId).orElseThrow();
  }

  private Tenant tenant() {
    return new Tenant(vendorId);
  }
}

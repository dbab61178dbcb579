package pep.performance.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.events.Envelope;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class OffersIT {

  private static final Instant YEAR_AGO = Instant.now().minus(Duration.ofDays(365));

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Offers offers;

  private Stage stage;

  @BeforeEach
  void aVendor() {
    stage = new Stage(api, events);
  }

  @Test
  void sharesWhatWasOpenedOfWhatWasTold() {
    told("offer.begun.v1", "prm_1", "A", "B");
    told("offer.ending.v1", "prm_2", "A");
    opened("prm_1", "A");
    untilShares(Map.of(id("A"), 0.5, id("B"), 0.0));
  }

  @Test
  void countsWhatComesTwiceOnceAndInAnyOrder() {
    opened("prm_1", "A");
    Envelope begun = told("offer.begun.v1", "prm_1", "A", "B");
    told("offer.begun.v1", "prm_2", "A");
    events.publish(begun);
    told("offer.ending.v1", "prm_1", "A", "B");
    Envelope opened = opened("prm_2", "B");
    events.publish(opened);
    told("offer.begun.v1", "prm_2", "B");
    untilShares(Map.of(id("A"), 0.5, id("B"), 0.5));
  }

  @Test
  void knowsNothingOfWhoWasToldOfNone() {
    opened("prm_1", "A");
    told("offer.begun.v1", "prm_1", "B");
    untilShares(Map.of(id("B"), 0.0));
  }

  @Test
  void leavesOutWhatWasFirstToldBeforeThatTime() {
    Instant longAgo = Instant.now().minus(Duration.ofDays(366));
    Envelope begun = told("offer.begun.v1", "prm_1", "A");
    events.publish(at(longAgo, begun));
    told("offer.begun.v1", "prm_2", "A");
    opened("prm_2", "A");
    untilShares(Map.of(id("A"), 1.0));
    assertThat(offers.sharesOpened(tenant(), longAgo)).containsEntry(id("A"), 0.5);
  }

  @Test
  void countsNothingOfAnotherVendor() {
    Stage other = new Stage(api, events);
    events.publish("offer.opened.v1", other.vendorId(), "prm_1/A", 1, opening("prm_1", "A"));
    told("offer.begun.v1", "prm_1", "A");
    untilShares(Map.of(id("A"), 0.0));
    assertThat(offers.sharesOpened(new Tenant(other.vendorId()), YEAR_AGO)).isEmpty();
  }

  @Test
  void aDiagnosisIsMadeOnTheShareAndOnNoneWhereNothingWasTold() {
    told("offer.begun.v1", "prm_1", "A");
    opened("prm_1", "A");
    untilShares(Map.of(id("A"), 1.0));
    stage.knows("A", "active", 1);
    stage.knows("B", "active", 1);
    assertThat(metrics("A").path("offers_opened").asDouble(-1)).isEqualTo(1.0);
    assertThat(metrics("B").has("outlets")).isTrue();
    assertThat(metrics("B").has("offers_opened")).isFalse();
  }

  private JsonNode metrics(String code) {
    String path = "/api/diagnoses/" + id(code) + "/explain";
    Stage.until(() -> stage.staff().get(path).status() == 200);
    return stage.staff().get(path).expect(200).json().at("/inputs/partner/metrics");
  }

  private void untilShares(Map<String, Double> shares) {
    Stage.until(() -> offers.sharesOpened(tenant(), YEAR_AGO).equals(shares));
  }

  private Envelope told(String type, String promotionId, String... codes) {
    return events.publish(
        type,
        stage.vendorId(),
        "oft_" + promotionId,
        1,
        Map.of(
            "promotionId",
            promotionId,
            "entries",
            Arrays.stream(codes)
                .map(each -> Map.of("id", type + each, "partnerId", id(each), "partnerCode", each))
                .toList()));
  }

  private Envelope opened(String promotionId, String code) {
    String subject = promotionId + "/" + id(code);
    return events.publish(
        "offer.opened.v1", stage.vendorId(), subject, 1, opening(promotionId, code));
  }

  private Map<String, Object> opening(String promotionId, String code) {
    return Map.of("promotionId", promotionId, "partnerId", id(code), "partnerCode", code);
  }

  private static Envelope at(Instant time, Envelope event) {
    return new Envelope(
        event.specversion(),
        event.id() + "-before",
        event.source(),
        event.type(),
        event.subject(),
        time,
        event.datacontenttype(),
        event.vendorid(),
        event.version(),
        event.correlationid(),
        event.causationid(),
        event.hops(),
        event.traceparent(),
        event.data());
  }

  private String id(String code) {
    return stage.partnerId(code);
  }

  private Tenant tenant() {
    return new Tenant(stage.vendorId());
  }
}

package pep.partner.webhook.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import pep.partner.webhook.ToldTypes;
import pep.platform.events.Envelope;
import pep.platform.events.Topology;
import pep.platform.test.EventContracts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What webhooks read of every fact that they tell: whom it is about, and the lines of a packed one.
 */
class AnnouncementContractTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> PACKED =
      Set.of(
          "incentives.accrued.v1",
          "incentives.reversed.v1",
          "remittances.paid.v1",
          "offer.begun.v1",
          "offer.ending.v1",
          "statements.ready.v1");
  private static final Set<String> ABOUT_NO_PARTNER =
      Set.of(
          "budget.exhausted.v1",
          "period.closed.v1",
          "agreement.published.v1",
          "partner.applied.v1",
          "application.declined.v1",
          "certification.changed.v1",
          "segment.changed.v1",
          "product.changed.v1",
          "price.book.changed.v1",
          "price.changed.v1",
          "territory.changed.v1",
          "promotion.changed.v1",
          "budget.nearing.v1",
          "settlement.proposed.v1");
  private static final Set<String> VENDORS_OWN =
      Set.of("partner.changed.v1", "partner.merged.v1", "waiver.asked.v1", "action.changed.v1");

  @ParameterizedTest
  @MethodSource("types")
  void findsThePartnerThatAFactOrALineIsAbout(String type) throws IOException {
    JsonNode data = EventContracts.consume(type, JsonNode.class);

    List<Announcement> told = new Announcements(MAPPER, topology()).of(event(type, data));

    assertThat(told).hasSize(PACKED.contains(type) ? data.path("entries").size() : 1).isNotEmpty();
    if (ABOUT_NO_PARTNER.contains(type) || VENDORS_OWN.contains(type)) {
      assertThat(told).extracting(Announcement::about).containsOnlyNulls();
    } else {
      assertThat(told)
          .extracting(Announcement::about)
          .allSatisfy(id -> assertThat(id).isNotBlank());
    }
  }

  static List<String> types() throws IOException {
    return topology().consumer(ToldTypes.CONSUMER).consumes();
  }

  private static Topology topology() throws IOException {
    try (InputStream in =
        new ClassPathResource("contracts/events/topology.json").getInputStream()) {
      return MAPPER.readValue(in, Topology.class);
    }
  }

  private static Envelope event(String type, JsonNode data) {
    return new Envelope(
        "1.0",
        "evt_1",
        "/owner",
        type,
        "sub_1",
        Instant.parse("2026-01-01T00:00:00Z"),
        "application/json",
        "ven_1",
        1,
        "cor_1",
        null,
        0,
        null,
        data);
  }
}

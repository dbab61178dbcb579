package pep.partner.webhook.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.events.Envelope;
import pep.platform.events.Topology;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnouncementsTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Topology TOPOLOGY =
      new Topology(
          "pep.events",
          64,
          Map.of(
              "deal.approved.v1", new Topology.Event(Topology.Kind.fact, "territory"),
              "incentives.accrued.v1", new Topology.Event(Topology.Kind.fact, "promotion"),
              "incentives.reversed.v1", new Topology.Event(Topology.Kind.fact, "promotion"),
              "enrolment.changed.v1", new Topology.Event(Topology.Kind.state, "promotion"),
              "partner.changed.v1", new Topology.Event(Topology.Kind.state, "partner")),
          Map.of());

  private final Announcements announcements = new Announcements(MAPPER, TOPOLOGY);

  @Test
  void writesTypeTimestampAndDataAsTheStandardAsks() {
    List<Announcement> told =
        announcements.of(event("deal.approved.v1", "{\"partnerId\":\"par_1\",\"dealId\":\"d\"}"));

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().webhookId()).isEqualTo("evt_1");
    assertThat(told.getFirst().about()).isEqualTo("par_1");
    assertThat(new String(told.getFirst().body(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"type\":\"deal.approved.v1\",\"timestamp\":\"2026-01-01T00:00:00Z\","
                + "\"vendorId\":\"ven_1\",\"subject\":\"sub_1\","
                + "\"data\":{\"partnerId\":\"par_1\",\"dealId\":\"d\"}}");
  }

  @Test
  void aPackedFactBecomesOneAnnouncementForEachLineWithItsOwnId() {
    List<Announcement> told =
        announcements.of(
            event(
                "incentives.accrued.v1",
                """
                {"runId":"run_1","currency":"EUR","entries":[
                  {"id":"l1","partnerId":"par_1","amount":{"amount":"1.00","currency":"EUR"}},
                  {"id":"l2","partnerId":"par_2","amount":{"amount":"2.00","currency":"EUR"}}]}
                """));

    assertThat(told).extracting(Announcement::webhookId).containsExactly("evt_1.l1", "evt_1.l2");
    assertThat(told).extracting(Announcement::about).containsExactly("par_1", "par_2");
    assertThat(told).extracting(Announcement::position).containsExactly(0, 1);
    JsonNode second = MAPPER.readTree(told.get(1).body()).path("data");
    assertThat(second.path("id").asString()).isEqualTo("l2");
    assertThat(second.path("runId").asString()).isEqualTo("run_1");
    assertThat(second.has("entries")).isFalse();
  }

  @Test
  void aLineKeepsItsKeyInWhateverEventItComes() {
    String line = "{\"entries\":[{\"id\":\"l1\",\"partnerId\":\"par_1\"}]}";
    Announcement accrued = announcements.of(event("incentives.accrued.v1", line)).getFirst();
    Announcement reversed = announcements.of(event("incentives.reversed.v1", line)).getFirst();

    assertThat(accrued.key()).isEqualTo("incentives.accrued.v1/l1");
    assertThat(reversed.key()).isNotEqualTo(accrued.key());
  }

  @Test
  void refusesAPackedFactWithoutLinesOrALineWithoutId() {
    assertThatThrownBy(() -> announcements.of(event("incentives.accrued.v1", "{\"runId\":\"r\"}")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> announcements.of(event("incentives.accrued.v1", "{\"entries\":[{\"n\":1}]}")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStateTellsItsVersionAndIsToldOnceThoughItIsSentAgain() {
    Announcement told =
        announcements.of(event("enrolment.changed.v1", "{\"partnerId\":\"par_1\"}")).getFirst();
    Announcement again =
        announcements
            .of(event("evt_2", "enrolment.changed.v1", "{\"partnerId\":\"par_1\"}"))
            .getFirst();

    assertThat(again.key()).isEqualTo(told.key()).isEqualTo("enrolment.changed.v1/sub_1/1");
    assertThat(told.about()).isEqualTo("par_1");
    assertThat(MAPPER.readTree(told.body()).path("version").asLong()).isEqualTo(1);
  }

  @Test
  void aPartnerHearsNothingThatIsTheVendorsAlone() {
    assertThat(announcements.of(event("partner.changed.v1", "{\"partnerId\":\"par_1\"}")))
        .extracting(Announcement::about)
        .containsOnlyNulls();
  }

  private static Envelope event(String type, String data) {
    return event("evt_1", type, data);
  }

  private static Envelope event(String id, String type, String data) {
    return new Envelope(
        "1.0",
        id,
        "/promotion",
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
        MAPPER.readTree(data));
  }
}

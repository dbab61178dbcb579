package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Envelope;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

/** Memberships turn when their instant comes, without anything being written. */
@ServiceTest
@Import(SegmentTurnsIT.StandingClock.class)
class SegmentTurnsIT {

  @TestConfiguration(proxyBeanMethods = false)
  static class StandingClock {
    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock(Instant.parse("2026-03-20T10:00:00Z"));
    }
  }

  @Autowired Api api;
  @Autowired Events events;
  @Autowired MovableClock clock;
  @Autowired MongoTemplate mongo;

  private Tap tap() {
    return events.tap("segment.entered.v1", "segment.left.v1");
  }

  private String vendorId;
  private Api staff;

  @BeforeEach
  void aVendorInLondon() {
    vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Northwind",
                    "currency", "GBP",
                    "timeZone", "Europe/London",
                    "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    staff =
        api.vendor(
            vendorId,
            "partners:read",
            "partners:write",
            "segments:read",
            "segments:write",
            "vendor:read",
            "vendor:write");
    clock.set(Instant.parse("2026-03-20T10:00:00Z"));
  }

  @Test
  void aPartnerOfTenDaysIsOneWhenItsVendorsDayBegins() {
    Tap tap = tap();
    define("TEN-DAYS", "profile.status == 'applied' && daysSince(profile.appliedAt) >= 10");
    String partner = partner();

    // Clocks were put on the night before: the day begins at 23:00 UTC.
    awaitTurnAt(partner, "2026-03-29T23:00:00Z");
    clock.set(Instant.parse("2026-03-29T23:00:00Z"));

    Envelope entered = tap.await("segment.entered.v1", partner);
    assertThat(entered.data().path("causedBy").asString()).isEqualTo("clock:segments");
    assertThat(entered.data().path("predicates").valueStream().map(each -> each.asString()))
        .containsExactly("daysSince(profile.appliedAt) >= 10");
    Awaitility.await().untilAsserted(() -> assertThat(turn(partner)).isNull());
  }

  @Test
  void aCertificationThatExpiresWithinThirtyDaysIsToldAndThenThatItExpired() {
    Tap tap = tap();
    define("RENEW", "profile.awards.exists(a, daysUntil(a.expiresAt) <= 30)");
    staff.put("/api/certifications/sales", Map.of("name", "Sales")).expect(200);
    String partner = partner();
    staff
        .post(
            "/api/partners/" + partner + "/certifications",
            Map.of(
                "code",
                "sales",
                "awardedAt",
                "2026-03-01T09:00:00Z",
                "expiresAt",
                "2026-11-15T09:00:00Z"))
        .expect(200);

    // 30 days before 15 November is the 16th of October, in summer time.
    awaitTurnAt(partner, "2026-10-15T23:00:00Z");
    clock.set(Instant.parse("2026-10-15T23:00:00Z"));
    tap.await("segment.entered.v1", partner);

    clock.set(Instant.parse("2026-11-15T09:00:00Z"));
    tap.await("segment.left.v1", partner);
  }

  @Test
  void aGrantCountsFromItsFirstDayToItsLast() {
    Tap tap = tap();
    define("NORTH", "'north' in facts.territories");
    String partner = partner();
    events.publish(
        "grant.changed.v1",
        vendorId,
        "gra_1",
        1,
        Map.of(
            "partnerId",
            partner,
            "territoryCode",
            "north",
            "status",
            "issued",
            "from",
            "2026-03-30",
            "until",
            "2026-05-01"));

    awaitTurnAt(partner, "2026-03-29T23:00:00Z");
    clock.set(Instant.parse("2026-03-29T23:00:00Z"));
    assertThat(tap.await("segment.entered.v1", partner).data().path("causedBy").asString())
        .isEqualTo("clock:segments");
    awaitTurnAt(partner, "2026-04-30T23:00:00Z");
    clock.set(Instant.parse("2026-04-30T23:00:00Z"));
    tap.await("segment.left.v1", partner);
  }

  @Test
  void noSaleForNinetyDaysBeginsAnewWithASale() {
    Tap tap = tap();
    define("ASLEEP", "daysSince(facts.lastSaleAt) >= 90");
    String partner = partner();
    sold(partner, 1, "2026-03-10T12:00:00Z");
    awaitTurnAt(partner, "2026-06-07T23:00:00Z");
    sold(partner, 2, "2026-03-19T12:00:00Z");
    awaitTurnAt(partner, "2026-06-16T23:00:00Z");

    clock.set(Instant.parse("2026-06-16T23:00:00Z"));
    tap.await("segment.entered.v1", partner);
    // The clock is done with it; what comes next is the sale's doing.
    Awaitility.await().untilAsserted(() -> assertThat(turn(partner)).isNull());
    sold(partner, 3, "2026-06-16T12:00:00Z");
    Envelope left = tap.await("segment.left.v1", partner);
    assertThat(left.data().path("causedBy").asString()).isNotEqualTo("clock:segments");
    awaitTurnAt(partner, "2026-09-13T23:00:00Z");
  }

  @Test
  void waitsForTheDayOfTheVendorsZone() {
    define("TEN-DAYS", "daysSince(profile.appliedAt) >= 10");
    String partner = partner();
    awaitTurnAt(partner, "2026-03-29T23:00:00Z");

    staff
        .put(
            "/api/vendors/current",
            Map.of(
                "name",
                "Northwind",
                "timeZone",
                "America/New_York",
                "settings",
                Map.of(
                    "fiscalYearStartMonth", 1,
                    "onboardingChecklist", List.of(),
                    "dealProtectionDays", 90)))
        .expect(200);

    awaitTurnAt(partner, "2026-03-30T04:00:00Z");
  }

  @Test
  void saysWhenItTurns() {
    String segment = define("TEN-DAYS", "daysSince(profile.appliedAt) >= 10");
    String partner = partner();

    assertThat(
            staff
                .get("/api/segments/" + segment + "/explain?partnerId=" + partner)
                .expect(200)
                .text("rule/turnsAt"))
        .isEqualTo("2026-03-29T23:00:00Z");
  }

  private void sold(String partner, long version, String lastSaleAt) {
    events.publish(
        "partner.figures.changed.v1",
        vendorId,
        partner,
        version,
        Map.of(
            "partnerId",
            partner,
            "revenue12m",
            Map.of("amount", "100.00", "currency", "GBP"),
            "revenue3m",
            Map.of("amount", "100.00", "currency", "GBP"),
            "lastSaleAt",
            lastSaleAt));
  }

  private void awaitTurnAt(String partner, String instant) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(turn(partner)).isEqualTo(Date.from(Instant.parse(instant))));
  }

  private Date turn(String partner) {
    Document turn =
        mongo
            .getCollection(SegmentTurns.COLLECTION)
            .find(new Document("_id", partner).append("vendorId", vendorId))
            .first();
    return turn == null ? null : turn.getDate("dueAt");
  }

  private String define(String code, String rule) {
    return staff
        .post("/api/segments", Map.of("code", code, "name", code, "rule", rule))
        .expect(201)
        .text("id");
  }

  private String partner() {
    return staff
        .post(
            "/api/partners",
            Map.of(
                "code",
                "A-1",
                "profile",
                Map.of("name", "Ada", "type", "reseller", "country", "GB")))
        .expect(201)
        .text("id");
  }
}

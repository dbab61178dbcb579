package pep.promotion;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;

/** A vendor of a test's own with partners, told as the other services tell it. */
public final class Market {

  public static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  public final String vendorId = "ven_" + UUID.randomUUID();
  public final Api staff;
  private final Api api;
  private final Events events;

  public Market(Api api, Events events) {
    this.api = api;
    this.events = events;
    this.staff =
        api.vendor(
            vendorId,
            "promotions:read",
            "promotions:write",
            "programs:read",
            "programs:write",
            "ledger:read",
            "ledger:write");
    events.publish(
        "vendor.changed.v1",
        vendorId,
        vendorId,
        1,
        Map.of("name", "Northwind", "currency", "GBP", "timeZone", "Europe/London"));
    Awaitility.await().until(() -> staff.get("/api/ledger/totals").status() == 200);
  }

  /** A partner's caller, with all that partners may hold here. */
  public Api partner(String partnerId) {
    return api.partner(
        vendorId, partnerId, "promotions:read", "programs:read", "enrolments:write", "ledger:read");
  }

  public void partnerIs(String partnerId, long version, String status) {
    events.publish(
        "partner.changed.v1",
        vendorId,
        partnerId,
        version,
        Map.of(
            "partnerId",
            partnerId,
            "code",
            "C-" + partnerId,
            "name",
            "Müller " + partnerId,
            "status",
            status));
  }

  /** Tells of an active partner and waits until it is known. */
  public void activePartner(String partnerId) {
    partnerIs(partnerId, 1, "active");
    Awaitility.await().until(() -> staff.get("/api/offers?partnerId=" + partnerId).status() == 200);
  }

  public void segments(String partnerId, long version, String... codes) {
    List<Map<String, String>> in = new ArrayList<>();
    for (String code : codes) {
      in.add(Map.of("code", code));
    }
    events.publish(
        "partner.segments.changed.v1",
        vendorId,
        partnerId,
        version,
        Map.of("partnerId", partnerId, "segments", in));
  }

  public void tier(String partnerId, long version, String tier) {
    events.publish(
        "tier.changed.v1",
        vendorId,
        partnerId,
        version,
        Map.of("partnerId", partnerId, "tier", tier));
  }

  /** Tells that a partner came to a tier at the beginning of a day. */
  public void moved(
      String partnerId, long version, @Nullable String from, String to, LocalDate on) {
    Map<String, Object> move = new HashMap<>();
    move.put("partnerId", partnerId);
    if (from != null) {
      move.put("from", from);
    }
    move.put("to", to);
    move.put("at", on.atStartOfDay(ZoneOffset.UTC).toInstant().toString());
    events.publish("tier.moved.v1", vendorId, partnerId, version, move);
  }

  /** Tells of a segment and waits until it is known. */
  public void segment(String code) {
    events.publish("segment.changed.v1", vendorId, "seg_" + code, 1, Map.of("code", code));
    awaitKnown("audience.segment.unknown", "segments", code);
  }

  /** Tells of a territory and waits until it is known. */
  public void territory(String code, String... above) {
    events.publish(
        "territory.changed.v1",
        vendorId,
        "ter_" + code,
        1,
        Map.of("code", code, "above", List.of(above)));
    awaitKnown("audience.territory.unknown", "territories", code);
  }

  /** Tells which product line a product is of. */
  public void product(String code, String line) {
    events.publish(
        "product.changed.v1",
        vendorId,
        "prd_" + code,
        1,
        Map.of("code", code, "productLine", line, "lifecycle", "active"));
  }

  /** Tells the vendor's hurdle and the margins that are forecast by line. */
  public void profitability(long version, int least, Map<String, String> margins) {
    List<Map<String, Object>> lines = new ArrayList<>();
    margins.forEach(
        (line, margin) ->
            lines.add(
                Map.of(
                    "productLine",
                    line,
                    "productCode",
                    "P-" + line,
                    "clears",
                    new BigDecimal(margin).compareTo(BigDecimal.valueOf(least)) >= 0,
                    "misses",
                    List.of(),
                    "marginPercent",
                    new BigDecimal(margin),
                    "forecastAt",
                    "2026-02-03T10:15:04Z")));
    events.publish(
        "profitability.changed.v1",
        vendorId,
        "pro_1",
        version,
        Map.of("hurdle", Map.of("leastMarginPercent", least), "lines", lines));
  }

  private void awaitKnown(String finding, String asked, String code) {
    String probe =
        draft(
                "PROBE-" + code,
                Map.of("discount", Map.of("percent", 1), "audience", Map.of(asked, List.of(code))))
            .expect(201)
            .text("id");
    Awaitility.await()
        .until(
            () ->
                !staff
                    .post("/api/promotions/" + probe + "/lint")
                    .expect(200)
                    .body()
                    .contains(finding));
  }

  /** Tells of a grant on Scotland that holds from the first of January on. */
  public void grant(String grantId, String partnerId, long version, String status) {
    grant(grantId, partnerId, "SCOTLAND", version, status);
  }

  /** Tells of a grant that holds from the first of January on. */
  public void grant(
      String grantId, String partnerId, String territory, long version, String status) {
    events.publish(
        "grant.changed.v1",
        vendorId,
        grantId,
        version,
        Map.of(
            "grantId", grantId,
            "partnerId", partnerId,
            "territoryCode", territory,
            "status", status,
            "from", FROM.toString()));
  }

  /** The body of a promotion over a year from {@link #FROM}. */
  public static Map<String, Object> promotion(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", "Sample");
    body.put("window", Map.of("from", FROM.toString(), "until", lastDay().toString()));
    body.putAll(more);
    return body;
  }

  /** A year after the first day or, once that is near, a month from now. */
  private static LocalDate lastDay() {
    LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
    LocalDate year = FROM.plusYears(1).minusDays(1);
    return year.isAfter(today.plusDays(2)) ? year : today.plusMonths(1);
  }

  public Answer draft(String code, Map<String, Object> more) {
    return staff.post(
        "/api/promotions", Map.of("code", code, "promotion", promotion(withReason(more))));
  }

  private static Map<String, Object> withReason(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(more);
    all.putIfAbsent("durationReason", "A test");
    return all;
  }

  /** Drafts and publishes with its whole window, what is over of it too; gives the id. */
  public String publish(String code, Map<String, Object> more) {
    String id = draft(code, more).expect(201).text("id");
    publishReachingBack(id).expect(200);
    return id;
  }

  /** Publishes a draft so that it counts what was sold before, having seen what that changes. */
  public Answer publishReachingBack(String id) {
    String path = "/api/promotions/" + id;
    String seen = staff.get(path + "/reach").expect(200).text("seen");
    return staff.post(
        path + "/publish", Map.of("reachBack", Map.of("reason", "A test", "seen", seen)));
  }

  public static Map<String, Object> flatRebate(String percent) {
    return Map.of(
        "rebate", Map.of("slabs", List.of(Map.of("from", 0, "percent", new BigDecimal(percent)))));
  }

  public static Map<String, Object> cappedRebate(String percent, String budget) {
    Map<String, Object> terms = new HashMap<>(flatRebate(percent));
    terms.put("budget", Map.of("amount", budget, "currency", "GBP"));
    return terms;
  }

  /** Publishes one fact of sales lines made with {@link #line}. */
  public void sales(List<Map<String, Object>> lines) {
    events.publish(
        "sales.recorded.v1",
        vendorId,
        "int_" + UUID.randomUUID(),
        1,
        Map.of(
            "intakeId", "int_1", "partition", 0, "sequence", 1, "currency", "GBP", "lines", lines));
  }

  /** Tells that p1 won or lost a deal; a repeat is another telling of the same deal. */
  public void deal(
      String id, String outcome, String value, @Nullable String seller, @Nullable String referrer) {
    Map<String, Object> deal = new HashMap<>();
    deal.put("dealId", id);
    deal.put("partnerId", "p1");
    deal.put("partnerCode", "C-p1");
    deal.put("customer", "Acme");
    deal.put("value", Map.of("amount", value, "currency", "GBP"));
    deal.put("outcome", outcome);
    deal.put("productLines", List.of("mugs"));
    if (seller != null) {
      deal.put("seller", seller);
    }
    if (referrer != null) {
      deal.put("referrer", referrer);
    }
    events.publish("deal.closed.v1", vendorId, id, 1, deal);
  }

  public static Map<String, Object> line(
      String id, String partnerId, String kind, String amount, @Nullable String names) {
    Map<String, Object> line = new HashMap<>();
    line.put("id", id);
    line.put("partnerId", partnerId);
    line.put("partnerCode", "C-" + partnerId);
    line.put("productCode", "MUG");
    line.put("quantity", "1");
    line.put("amount", Map.of("amount", amount, "currency", "GBP"));
    line.put("soldAt", Instant.parse("2026-03-01T10:00:00Z").toString());
    line.put("kind", kind);
    if (names != null) {
      line.put(kind.equals("return") ? "returns" : "reverses", names);
    }
    return line;
  }

  /** What the ledger says is owed for a promotion, as text; empty when it has no entry. */
  public String owed(String promotionId) {
    for (var item : staff.get("/api/ledger/totals").expect(200).json().path("items")) {
      if (item.path("promotionId").asString().equals(promotionId)) {
        return item.path("owed").path("amount").asString();
      }
    }
    return "";
  }

  public void awaitOwed(String promotionId, String amount) {
    Awaitility.await().until(() -> owed(promotionId), amount::equals);
  }
}

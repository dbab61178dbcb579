package pep.performance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import pep.platform.test.Api;
import pep.platform.test.Events;
import tools.jackson.databind.JsonNode;

/** A vendor of a test's own, told of as the other services would tell of it. */
public final class Stage {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String HEADER =
      "externalId,partnerCode,productCode,quantity,unitPrice,currency,soldAt,returns\n";

  private final Events events;
  private final String vendorId = "ven_" + UUID.randomUUID().toString().substring(0, 12);
  private final Api api;
  private final Api staff;

  public Stage(Api api, Events events) {
    this.api = api;
    this.events = events;
    this.staff =
        api.vendor(vendorId, "sales:read", "sales:write", "performance:read", "performance:write");
    events.publish(
        "vendor.changed.v1",
        vendorId,
        vendorId,
        1,
        Map.of("vendorId", vendorId, "currency", "GBP", "timeZone", "Europe/London"));
    until(() -> staff.get("/api/overview").status() == 200);
  }

  public Api staff() {
    return staff;
  }

  public Api partner(String code) {
    return api.partner(vendorId, partnerId(code), "sales:read", "sales:write", "performance:read");
  }

  public Api other() {
    return api.vendor("ven_other", "sales:read", "performance:read");
  }

  /** People of another vendor who may write sales. */
  public Api others() {
    return api.vendor("ven_other", "sales:read", "sales:write");
  }

  public String vendorId() {
    return vendorId;
  }

  public String partnerId(String code) {
    return "par_" + vendorId.substring(4) + "_" + code;
  }

  /** Tells of a partner and waits until it is known. */
  public void knows(String code, String status, long version) {
    tells(code, status, version);
    until(() -> staff.get("/api/scorecards/" + partnerId(code)).status() == 200);
  }

  /** Tells of a partner. */
  public void tells(String code, String status, long version) {
    tells(code, version, Map.of("status", status));
  }

  /** Tells of a partner that went out of business and waits until it is known. */
  public void knowsEnded(String code, String status, Instant activeUntil) {
    tells(code, 1, Map.of("status", status, "activeUntil", activeUntil.toString()));
    until(() -> staff.get("/api/scorecards/" + partnerId(code)).status() == 200);
  }

  /** Tells of a partner that is in business again. */
  public void tellsOfReturn(String code, long version, Instant from, Instant until) {
    Map<String, Object> standing =
        Map.of(
            "status",
            "active",
            "activatedAt",
            from.minus(Duration.ofDays(400)).toString(),
            "absentFrom",
            from.toString(),
            "absentUntil",
            until.toString());
    tells(code, version, standing);
  }

  /** Tells that a partner was merged into another one, and so has ended. */
  public void tellsMerged(String code, long version, String into, Instant activeUntil) {
    Map<String, Object> standing =
        Map.of(
            "status",
            "ended",
            "activeUntil",
            activeUntil.toString(),
            "mergedInto",
            partnerId(into));
    tells(code, version, standing);
  }

  private void tells(String code, long version, Map<String, Object> standing) {
    Map<String, Object> state = new HashMap<>(standing);
    state.put("partnerId", partnerId(code));
    state.put("code", code);
    state.put("name", "Partner " + code);
    state.put("country", "GB");
    state.put("certifications", List.of());
    events.publish("partner.changed.v1", vendorId, partnerId(code), version, state);
  }

  /** Tells of a product. */
  public void tellsProduct(String code, long version, @Nullable String productLine) {
    Map<String, Object> state = new HashMap<>(Map.of("code", code));
    if (productLine != null) {
      state.put("productLine", productLine);
    }
    String id = "prd_" + vendorId.substring(4) + "_" + code;
    events.publish("product.changed.v1", vendorId, id, version, state);
  }

  /** Tells of a product and waits until it is known. */
  public void knowsProduct(String code, String productLine) {
    tellsProduct(code, 1, productLine);
    until(
        () ->
            staff
                    .post(
                        "/api/sales/held/map?dryRun=true",
                        Map.of(
                            "reason",
                            "is it known",
                            "select",
                            Map.of("intakeId", "int_none"),
                            "toProductCode",
                            code))
                    .status()
                == 200);
  }

  /** A day before today, so that rolling windows hold it whenever the test runs. */
  public static String daysAgo(int days) {
    return LocalDate.now(ZoneOffset.UTC).minusDays(days).toString();
  }

  /** A file of the usual columns, its rows without line ends. */
  public static String csv(String... rows) {
    return HEADER + String.join("\n", rows) + "\n";
  }

  public JsonNode scorecard(String code) {
    return staff.get("/api/scorecards/" + partnerId(code)).expect(200).json();
  }

  /** The net sales of a product, a product line …, of all months; blank while there are none. */
  public String netSales(String dimension, String key) {
    BigDecimal sum = BigDecimal.ZERO;
    JsonNode items =
        staff.get("/api/rollups?limit=500&dimension=" + dimension).expect(200).json().at("/items");
    boolean any = false;
    for (JsonNode item : items) {
      if (key.equals(item.path("key").asString(""))) {
        sum = sum.add(new BigDecimal(item.at("/net/amount").asString("0")));
        any = true;
      }
    }
    return any ? sum.toPlainString() : "";
  }

  /** A partner's net sales of twelve months; blank while it has none. */
  public String revenue(String code) {
    return scorecard(code).at("/figures/revenue12m/amount").asString("");
  }

  /** Waits until a partner's net sales of twelve months are so much. */
  public void untilRevenue(String code, String amount) {
    until(() -> amount.equals(revenue(code)));
  }

  public static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(LIMIT).pollInterval(Duration.ofMillis(50)).until(condition);
  }
}

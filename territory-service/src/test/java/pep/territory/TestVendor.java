package pep.territory;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.territory.roster.Roster;

/** A vendor of a test's own, with partners and products as other services would publish them. */
public final class TestVendor {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final String id = "ven_" + UUID.randomUUID().toString().replace("-", "").substring(0, 24);
  private final Api api;
  private final Events events;
  private final Roster roster;

  public TestVendor(Api api, Events events, Roster roster) {
    this.api = api;
    this.events = events;
    this.roster = roster;
    publish(1, Map.of());
    await(() -> roster.currency(tenant()).equals("GBP"));
  }

  private void publish(long version, Map<String, Object> settings) {
    Map<String, Object> state =
        new HashMap<>(
            Map.of(
                "vendorId",
                id,
                "name",
                "Northwind",
                "currency",
                "GBP",
                "timeZone",
                "Europe/London",
                "fiscalYearStartMonth",
                1,
                "dealProtectionDays",
                60));
    state.putAll(settings);
    events.publish("vendor.changed.v1", id, id, version, state);
  }

  /** Publishes what partners learn of their neighbours, other than nothing, and waits for it. */
  public void showsNeighbours(String what) {
    publish(2, Map.of("showNeighbours", what));
    await(() -> roster.showsDistances(tenant()));
  }

  public Tenant tenant() {
    return new Tenant(id);
  }

  public Api staff() {
    return staff(api);
  }

  /** The vendor's staff as callers of another instance. */
  public Api staff(Api other) {
    return other.vendor(
        id, "territories:read", "territories:write", "deals:read", "deals:write", "deals:approve");
  }

  public Api partner(String partnerId) {
    return api.partner(id, partnerId, "territories:read", "deals:read", "deals:write");
  }

  /** Publishes an active partner under this code and gives its id. */
  public String activePartner(String code) {
    return partner(code, 1, "active");
  }

  /** Publishes a partner's state and waits until it is known. */
  public String partner(String code, long version, String status) {
    String partnerId = "par_" + id.substring(4, 12) + code;
    events.publish(
        "partner.changed.v1",
        id,
        partnerId,
        version,
        Map.of(
            "partnerId",
            partnerId,
            "code",
            code,
            "name",
            "Partner " + code,
            "status",
            status,
            "type",
            "reseller",
            "country",
            "GB"));
    await(() -> status.equals(roster.partner(tenant(), partnerId).status()));
    return partnerId;
  }

  /** Ends a partner as partner-service tells it: the state, and the fact. */
  public void ends(String code) {
    String partnerId = partner(code, 2, "ended");
    Map<String, String> ended =
        Map.of("partnerId", partnerId, "partnerCode", code, "reason", "No sales", "by", "usr_1");
    events.publish("partner.ended.v1", id, partnerId, 2, ended);
  }

  /** Merges a partner into another one as partner-service tells it: the state, and the facts. */
  public void merges(String code, String into) {
    String partnerId = partner(code, 2, "ended");
    Map<String, String> merged =
        Map.of(
            "partnerId",
            partnerId,
            "partnerCode",
            code,
            "into",
            into,
            "intoCode",
            "the other",
            "reason",
            "entered twice",
            "by",
            "usr_1");
    events.publish("partner.merged.v1", id, partnerId, 2, merged);
    Map<String, String> ended =
        Map.of("partnerId", partnerId, "partnerCode", code, "reason", "twice", "by", "usr_1");
    events.publish("partner.ended.v1", id, partnerId, 2, ended);
  }

  /** Publishes a product of each line and waits until they are known. */
  public void productLines(String... lines) {
    for (String line : lines) {
      events.publish(
          "product.changed.v1",
          id,
          "pro_" + id.substring(4, 12) + line,
          1,
          Map.of("productId", "x", "code", "P-" + line, "name", line, "productLine", line));
    }
    await(
        () -> {
          for (String line : lines) {
            roster.requireProductLine(tenant(), line, "line");
          }
          return true;
        });
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptionsInstanceOf(RuleBroken.class)
        .until(condition);
  }
}

package pep.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

/** A vendor of the test's own that trades in euros, and what other services have told of it. */
@ServiceTest
public abstract class ToldScene {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  protected static final PromotionPeer PROMOTION = PromotionPeer.start();
  protected static final SalesPeer SALES = SalesPeer.start();

  @Autowired protected Api api;
  @Autowired protected Events events;
  @Autowired private Audience audience;

  protected String vendorId = "";
  protected Api staff;

  /** Another of the vendor's staff, who may decide on what {@link #staff} asked for. */
  protected Api colleague;

  @DynamicPropertySource
  static void peers(DynamicPropertyRegistry registry) {
    registry.add("pep.promotion.url", PROMOTION::url);
    registry.add("pep.performance.url", SALES::url);
    registry.add("pep.promotion.timeout", () -> "500ms");
    registry.add("pep.promotion.open-for", () -> "200ms");
  }

  @BeforeEach
  void aVendorThatIsKnown() {
    PROMOTION.reset();
    SALES.reset();
    vendorId = "ven_" + UUID.randomUUID();
    String[] scopes = {
      "catalog:read", "catalog:write", "quotes:read", "quotes:write", "deals:write"
    };
    staff = api.vendor(vendorId, scopes);
    colleague = api.colleague("Cleo", vendorId, scopes);
    events.publish(
        "vendor.changed.v1",
        vendorId,
        vendorId,
        1,
        Map.of(
            "vendorId",
            vendorId,
            "name",
            "Northwind",
            "currency",
            "EUR",
            "timeZone",
            "Europe/Berlin",
            "fiscalYearStartMonth",
            1,
            "dealProtectionDays",
            90));
    until(() -> audience.currency(new Tenant(vendorId)) != null);
  }

  protected Api partner(String partnerId) {
    return api.partner(
        vendorId, partnerId, "catalog:read", "quotes:read", "quotes:write", "deals:write");
  }

  /** Waits until the condition holds; what is not known yet counts as not holding. */
  protected static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(LIMIT).ignoreExceptionsInstanceOf(RuleBroken.class).until(condition);
  }

  private void untilStanding(String partnerId, Predicate<PartnerStanding> as) {
    until(() -> audience.find(new Tenant(vendorId), partnerId).filter(as).isPresent());
  }

  /** A reseller becomes known, or its status changes. */
  protected String tellPartner(String partnerId, String status, long version) {
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
            "Ada Ltd",
            "status",
            status,
            "type",
            "reseller",
            "country",
            "DE",
            "verticals",
            List.of(),
            "capabilities",
            List.of()));
    untilStanding(partnerId, standing -> standing.version() == version);
    return partnerId;
  }

  protected void tellSegments(String partnerId, long version, String... codes) {
    List<Map<String, Object>> segments =
        Set.of(codes).stream()
            .map(code -> Map.<String, Object>of("code", code, "ruleVersion", version))
            .toList();
    events.publish(
        "partner.segments.changed.v1",
        vendorId,
        "mem_" + partnerId,
        version,
        Map.of("partnerId", partnerId, "segments", segments));
    untilStanding(partnerId, standing -> standing.segments().equals(Set.of(codes)));
  }

  protected void tellTier(String partnerId, long version, String tier) {
    events.publish(
        "tier.changed.v1",
        vendorId,
        partnerId,
        version,
        Map.of("partnerId", partnerId, "tier", tier));
    untilStanding(partnerId, standing -> tier.equals(standing.tier()));
  }

  /** A territory becomes known with those that it lies in, the parent first. */
  protected void tellTerritory(String code, String... above) {
    events.publish(
        "territory.changed.v1",
        vendorId,
        "ter_" + code,
        1,
        Map.of("code", code, "above", List.of(above)));
  }

  protected void tellGrant(String partnerId, String territory, String line, String status) {
    String grantId = "grt_" + partnerId + territory + line;
    events.publish(
        "grant.changed.v1",
        vendorId,
        grantId,
        status.equals("issued") ? 1 : 2,
        Map.of(
            "grantId", grantId,
            "partnerId", partnerId,
            "territoryCode", territory,
            "productLine", line,
            "kind", "open",
            "status", status,
            "from", "2026-01-01"));
    untilStanding(
        partnerId,
        standing ->
            standing.grants().stream().anyMatch(grant -> grant.grantId().equals(grantId))
                == status.equals("issued"));
  }
}

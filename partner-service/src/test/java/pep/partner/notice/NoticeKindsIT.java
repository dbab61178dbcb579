package pep.partner.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.identity.user.EmailAddress;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.platform.listing.Listing;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

/** Who hears of what other services tell: once, whoever it concerns and nobody else. */
@ServiceTest
class NoticeKindsIT {

  private static final Map<String, String> MONEY = Map.of("amount", "489.45", "currency", "GBP");

  private static final Listing EVERY = new Listing(new Document(), "at", false, 50, null);

  @Autowired Events events;
  @Autowired Notices notices;
  @Autowired Users users;

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());

  @Test
  void whatConcernsAPartnerItsVendorsManagersOrItsBookkeepersIsToldToThem() {
    String partner = person(Role.PARTNER_USER, "par_1");
    String stranger = person(Role.PARTNER_USER, "par_2");
    String manager = person(Role.CHANNEL_MANAGER, null);
    String finance = person(Role.FINANCE, null);
    String marketing = person(Role.MARKETING, null);

    packed("statements.ready.v1", Map.of("period", "2026-03"));
    packed("statements.ready.v1", Map.of("period", "2026-03"));
    packed("offer.begun.v1", offer());
    packed("offer.ending.v1", offer());
    tell("grant.ending.v1", ground(Map.of("until", "2026-12-31")));
    tell("grant.quota.behind.v1", ground(Map.of()));
    tell("grant.exclusivity.lost.v1", ground(Map.of()));
    tell(
        "waiver.asked.v1",
        Map.of("partnerId", "par_1", "code", "KFC-1", "tooClose", List.of("KFC-2")));
    tell("budget.nearing.v1", Map.of("promotionId", "prm_1", "promotionCode", "SPIFF"));
    tell(
        "settlement.proposed.v1",
        Map.of("settlementId", "set_1", "period", "2026-03", "amount", MONEY));

    tell(
        "certification.withdrawn.v1",
        Map.of(
            "partnerId", "par_1", "partnerCode", "P-1", "certification", "PRO", "reason", "void"));
    tell("application.declined.v1", Map.of("company", "Lamps & Co", "reason", "Too close"));
    tell(
        "tier.grace.begun.v1",
        Map.of("partnerId", "par_1", "tier", "gold", "until", "2026-04-13T00:00:07Z"));

    await().until(() -> notices.unread(tenant, partner) == 8);
    await().until(() -> notices.unread(tenant, manager) == 3);
    await().until(() -> notices.unread(tenant, finance) == 1);
    await().until(() -> notices.unread(tenant, marketing) == 1);
    await().until(() -> notices.unread(tenant, stranger) == 0);
    assertThat(notices.page(tenant, partner, EVERY).items())
        .extracting(Notice::link)
        .filteredOn(link -> link.startsWith("/offers"))
        .containsExactly("/offers/prm_1", "/offers/prm_1");
  }

  private static Map<String, Object> offer() {
    return Map.of("promotionId", "prm_1", "name", "Spring", "until", "2026-12-31");
  }

  private static Map<String, Object> ground(Map<String, Object> more) {
    Map<String, Object> grant = new HashMap<>(more);
    grant.putAll(Map.of("partnerId", "par_1", "territoryCode", "TX", "productLine", "pumps"));
    return grant;
  }

  /** The same entry in two facts is told once. */
  private void packed(String type, Map<String, Object> data) {
    Map<String, Object> all = new HashMap<>(data);
    all.put("entries", List.of(Map.of("id", "x/par_1", "partnerId", "par_1")));
    tell(type, all);
  }

  private void tell(String type, Map<String, Object> data) {
    String subject = "sub_" + UUID.randomUUID();
    events.publish(type, tenant.vendorId(), subject, 1, data);
  }

  private String person(Role role, @Nullable String partnerId) {
    Instant now = Instant.now();
    User user = users.findOrCreate(new EmailAddress(UUID.randomUUID() + "@example.org"));
    Membership member = Membership.invited(tenant, partnerId, "Kim", role, "test", now);
    users.change(
        user.id(), tenant, Cause.ofClock("test"), each -> each.with(member.accepted("test", now)));
    return user.id();
  }
}

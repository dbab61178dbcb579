package pep.performance.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import pep.performance.roster.KnownPartner;
import pep.performance.roster.KnownVendor;
import pep.performance.roster.Roster;
import pep.platform.events.Envelope;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells performance-service of the vendor and its partners, as partner-service's events would. */
final class KnownChannel {

  private static final String ID_PREFIX = "par_";

  private KnownChannel() {}

  static void tell(ApplicationContext service, Tenant tenant, int partners) {
    Roster roster = service.getBean(Roster.class);
    KnownVendor vendor = new KnownVendor("GBP", "Europe/London");
    roster.vendorsChanged(
        List.of(new Received<>(envelope("vendor.changed.v1", tenant, tenant.vendorId()), vendor)));
    List<Received<KnownPartner>> known = new ArrayList<>();
    for (int i = 0; i < partners; i++) {
      String code = RandomSales.partnerCode(i);
      KnownPartner partner =
          new KnownPartner(
              ID_PREFIX + code,
              code,
              code,
              "active",
              "reseller",
              "GB",
              List.of(),
              null,
              null,
              null,
              null,
              null,
              null,
              null);
      known.add(
          new Received<>(envelope("partner.changed.v1", tenant, partner.partnerId()), partner));
    }
    roster.partnersChanged(known);
  }

  /** The partner's code. */
  static String code(String partnerId) {
    return partnerId.substring(ID_PREFIX.length());
  }

  private static Envelope envelope(String type, Tenant tenant, String subject) {
    return new Envelope(
        "1.0",
        type + "/" + subject,
        "/partner",
        type,
        subject,
        Instant.EPOCH,
        "application/json",
        tenant.vendorId(),
        1,
        "benchmark",
        null,
        0,
        null,
        JsonNodeFactory.instance.objectNode());
  }
}

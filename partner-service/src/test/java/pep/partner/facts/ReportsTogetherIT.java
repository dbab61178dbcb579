package pep.partner.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import pep.platform.test.StoreCommands;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is reported of many partners at once costs no more questions than of one. */
@ServiceTest
class ReportsTogetherIT {

  @Autowired Api api;
  @Autowired FactReporting reporting;
  @Autowired FactSheets sheets;
  @Autowired StoreCommands commands;

  @Test
  void reportsOfManyPartnersAskTheStoreAsOftenAsThoseOfOne() {
    Tenant tenant = new Tenant(vendor());
    StoreCommands.Asked ofOne = commands.of(() -> reporting.tiers(tiers(tenant, 1, "gold")));
    StoreCommands.Asked ofMany = commands.of(() -> reporting.tiers(tiers(tenant, 50, "gold")));

    assertThat(ofMany.commands()).hasSameSizeAs(ofOne.commands());
    assertThat(sheets.of(tenant, partner(tenant, 49), false).tier()).isEqualTo("gold");
  }

  @Test
  void ofReportsTheNewestStandsWhateverComesBesideIt() {
    Tenant tenant = new Tenant(vendor());
    reporting.tiers(List.of(tier(tenant, 0, 2, "gold")));
    long version = sheets.version(tenant, partner(tenant, 0));

    reporting.tiers(List.of(tier(tenant, 0, 1, "silver"), tier(tenant, 1, 1, "silver")));

    assertThat(sheets.of(tenant, partner(tenant, 0), false).tier()).isEqualTo("gold");
    assertThat(sheets.version(tenant, partner(tenant, 0))).isEqualTo(version);
    assertThat(sheets.of(tenant, partner(tenant, 1), false).tier()).isEqualTo("silver");
  }

  private static List<Received<TierView>> tiers(Tenant tenant, int many, String code) {
    return IntStream.range(0, many).mapToObj(i -> tier(tenant, i, 1, code)).toList();
  }

  private static Received<TierView> tier(Tenant tenant, int number, long version, String code) {
    String partner = partner(tenant, number);
    Envelope envelope =
        new Envelope(
            "1.0",
            UUID.randomUUID().toString(),
            "performance-service",
            "tier.changed.v1",
            partner,
            Instant.parse("2026-11-29T10:00:00Z"),
            "application/json",
            tenant.vendorId(),
            version,
            "cor_1",
            null,
            0,
            null,
            JsonNodeFactory.instance.objectNode());
    return new Received<>(envelope, new TierView(partner, code));
  }

  /** Ids are nobody else's, as those of partners are. */
  private static String partner(Tenant tenant, int number) {
    return tenant.vendorId() + "-par_" + number;
  }

  private String vendor() {
    return api.operator()
        .post(
            "/api/vendors",
            Map.of(
                "name", "Northwind",
                "currency", "GBP",
                "timeZone", "Europe/London",
                "admin", Map.of("email", "ada@example.org", "name", "Ada")))
        .expect(201)
        .text("id");
  }
}

package pep.benchmarks.fairness;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.springframework.context.ApplicationContext;
import pep.partner.profile.Onboarding;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;
import pep.partner.segment.SegmentDefinition;
import pep.partner.vendor.VendorAdministration;
import pep.partner.webhook.EndpointTerms;
import pep.partner.webhook.WebhookAdministration;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** A vendor of its own, with partners in one country, segments by country, and a webhook. */
final class Channel {

  static final String HERE = "GB";
  static final String THERE = "FR";

  private static final Cause CAUSE = Cause.ofClock("benchmark");
  private static final SortedSet<String> TOLD =
      new TreeSet<>(List.of("segment.entered.v1", "segment.left.v1"));

  private final Tenant tenant;
  private final Onboarding onboarding;
  private final SegmentDefinition definition;
  private final List<String> segments = new ArrayList<>();

  Channel(ApplicationContext service, String name, Receiver receiver) {
    this.onboarding = service.getBean(Onboarding.class);
    this.definition = service.getBean(SegmentDefinition.class);
    var created =
        service
            .getBean(VendorAdministration.class)
            .create(
                Creation.random(),
                name,
                CurrencyUnit.GBP,
                ZoneOffset.UTC,
                name + "@example.org",
                name,
                CAUSE);
    this.tenant = created.vendor().tenant();
    service
        .getBean(WebhookAdministration.class)
        .register(
            tenant,
            Creation.random(),
            null,
            new EndpointTerms(receiver.url(), null, TOLD, false),
            CAUSE);
  }

  /** Takes a partner over, in business. */
  Partner partner(String code) {
    return onboarding.takeOver(tenant, code, profile(HERE), Instant.now(), CAUSE);
  }

  void move(Partner partner, String country) {
    onboarding.change(tenant, partner.id(), null, profile(country), CAUSE);
  }

  void define(String country) {
    String code = "S-" + segments.size();
    segments.add(
        definition.define(tenant, Creation.random(), code, code, null, rule(country), CAUSE).id());
  }

  /** Has another rule for a segment: all partners enter or leave it. */
  void edit(int number, String country) {
    String id = segments.get(number % segments.size());
    definition.change(tenant, id, null, "edited", null, rule(country), CAUSE);
  }

  private static String rule(String country) {
    return "profile.country == '" + country + "'";
  }

  private static Profile profile(String country) {
    return new Profile(
        "Partner",
        PartnerType.RESELLER,
        country,
        null,
        new TreeSet<>(),
        new TreeSet<>(),
        List.of(),
        Map.of());
  }
}

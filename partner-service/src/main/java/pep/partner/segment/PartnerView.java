package pep.partner.segment;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pep.partner.facts.PartnerFacts;
import pep.partner.profile.Certification;
import pep.partner.profile.Partner;
import pep.partner.profile.Profile;

/**
 * One partner as rules see it: a value for each name of the vocabulary, so that every rule has an
 * answer. What is not known is an empty text, zero, false or an empty list.
 *
 * @param partnerVersion the version of the profile it was made from
 * @param factsVersion the version of the facts it was made from
 */
record PartnerView(
    String partnerId, long partnerVersion, long factsVersion, Map<String, Object> values) {

  static PartnerView of(Vocabulary vocabulary, Partner partner, PartnerFacts facts) {
    Map<String, Object> values = new HashMap<>();
    Profile profile = partner.profile();
    values.put("profile.code", partner.code());
    values.put("profile.name", profile.name());
    values.put("profile.status", lower(partner.status()));
    values.put("profile.type", lower(profile.type()));
    values.put("profile.country", profile.country());
    values.put("profile.verticals", List.copyOf(profile.verticals()));
    values.put("profile.capabilities", List.copyOf(profile.capabilities()));
    values.put(
        "profile.certifications",
        partner.certifications().stream().map(Certification::code).toList());
    values.put("facts.tier", facts.tier() == null ? "" : facts.tier());
    values.put("facts.has_sales", facts.hasSales());
    values.put("facts.revenue_12m", facts.revenue12m().doubleValue());
    values.put("facts.revenue_3m", facts.revenue3m().doubleValue());
    values.put("facts.growth", facts.growth().doubleValue());
    values.put("facts.return_rate", facts.returnRate().doubleValue());
    values.put("facts.territories", List.copyOf(facts.territories()));
    values.put("facts.outlets", facts.outlets());
    values.put("facts.programs", List.copyOf(facts.programs()));
    vocabulary
        .types()
        .forEach(
            (name, type) -> {
              if (name.startsWith("attributes.")) {
                Object given = profile.attributes().get(name.substring("attributes.".length()));
                values.put(name, given == null ? absent(type) : form(given));
              }
            });
    return new PartnerView(partner.id(), partner.version(), facts.version(), values);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Object form(Object stored) {
    return switch (stored) {
      case BigDecimal number -> number.doubleValue();
      case Number number -> number.doubleValue();
      case List<?> codes -> new ArrayList<>(codes);
      default -> stored;
    };
  }

  private static Object absent(CelType type) {
    if (type.equals(SimpleType.STRING)) {
      return "";
    }
    if (type.equals(SimpleType.DOUBLE)) {
      return 0.0;
    }
    return type.equals(SimpleType.BOOL) ? false : List.of();
  }
}

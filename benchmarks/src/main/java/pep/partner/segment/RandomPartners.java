package pep.partner.segment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Moment;

/** Partners as a channel has them: most are small, few are large, some countries lead. */
final class RandomPartners {

  static final List<String> COUNTRIES =
      List.of("US", "DE", "GB", "FR", "JP", "IT", "ES", "NL", "SE", "PL", "AT", "CH", "BR", "IN");
  static final List<String> TYPES =
      List.of("reseller", "distributor", "agent", "franchisee", "msp", "integrator", "referral");
  static final List<String> TIERS = List.of("", "bronze", "silver", "gold", "platinum");
  static final List<String> VERTICALS = numbered("vertical-", 20);
  static final List<String> CERTIFICATIONS = numbered("certified-", 30);
  static final List<String> TERRITORIES = numbered("territory-", 200);

  private static final Moment NOON =
      new Moment(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private final Random random;

  RandomPartners(Random random) {
    this.random = random;
  }

  List<PartnerView> many(int count) {
    List<PartnerView> partners = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, Object> values = values();
      partners.add(
          new PartnerView(
              "par_" + i, 1, 1, values, List.of(), Facts.of(RandomRules.VOCABULARY, values, NOON)));
    }
    return partners;
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("profile.status", random.nextInt(10) == 0 ? "suspended" : "active");
    values.put("profile.country", skewed(COUNTRIES));
    values.put("profile.type", skewed(TYPES));
    values.put("facts.tier", skewed(TIERS));
    values.put("profile.verticals", some(VERTICALS, 3));
    values.put("profile.certifications", some(CERTIFICATIONS, 4));
    values.put("facts.territories", some(TERRITORIES, 2));
    values.put("facts.revenue12m", Math.rint(Math.exp(6 + 2.5 * random.nextGaussian())));
    values.put("facts.growth", Math.rint(40 * random.nextGaussian()) / 100);
    values.put("facts.outlets", (long) Math.floor(Math.exp(random.nextGaussian())));
    return values;
  }

  private String skewed(List<String> from) {
    double first = random.nextDouble();
    return from.get((int) (first * first * from.size()));
  }

  private List<String> some(List<String> from, int most) {
    TreeSet<String> some = new TreeSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(from.get(random.nextInt(from.size())));
    }
    return List.copyOf(some);
  }

  private static List<String> numbered(String prefix, int count) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      codes.add(prefix + i);
    }
    return codes;
  }
}

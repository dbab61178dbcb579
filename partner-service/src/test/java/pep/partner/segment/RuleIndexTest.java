package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The index must come to what CEL comes to for each rule on its own. */
class RuleIndexTest {

  private static final Map<String, CelType> TYPES =
      Map.of(
          "profile.country", SimpleType.STRING,
          "facts.tier", SimpleType.STRING,
          "profile.verticals", ListType.create(SimpleType.STRING),
          "facts.revenue_12m", SimpleType.DOUBLE,
          "facts.outlets", SimpleType.INT,
          "facts.has_sales", SimpleType.BOOL);
  private static final Vocabulary VOCABULARY = new Vocabulary(TYPES);
  private static final List<String> TEXTS = List.of("", "a", "b", "ä", "東京");

  @Test
  void meetsTheRulesThatCelMeets() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    for (int run = 0; run < 40; run++) {
      List<SegmentRule> rules = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        rules.add(SegmentRule.compile(rule(random, 3), VOCABULARY));
      }
      RuleIndex index = new RuleIndex(rules);
      for (int i = 0; i < 40; i++) {
        PartnerView partner = new PartnerView("par_1", 1, 1, values(random));
        var met = index.metBy(partner.values());
        for (int at = 0; at < rules.size(); at++) {
          assertThat(met.get(at))
              .as("seed %d: %s for %s", seed, rules.get(at).source(), partner.values())
              .isEqualTo(rules.get(at).matches(partner));
        }
      }
    }
  }

  @Test
  void takesABoundAtItsPlaceForWhatItIncludes() {
    List<SegmentRule> rules =
        List.of(
            compile("facts.revenue_12m > 5"),
            compile("facts.revenue_12m >= 5"),
            compile("facts.revenue_12m < 5"),
            compile("facts.revenue_12m <= 5"),
            compile("5 < facts.revenue_12m"),
            compile("5.0 >= facts.revenue_12m"));
    RuleIndex index = new RuleIndex(rules);
    assertThat(index.metBy(Map.of("facts.revenue_12m", 5.0))).hasToString("{1, 3, 5}");
    assertThat(index.metBy(Map.of("facts.revenue_12m", 5.01))).hasToString("{0, 1, 4}");
    assertThat(index.metBy(Map.of("facts.revenue_12m", 4.99))).hasToString("{2, 3, 5}");
  }

  @Test
  void tellsWhatAPredicateCompares() {
    assertThat(comparison("'a' == profile.country"))
        .isEqualTo(comparison("profile.country in ['a']"))
        .isNotNull();
    assertThat(comparison("facts.outlets >= 2"))
        .isEqualTo(comparison("2 <= facts.outlets"))
        .isNotNull();
    assertThat(comparison("'a' in profile.verticals")).isInstanceOf(Comparison.Holds.class);
    assertThat(comparison("facts.has_sales")).isInstanceOf(Comparison.IsTrue.class);
    assertThat(comparison("facts.outlets >= 9007199254740993")).isNull();
    assertThat(comparison("profile.verticals[0] == 'a'")).isNull();
    assertThat(comparison("profile.country == facts.tier")).isNull();
  }

  private static Comparison comparison(String rule) {
    return compile(rule).tree().comparison();
  }

  private static SegmentRule compile(String rule) {
    return SegmentRule.compile(rule, VOCABULARY);
  }

  private static String rule(Random random, int depth) {
    int kind = depth == 0 ? 3 : random.nextInt(5);
    return switch (kind) {
      case 0 -> "(" + rule(random, depth - 1) + " && " + rule(random, depth - 1) + ")";
      case 1 -> "(" + rule(random, depth - 1) + " || " + rule(random, depth - 1) + ")";
      case 2 -> "!(" + rule(random, depth - 1) + ")";
      default -> predicate(random);
    };
  }

  private static String predicate(Random random) {
    String comparison = List.of("<", "<=", ">", ">=").get(random.nextInt(4));
    return switch (random.nextInt(13)) {
      case 0 -> "profile.country == " + text(random);
      case 1 -> text(random) + " == facts.tier";
      case 2 -> "profile.country != " + text(random);
      case 3 -> "facts.tier in [" + text(random) + ", " + text(random) + "]";
      case 4 -> text(random) + " in profile.verticals";
      case 5 -> "facts.revenue_12m " + comparison + " " + random.nextInt(4);
      case 6 -> "facts.revenue_12m " + comparison + " " + random.nextInt(4) + ".5";
      case 7 -> "facts.outlets " + comparison + " " + random.nextInt(4);
      case 8 -> random.nextInt(4) + " " + comparison + " facts.outlets";
      case 9 -> "facts.has_sales";
      case 10 -> "size(profile.verticals) " + comparison + " " + random.nextInt(3);
      case 11 -> "profile.verticals[" + random.nextInt(2) + "] == " + text(random);
      default -> "profile.verticals.exists(v, v == " + text(random) + " && facts.has_sales)";
    };
  }

  private static String text(Random random) {
    return "'" + TEXTS.get(random.nextInt(TEXTS.size())) + "'";
  }

  private static Map<String, Object> values(Random random) {
    List<String> verticals = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      verticals.add(TEXTS.get(random.nextInt(TEXTS.size())));
    }
    return Map.of(
        "profile.country",
        TEXTS.get(random.nextInt(TEXTS.size())),
        "facts.tier",
        TEXTS.get(random.nextInt(TEXTS.size())),
        "profile.verticals",
        verticals,
        "facts.revenue_12m",
        random.nextInt(8) / 2.0,
        "facts.outlets",
        (long) random.nextInt(4),
        "facts.has_sales",
        random.nextBoolean());
  }
}

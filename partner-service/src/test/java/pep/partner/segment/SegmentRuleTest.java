package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SegmentRuleTest {

  private static final Map<String, CelType> TYPES =
      Map.of(
          "profile.country", SimpleType.STRING,
          "profile.verticals", ListType.create(SimpleType.STRING),
          "facts.revenue_12m", SimpleType.DOUBLE,
          "facts.outlets", SimpleType.INT,
          "attributes.key_account", SimpleType.BOOL);
  private static final Vocabulary VOCABULARY = new Vocabulary(TYPES);

  @Test
  void holdsForAPartnerThatSatisfiesEveryPredicate() {
    SegmentRule rule = compile("profile.country == 'DE' && facts.revenue_12m >= 10000");

    assertThat(rule.matches(view("DE", 10_000, 0, false))).isTrue();
    assertThat(rule.matches(view("DE", 9_999.99, 0, false))).isFalse();
    assertThat(rule.matches(view("AT", 10_000, 0, false))).isFalse();
  }

  @Test
  void explainsEachPredicateOnItsOwnEvenWhereEvaluationStopsEarly() {
    SegmentRule rule =
        compile("profile.country == 'DE' && facts.revenue_12m >= 10000 && facts.outlets > 2");

    Explanation explanation = rule.explain(view("AT", 20_000, 1, false));

    assertThat(explanation.held()).isFalse();
    assertThat(explanation.parts())
        .extracting(Explanation::held)
        .containsExactly(false, true, false);
    assertThat(explanation.parts().get(1).values())
        .isEqualTo(Map.of("facts.revenue_12m", 20_000.0));
    assertThat(rule.decisive(view("AT", 20_000, 1, false)))
        .containsExactly("profile.country == \"DE\"", "facts.outlets > 2");
  }

  @Test
  void knowsWhatItAsksFor() {
    Set<String> outlets = Set.of("facts.outlets");

    assertThat(compile("facts . outlets > 2").asksForAny(outlets)).isTrue();
    assertThat(
            compile("profile.verticals.exists(v, v == 'g' && facts.outlets > 2)")
                .asksForAny(outlets))
        .isTrue();
    assertThat(compile("profile.country == 'facts.outlets'").asksForAny(outlets)).isFalse();
    assertThat(compile("facts.revenue_12m > 2").asksForAny(outlets)).isFalse();
  }

  @Test
  void explainsMacros() {
    SegmentRule rule = compile("profile.verticals.exists(v, v.startsWith('g'))");

    assertThat(rule.matches(view("DE", 0, 0, false))).isTrue();
    assertThat(rule.explain(view("DE", 0, 0, false)).values()).containsKey("profile.verticals");
  }

  @Test
  void whatCannotBeEvaluatedHoldsForNobodyAlsoWhenItIsNegated() {
    for (String text : List.of("profile.verticals[7] == 'x'", "!(profile.verticals[7] == 'x')")) {
      SegmentRule rule = compile(text);
      PartnerView partner = view("DE", 0, 0, false);
      assertThat(rule.matches(partner)).as(text).isFalse();
      assertThat(rule.explain(partner).held()).as(text).isFalse();
      assertThat(rule.explain(partner).failed()).as(text).isTrue();
    }
  }

  @Test
  void aRuleThatWouldCountWithoutEndHoldsForNobody() {
    String ten = "[1,2,3,4,5,6,7,8,9,10]";
    SegmentRule rule =
        compile(
            ("%s.all(a, %s.all(b, %s.all(c, %s.all(d, %s.all(e, %s.all(f, true))))))")
                .replace("%s", ten));

    assertThat(rule.matches(view("DE", 0, 0, false))).isFalse();
  }

  /**
   * Random logical trees against an evaluator that knows nothing of CEL: an oracle answers null for
   * what cannot be evaluated.
   */
  @Test
  void decidesAndExplainsAsPlainLogicWould() {
    long seed = Long.getLong("seed", 20261124L);
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      Generated generated = generate(random, 4);
      SegmentRule rule = compile(generated.text);
      for (int j = 0; j < 10; j++) {
        PartnerView partner = random(random);
        boolean expected = Boolean.TRUE.equals(generated.oracle.apply(partner));
        assertThat(rule.matches(partner))
            .as("seed %d, %s", seed, generated.text)
            .isEqualTo(expected);
        assertThat(rule.explain(partner).held())
            .as("explanation, seed %d, %s", seed, generated.text)
            .isEqualTo(expected);
      }
    }
  }

  private record Generated(String text, Function<PartnerView, @Nullable Boolean> oracle) {

    /** Decided by one side that has this value; otherwise unknown if either side is. */
    private static @Nullable Boolean either(
        boolean decisive, @Nullable Boolean left, @Nullable Boolean right) {
      if (Boolean.valueOf(decisive).equals(left) || Boolean.valueOf(decisive).equals(right)) {
        return decisive;
      }
      return left == null || right == null ? null : !decisive;
    }
  }

  private static Generated generate(Random random, int depth) {
    int kind = depth == 0 ? 3 : random.nextInt(4);
    if (kind == 0 || kind == 1) {
      Generated left = generate(random, depth - 1);
      Generated right = generate(random, depth - 1);
      return kind == 0
          ? new Generated(
              "(" + left.text + " && " + right.text + ")",
              p -> Generated.either(false, left.oracle.apply(p), right.oracle.apply(p)))
          : new Generated(
              "(" + left.text + " || " + right.text + ")",
              p -> Generated.either(true, left.oracle.apply(p), right.oracle.apply(p)));
    }
    if (kind == 2) {
      Generated inner = generate(random, depth - 1);
      return new Generated(
          "!(" + inner.text + ")",
          p -> {
            Boolean held = inner.oracle.apply(p);
            return held == null ? null : !held;
          });
    }
    return leaf(random);
  }

  private static Generated leaf(Random random) {
    switch (random.nextInt(5)) {
      case 0 -> {
        String country = random.nextBoolean() ? "DE" : "AT";
        return new Generated(
            "profile.country == '" + country + "'",
            p -> country.equals(p.values().get("profile.country")));
      }
      case 1 -> {
        int bound = random.nextInt(5) * 1000;
        return new Generated(
            "facts.revenue_12m >= " + bound,
            p -> (double) p.values().get("facts.revenue_12m") >= bound);
      }
      case 2 -> {
        long bound = random.nextInt(4);
        return new Generated(
            "facts.outlets > " + bound, p -> (long) p.values().get("facts.outlets") > bound);
      }
      case 3 -> {
        int at = random.nextInt(4);
        return new Generated(
            "profile.verticals[" + at + "] == 'gifts'",
            p -> {
              List<?> verticals = (List<?>) p.values().get("profile.verticals");
              return at < verticals.size() ? verticals.get(at).equals("gifts") : null;
            });
      }
      default -> {
        return new Generated(
            "attributes.key_account", p -> (boolean) p.values().get("attributes.key_account"));
      }
    }
  }

  private static PartnerView random(Random random) {
    return view(
        random.nextBoolean() ? "DE" : "AT",
        random.nextInt(5) * 1000,
        random.nextInt(5),
        random.nextBoolean());
  }

  private static SegmentRule compile(String rule) {
    return SegmentRule.compile(rule, VOCABULARY);
  }

  private static PartnerView view(String country, double revenue, long outlets, boolean key) {
    Map<String, Object> values = new HashMap<>();
    values.put("profile.country", country);
    values.put("profile.verticals", List.of("gifts", "home"));
    values.put("facts.revenue_12m", revenue);
    values.put("facts.outlets", outlets);
    values.put("attributes.key_account", key);
    return new PartnerView("par_1", 1, 1, values);
  }
}

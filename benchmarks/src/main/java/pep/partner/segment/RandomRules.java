package pep.partner.segment;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import pep.rules.compilation.RuleCompiler;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/** Segment rules of three to five conditions, as vendors write them, in every form. */
final class RandomRules {

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              Variable.of("profile.status", Kind.TEXT, ""),
              Variable.of("profile.country", Kind.TEXT, ""),
              Variable.of("profile.type", Kind.TEXT, ""),
              Variable.of("facts.tier", Kind.TEXT, ""),
              Variable.of("profile.verticals", Kind.TEXTS, ""),
              Variable.of("profile.certifications", Kind.TEXTS, ""),
              Variable.of("facts.territories", Kind.TEXTS, ""),
              Variable.of("facts.revenue12m", Kind.NUMBER, ""),
              Variable.of("facts.growth", Kind.NUMBER, ""),
              Variable.of("facts.outlets", Kind.WHOLE, "")));

  private final Random random;
  private final List<Condition> rules = new ArrayList<>();

  RandomRules(Random random, int count) {
    this.random = random;
    for (int i = 0; i < count; i++) {
      rules.add(rule());
    }
  }

  List<Condition> conditions() {
    return rules;
  }

  static String code(int rule) {
    return "rule-" + rule;
  }

  private Condition rule() {
    List<Condition> parts = new ArrayList<>();
    parts.add(new Condition.Is("profile.status", "active"));
    parts.add(place());
    for (int more = 1 + random.nextInt(3); more > 0; more--) {
      parts.add(trait());
    }
    return new Condition.All(parts);
  }

  private Condition place() {
    Condition country = is("profile.country", RandomPartners.COUNTRIES);
    return switch (random.nextInt(3)) {
      case 0 -> country;
      case 1 ->
          new Condition.Any(List.of(country, is("profile.country", RandomPartners.COUNTRIES)));
      default -> new Condition.Has("facts.territories", pick(RandomPartners.TERRITORIES));
    };
  }

  private Condition trait() {
    return switch (random.nextInt(8)) {
      case 0 -> is("profile.type", RandomPartners.TYPES);
      case 1 -> is("facts.tier", RandomPartners.TIERS.subList(1, 5));
      case 2 -> new Condition.Not(is("facts.tier", RandomPartners.TIERS.subList(1, 5)));
      case 3 -> new Condition.Has("profile.verticals", pick(RandomPartners.VERTICALS));
      case 4 -> new Condition.Has("profile.certifications", pick(RandomPartners.CERTIFICATIONS));
      case 5 -> new Condition.AtLeast("facts.revenue12m", 100.0 * (1 + random.nextInt(500)));
      case 6 -> new Condition.AtLeast("facts.growth", random.nextInt(50) / 100.0);
      default -> new Condition.AtLeast("facts.outlets", 1 + random.nextInt(5));
    };
  }

  private Condition is(String field, List<String> values) {
    return new Condition.Is(field, pick(values));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** As partner-service compiles them. */
  RuleBook book() {
    RuleCompiler compiler = new RuleCompiler(VOCABULARY);
    List<RuleBook.CompiledSegment> segments = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      segments.add(
          new RuleBook.CompiledSegment("seg_" + i, code(i), 1, compiler.check(rules.get(i).cel())));
    }
    RuleBook.Chapter chapter =
        new RuleBook.Chapter(Meaning.ABSENT_IS_UNKNOWN, VOCABULARY, segments);
    return new RuleBook(List.of(chapter), VOCABULARY, ZoneOffset.UTC, "1");
  }

  /** As cel-java compiles them, with nothing around. */
  List<CelRuntime.Program> programs() throws Exception {
    var builder =
        CelFactory.standardCelBuilder()
            .setOptions(CelOptions.current().enableHeterogeneousNumericComparisons(true).build())
            .setResultType(SimpleType.BOOL);
    VOCABULARY
        .variables()
        .forEach(variable -> builder.addVar(variable.name(), type(variable.kind())));
    Cel cel = builder.build();
    List<CelRuntime.Program> programs = new ArrayList<>();
    for (Condition rule : rules) {
      programs.add(cel.createProgram(cel.compile(rule.cel()).getAst()));
    }
    return programs;
  }

  private static CelType type(Kind kind) {
    return switch (kind) {
      case NUMBER -> SimpleType.DOUBLE;
      case WHOLE -> SimpleType.INT;
      case TEXTS -> ListType.create(SimpleType.STRING);
      default -> SimpleType.STRING;
    };
  }

  /** The rules that a partner meets by evaluating one program after the other. */
  TreeSet<String> loop(List<CelRuntime.Program> programs, PartnerView partner) {
    TreeSet<String> met = new TreeSet<>();
    for (int i = 0; i < programs.size(); i++) {
      if (holds(programs.get(i), partner.told())) {
        met.add(code(i));
      }
    }
    return met;
  }

  private static boolean holds(CelRuntime.Program program, Map<String, Object> values) {
    try {
      return Boolean.TRUE.equals(program.eval(values));
    } catch (CelEvaluationException e) {
      return false;
    }
  }

  /** The oracle. */
  TreeSet<String> metBy(PartnerView partner) {
    TreeSet<String> met = new TreeSet<>();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).holds(partner.told())) {
        met.add(code(i));
      }
    }
    return met;
  }
}

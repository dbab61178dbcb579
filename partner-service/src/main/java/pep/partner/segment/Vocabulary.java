package pep.partner.segment;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeSchema;

/**
 * The names that a segment rule may use, with their types: the profile, the vendor's attributes,
 * and facts from what lies to the left of segments (figures, tier, placement, enablement). Segments
 * and promotions are not among them, so that no rule can feed itself.
 */
record Vocabulary(Map<String, CelType> types) {

  private static final CelType TEXTS = ListType.create(SimpleType.STRING);

  /** Facts that are counted anew for each question, and so are read only for rules that ask. */
  static final Set<String> PLACEMENTS =
      Set.of("facts.territories", "facts.outlets", "facts.programs");

  private static final Map<String, CelType> FIXED = fixed();

  static Vocabulary of(AttributeSchema schema) {
    Map<String, CelType> types = new LinkedHashMap<>(FIXED);
    for (AttributeDefinition definition : schema.definitions()) {
      types.put("attributes." + definition.code(), typeOf(definition));
    }
    return new Vocabulary(types);
  }

  private static Map<String, CelType> fixed() {
    Map<String, CelType> types = new LinkedHashMap<>();
    types.put("profile.code", SimpleType.STRING);
    types.put("profile.name", SimpleType.STRING);
    types.put("profile.status", SimpleType.STRING);
    types.put("profile.type", SimpleType.STRING);
    types.put("profile.country", SimpleType.STRING);
    types.put("profile.verticals", TEXTS);
    types.put("profile.capabilities", TEXTS);
    types.put("profile.certifications", TEXTS);
    types.put("facts.tier", SimpleType.STRING);
    types.put("facts.has_sales", SimpleType.BOOL);
    types.put("facts.revenue_12m", SimpleType.DOUBLE);
    types.put("facts.revenue_3m", SimpleType.DOUBLE);
    types.put("facts.growth", SimpleType.DOUBLE);
    types.put("facts.return_rate", SimpleType.DOUBLE);
    types.put("facts.territories", TEXTS);
    types.put("facts.outlets", SimpleType.INT);
    types.put("facts.programs", TEXTS);
    return types;
  }

  private static CelType typeOf(AttributeDefinition definition) {
    return switch (definition.type()) {
      case STRING, DATE -> SimpleType.STRING;
      case NUMBER -> SimpleType.DOUBLE;
      case BOOLEAN -> SimpleType.BOOL;
      case CODES -> TEXTS;
    };
  }

  /** What values a name takes, in words. */
  String kind(String name) {
    CelType type = types.get(name);
    if (TEXTS.equals(type)) {
      return "a list of texts";
    }
    if (SimpleType.STRING.equals(type)) {
      return "a text";
    }
    return SimpleType.BOOL.equals(type) ? "true or false" : "a number";
  }

  String names() {
    return String.join(", ", types.keySet());
  }
}

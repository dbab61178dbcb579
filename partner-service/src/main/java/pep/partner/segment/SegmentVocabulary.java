package pep.partner.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeSchema;
import pep.partner.profile.PartnerStatus;
import pep.partner.profile.PartnerType;
import pep.platform.validation.Countries;
import pep.rules.vocabulary.Ahead;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/**
 * The names that a segment rule may use: the profile, the vendor's attributes, and facts from what
 * lies to the left of segments (figures, tier, placement, enablement). Segments and promotions are
 * not among them, so that no rule can feed itself.
 */
final class SegmentVocabulary {

  /** Facts that are counted anew for each question, and so are read only for rules that ask. */
  static final Set<String> PLACEMENTS =
      Set.of("facts.territories", "facts.outlets", "facts.programs", "facts.enrolments");

  static final String ATTRIBUTES = "attributes.";

  static final Ahead AHEAD =
      new Ahead(
          Pattern.compile("(?i)(facts\\.)?(segment|promotion|offer|incentive)\\w*(\\..*)?"),
          "figures lead to tiers, tiers to segments, segments to promotions, never back.");

  private static final List<Variable> PROFILE =
      List.of(
          Variable.of("profile.code", Kind.TEXT, "the vendor's own number for the partner"),
          Variable.of("profile.name", Kind.TEXT, "its name"),
          Variable.of("profile.status", Kind.TEXT, "where it stands with the vendor")
              .among(lower(PartnerStatus.values())),
          Variable.of("profile.type", Kind.TEXT, "how it sells").among(lower(PartnerType.values())),
          Variable.of("profile.country", Kind.TEXT, "ISO 3166-1 alpha-2").among(Countries.ALL),
          Variable.of("profile.verticals", Kind.TEXTS, "the industries it sells to"),
          Variable.of("profile.capabilities", Kind.TEXTS, "what it is able to do"),
          Variable.of("profile.appliedAt", Kind.INSTANT, "when it applied"),
          Variable.of("profile.activatedAt", Kind.INSTANT, "when it came into business first"),
          Variable.of(
              "profile.certifications", Kind.TEXTS, "codes of the certifications that hold"),
          Variable.records(
              "profile.awards",
              "the certifications that hold, each with its instants",
              Variable.of("code", Kind.TEXT, "the certification"),
              Variable.of("awardedAt", Kind.INSTANT, "when it was awarded"),
              Variable.of(
                  "expiresAt", Kind.INSTANT, "when it ceases to hold; not known if never")));

  private static final List<Variable> FACTS =
      List.of(
          Variable.of("facts.tier", Kind.TEXT, "code of its tier"),
          Variable.of("facts.hasSales", Kind.FLAG, "whether figures were reported of it"),
          Variable.of(
              "facts.revenue12m", Kind.NUMBER, "net sales of twelve months, in the currency"),
          Variable.of("facts.revenue3m", Kind.NUMBER, "net sales of three months, in the currency"),
          Variable.of(
              "facts.growth", Kind.NUMBER, "three months over the three before; 0.25 is +25 %"),
          Variable.of("facts.returnRate", Kind.NUMBER, "returns ÷ sales of twelve months, 0 to 1"),
          Variable.of("facts.firstSaleAt", Kind.INSTANT, "when it sold first"),
          Variable.of("facts.lastSaleAt", Kind.INSTANT, "when it sold last"),
          Variable.of(
              "facts.territories",
              Kind.TEXTS,
              "codes of territories that its grants in force are on, and of all below them"),
          Variable.of("facts.outlets", Kind.WHOLE, "open outlets"),
          Variable.of("facts.programs", Kind.TEXTS, "codes of the programs that it completed"),
          Variable.records(
              "facts.enrolments",
              "its enrolments in programs",
              Variable.of("program", Kind.TEXT, "code of the program"),
              Variable.of("status", Kind.TEXT, "how far it came")
                  .among(List.of("enrolled", "completed", "withdrawn")),
              Variable.of("enrolledAt", Kind.INSTANT, "when it enrolled"),
              Variable.of("completedAt", Kind.INSTANT, "when it completed it")));

  private SegmentVocabulary() {}

  /** For rules that are saved: they may name attributes that were removed since. */
  static Vocabulary of(AttributeSchema schema) {
    return of(schema.known());
  }

  static Vocabulary of(List<AttributeDefinition> attributes) {
    List<Variable> variables = new ArrayList<>(PROFILE);
    variables.addAll(FACTS);
    attributes.forEach(definition -> variables.addAll(variables(definition)));
    return new Vocabulary(variables, AHEAD);
  }

  /** The names by which rules speak of an attribute: an amount has one beside its currency's. */
  static List<Variable> variables(AttributeDefinition definition) {
    String name = ATTRIBUTES + definition.code();
    return switch (definition.type()) {
      case STRING -> List.of(Variable.of(name, Kind.TEXT, definition.name()));
      case NUMBER -> List.of(Variable.of(name, Kind.NUMBER, definition.name()));
      case INTEGER -> List.of(Variable.of(name, Kind.WHOLE, definition.name()));
      case MONEY ->
          List.of(
              Variable.of(name + ".amount", Kind.NUMBER, definition.name() + ", in its currency"),
              Variable.of(name + ".currency", Kind.TEXT, definition.name() + ", ISO 4217 code"));
      case BOOLEAN -> List.of(Variable.of(name, Kind.FLAG, definition.name()));
      case DATE -> List.of(Variable.of(name, Kind.DAY, definition.name()));
      case CODES ->
          List.of(Variable.of(name, Kind.TEXTS, definition.name()).among(definition.codes()));
    };
  }

  /** Whether a name speaks of one of these attributes, or of a part of one. */
  static boolean isOfAttribute(String name, Set<String> codes) {
    return name.startsWith(ATTRIBUTES)
        && codes.contains(name.substring(ATTRIBUTES.length()).split("\\.", 2)[0]);
  }

  private static List<String> lower(Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }
}

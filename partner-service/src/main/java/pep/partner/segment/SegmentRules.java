package pep.partner.segment;

import org.springframework.stereotype.Component;
import pep.partner.attribute.AttributeSchemas;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;
import pep.rules.compilation.Mistake;
import pep.rules.compilation.RuleCompiler;
import pep.rules.compilation.RuleRefused;
import pep.rules.evaluation.Rule;
import pep.rules.vocabulary.Vocabulary;

/** Compiles rules in a vendor's vocabulary. */
@Component
class SegmentRules {

  private final AttributeSchemas schemas;

  SegmentRules(AttributeSchemas schemas) {
    this.schemas = schemas;
  }

  /** For rules that are written now. */
  Vocabulary vocabulary(Tenant tenant) {
    return SegmentVocabulary.of(schemas.of(tenant).definitions());
  }

  /**
   * Compiles a rule that is to be saved.
   *
   * @throws InvalidInput with every mistake, at its line and column
   */
  Rule check(Tenant tenant, String rule) {
    try {
      return new RuleCompiler(vocabulary(tenant)).check(rule);
    } catch (RuleRefused refused) {
      throw new InvalidInput(refused.mistakes().stream().map(SegmentRules::error).toList());
    }
  }

  private static FieldError error(Mistake mistake) {
    return new FieldError(
        "rule",
        mistake.code(),
        "Line %d, column %d: %s".formatted(mistake.line(), mistake.column(), mistake.message()));
  }
}

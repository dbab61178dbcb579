package pep.partner.attribute;

import java.util.Locale;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "attribute-type-changed",
    title = "An attribute keeps its type",
    cure = "Define another attribute with the new type and move the values.")
public class AttributeTypeChanged extends RuleBroken {

  AttributeTypeChanged(AttributeDefinition existing) {
    super(
        "Attribute "
            + existing.code()
            + " is a "
            + existing.type().name().toLowerCase(Locale.ROOT)
            + ".");
  }
}

package pep.partner.attribute;

import java.util.List;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "attribute-in-use",
    title = "The attribute is named elsewhere",
    cure = "Take it out of what usedBy lists, then remove it.")
public class AttributeInUse extends RuleBroken {

  AttributeInUse(String code, List<Touched> usedBy) {
    super("Attribute " + code + " is in use.", Map.of("usedBy", usedBy));
  }
}

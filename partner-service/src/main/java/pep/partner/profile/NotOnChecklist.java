package pep.partner.profile;

import java.util.Map;
import java.util.SortedSet;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "not-on-checklist",
    status = 404,
    title = "The checklist has no such item",
    cure = "Use one of the items named in checklist.")
public class NotOnChecklist extends RuleBroken {

  NotOnChecklist(String item, SortedSet<String> checklist) {
    super("There is no item " + item + ".", Map.of("checklist", checklist));
  }
}

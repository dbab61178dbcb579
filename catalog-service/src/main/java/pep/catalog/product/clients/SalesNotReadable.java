package pep.catalog.product.clients;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Who may not read what was sold cannot be told whether sales depend on a product. */
@Problem(
    code = "sales-not-readable",
    status = 403,
    title = "It may not be read whether the products were sold",
    cure = "Undo the import with a token that has performance:read as well.")
public class SalesNotReadable extends RuleBroken {

  SalesNotReadable() {
    super("Sales hold a product up, and the token does not have performance:read.");
  }
}

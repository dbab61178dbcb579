package pep.catalog.product;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A product that is no longer sold stays as it was. */
@Problem(
    code = "product-retired",
    title = "The product is retired",
    cure = "Create a product under another code.")
public class ProductRetired extends RuleBroken {

  ProductRetired(String code) {
    super("Product " + code + " is retired and can no longer be changed.");
  }
}

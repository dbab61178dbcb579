package pep.performance.formula;

import java.time.Instant;
import java.util.List;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** A vendor's formulas; there is one book for each vendor. */
public class FormulaBook extends Aggregate {

  static final AggregateKind<FormulaBook> KIND =
      AggregateKind.of(FormulaBook.class, "book of formulas", "formula.books");

  private List<VendorFormula> formulas;

  @SuppressWarnings("NullAway.Init")
  private FormulaBook() {}

  private FormulaBook(Tenant tenant, Instant now) {
    super(tenant, idOf(tenant), now);
    this.formulas = List.of();
  }

  static String idOf(Tenant tenant) {
    return Creation.derivedFrom(tenant.vendorId()).id("fml");
  }

  /** That of a vendor that has written none. */
  static FormulaBook none(Tenant tenant, Instant now) {
    return new FormulaBook(tenant, now);
  }

  void change(List<VendorFormula> checked) {
    this.formulas = List.copyOf(checked);
  }

  public List<VendorFormula> formulas() {
    return formulas;
  }
}

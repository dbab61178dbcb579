package pep.performance.formula;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.figures.PartnerFigures;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Keeps each vendor's formulas, and them compiled. */
@Service
public class FormulaBooks {

  private final AggregateStore<FormulaBook> store;
  private final History history;
  private final FormulaValues values;
  private final PartnerFigures figures;
  private final Clock clock;
  private final Map<Tenant, CompiledFormulas> compiled = new ConcurrentHashMap<>();

  FormulaBooks(
      AggregateStores stores,
      History history,
      FormulaValues values,
      PartnerFigures figures,
      Clock clock) {
    this.store = stores.of(FormulaBook.KIND);
    this.history = history;
    this.values = values;
    this.figures = figures;
    this.clock = clock;
  }

  /** The vendor's formulas; none, of version 0, while it has written none. */
  public FormulaBook of(Tenant tenant) {
    return store
        .find(tenant, FormulaBook.idOf(tenant))
        .orElseGet(() -> FormulaBook.none(tenant, clock.instant()));
  }

  /**
   * Writes the formulas anew, and has them evaluated for every partner.
   *
   * @throws FormulasRejected with everything that is wrong
   */
  public FormulaBook save(
      Tenant tenant, List<VendorFormula> formulas, @Nullable String ifMatch, Cause cause) {
    CompiledFormulas.of(1, formulas);
    FormulaBook book = of(tenant);
    ETags.check(ifMatch, book);
    book.change(formulas);
    FormulaBook saved =
        book.version() > 0 ? store.save(book, cause) : store.create(book, Creation.random(), cause);
    values.keepOnly(tenant, formulas.stream().map(VendorFormula::code).toList());
    figures.reconsiderAll(tenant);
    return saved;
  }

  /** The formulas of a book, compiled. */
  public List<CompiledFormulas.Named> compiled(FormulaBook book) {
    return CompiledFormulas.of(book.version(), book.formulas()).formulas();
  }

  /** The vendor's formulas, ready to be evaluated. */
  CompiledFormulas compiled(Tenant tenant) {
    FormulaBook book = of(tenant);
    return compiled.compute(
        tenant,
        (any, known) ->
            known != null && known.version() == book.version()
                ? known
                : CompiledFormulas.of(book.version(), book.formulas()));
  }

  /** Its changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, History.Asked asked) {
    return history.page(tenant, FormulaBook.KIND, FormulaBook.idOf(tenant), asked);
  }
}

package pep.performance.intake.attributing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.performance.intake.resolving.LookingUp;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.roster.ProductsChanged;
import pep.performance.salesalias.AliasKind;
import pep.performance.salesalias.AliasesChanged;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Looks for lines of products that become known, or that a name turns out to mean. */
@Component
public class LateProductsWatch extends BackgroundWork {

  private static final Duration SWEEP = Duration.ofMinutes(1);

  private final DueProducts due;
  private final LateProducts late;
  private final LookingUp lookingUp;
  private final SaleBatches batches;

  LateProductsWatch(
      DueProducts due,
      LateProducts late,
      LookingUp lookingUp,
      SaleBatches batches,
      Background background) {
    super("late-products", SWEEP, background);
    this.due = due;
    this.late = late;
    this.lookingUp = lookingUp;
    this.batches = batches;
  }

  /** Noted before the event is done with, so that it is not lost. */
  @EventListener
  void on(ProductsChanged changed) {
    if (!batches.unattributed(changed.tenant(), changed.codes()).isEmpty()) {
      mark(changed.tenant(), changed.codes());
    }
  }

  @EventListener
  void on(AliasesChanged changed) {
    if (changed.kind() == AliasKind.PRODUCT) {
      mark(changed.tenant(), Set.of(DueProducts.ANY));
    }
  }

  /** Looks again once lines are stored: their product may have become known on their way. */
  public void stored(Tenant tenant, Set<String> unattributed) {
    if (!unattributed.isEmpty() && lookingUp.anyProductLine(tenant, unattributed)) {
      mark(tenant, Set.of(DueProducts.ANY));
    }
  }

  /** Any instance may attribute: a line is by the transaction that does it, once. */
  @Override
  protected boolean round(boolean swept) {
    return inTurn(due.tenants(), this::attribute);
  }

  private void mark(Tenant tenant, Collection<String> codes) {
    due.mark(tenant, codes);
    wake();
  }

  private boolean attribute(Tenant tenant) {
    List<DueProduct> some = due.some(tenant);
    List<String> codes = some.stream().map(DueProduct::code).toList();
    List<String> found =
        codes.contains(DueProducts.ANY)
            ? batches.unattributed(tenant)
            : batches.unattributed(tenant, codes);
    Cause cause = Cause.ofClock("late-products").because("The product line is known now.");
    found.forEach(batchId -> late.attribute(tenant, batchId, cause));
    some.forEach(each -> due.done(tenant, each));
    return false;
  }
}

package pep.catalog.profitability;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.StaleVersion;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** What each vendor wants partners to earn and expects them to. */
@Repository
public class ProfitOutlooks {

  private static final int ATTEMPTS = 5;

  private final AggregateStore<ProfitOutlook> store;
  private final Clock clock;

  ProfitOutlooks(AggregateStores stores, Clock clock) {
    this.store = stores.of(ProfitOutlook.KIND);
    this.clock = clock;
  }

  /** Empty for a vendor that has said nothing yet. */
  public Optional<ProfitOutlook> find(Tenant tenant) {
    return store.find(tenant, creation(tenant).id("pro"));
  }

  /** The vendor's hurdle; empty where it has none. */
  public Optional<ProfitHurdle> hurdle(Tenant tenant) {
    return find(tenant).flatMap(ProfitOutlook::hurdle);
  }

  /** Sets the hurdle that holds from now on; null for none. */
  public ProfitOutlook hold(Tenant tenant, @Nullable ProfitHurdle hurdle, Cause cause) {
    return change(tenant, outlook -> outlook.hold(hurdle), cause);
  }

  /** Keeps the forecast of a line. */
  public ProfitOutlook keep(Tenant tenant, LineForecast forecast, Cause cause) {
    return change(tenant, outlook -> outlook.keep(forecast), cause);
  }

  /** Forgets the forecast of a line; without one it changes nothing. */
  public ProfitOutlook forget(Tenant tenant, String productLine, Cause cause) {
    return change(tenant, outlook -> outlook.forget(productLine), cause);
  }

  /** What two say at once of different lines both holds; of the same, the later one. */
  private ProfitOutlook change(Tenant tenant, Consumer<ProfitOutlook> change, Cause cause) {
    for (int attempt = 1; ; attempt++) {
      ProfitOutlook outlook = find(tenant).orElseGet(() -> begun(tenant, cause));
      change.accept(outlook);
      try {
        return store.save(outlook, cause);
      } catch (StaleVersion rival) {
        if (attempt == ATTEMPTS) {
          throw rival;
        }
      }
    }
  }

  private ProfitOutlook begun(Tenant tenant, Cause cause) {
    Creation once = creation(tenant);
    return store.create(ProfitOutlook.none(tenant, once.id("pro"), clock.instant()), once, cause);
  }

  private static Creation creation(Tenant tenant) {
    return Creation.derivedFrom("profit-outlook\n" + tenant.vendorId());
  }
}

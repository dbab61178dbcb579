package pep.performance.roster;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;

/** Answers what is known of a vendor's products, as their owner last told. */
@Service
public class ProductRoster {

  private final Projection<KnownProduct> products;
  private final ApplicationEventPublisher events;

  ProductRoster(Projections projections, ApplicationEventPublisher events) {
    this.products = projections.of(KnownProduct.class, "known.products", "code");
    this.events = events;
  }

  /** Those of the codes that a product has. */
  public Map<String, KnownProduct> byCode(Tenant tenant, Collection<String> codes) {
    Map<String, KnownProduct> found = new HashMap<>();
    products.forEach(
        tenant, Filters.in("data.code", codes), known -> found.put(known.code(), known));
    return found;
  }

  /** Keeps products' states, and tells of them once they are kept. */
  public void changed(List<Received<KnownProduct>> changed) {
    Received.byTenant(products.accept(changed))
        .forEach(
            (tenant, kept) -> {
              Set<String> codes = new HashSet<>();
              for (Received<KnownProduct> each : kept) {
                if (each.data().productLine() != null) {
                  codes.add(each.data().code());
                }
              }
              if (!codes.isEmpty()) {
                events.publishEvent(new ProductsChanged(tenant, codes));
              }
            });
  }
}

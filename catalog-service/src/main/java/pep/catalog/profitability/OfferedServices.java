package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;
import pep.catalog.product.Bundle;
import pep.catalog.product.OwnService;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/** The partner's own services of a forecast: those given, and a bundle's that were not. */
final class OfferedServices {

  private OfferedServices() {}

  /**
   * @throws InvalidInput if a bundle leaves a service's price, cost or attach rate to the partner,
   *     and the question does not give the service
   */
  static List<AttachedService> of(
      @Nullable Bundle bundle, List<AttachedService> given, List<String> sources) {
    Map<String, AttachedService> byName = new LinkedHashMap<>();
    given.forEach(service -> byName.put(service.name(), service));
    List<FieldError> errors = new ArrayList<>();
    List<OwnService> services = bundle == null ? List.of() : bundle.details().services();
    for (OwnService service : services) {
      if (byName.containsKey(service.name())) {
        continue;
      }
      AttachedService complete = complete(service);
      if (complete == null) {
        errors.add(
            new FieldError(
                "services",
                "needed",
                "Give price, cost and attachRate of the service " + service.name() + "."));
      } else {
        byName.put(service.name(), complete);
        sources.add("service " + service.name() + ": as the bundle says");
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return List.copyOf(byName.values());
  }

  /** Those given, and those of the bundle that leave nothing open. */
  static List<AttachedService> complete(Bundle bundle, List<AttachedService> given) {
    Map<String, AttachedService> byName = new LinkedHashMap<>();
    for (OwnService service : bundle.details().services()) {
      AttachedService complete = complete(service);
      if (complete != null) {
        byName.put(service.name(), complete);
      }
    }
    given.forEach(service -> byName.put(service.name(), service));
    return List.copyOf(byName.values());
  }

  private static @Nullable AttachedService complete(OwnService service) {
    BigDecimal attachRate = service.attachRate();
    Money price = service.price();
    Money cost = service.cost();
    return attachRate == null || price == null || cost == null
        ? null
        : new AttachedService(service.name(), new Percentage(attachRate), price, cost);
  }
}

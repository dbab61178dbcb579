package pep.catalog.profitability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/** Finds what raises a forecast most. */
final class Levers {

  private Levers() {}

  /** Each service of the forecast, by what would be earned without it. */
  static List<Lever> services(Assumptions assumptions, Money total) {
    List<Lever> levers = new ArrayList<>();
    for (AttachedService service : assumptions.services()) {
      List<AttachedService> others =
          assumptions.services().stream().filter(each -> each != service).toList();
      Money without = ProfitabilityModel.forecast(assumptions.with(others)).total();
      levers.add(new Lever(Lever.Kind.SERVICE, null, service.name(), total, total.minus(without)));
    }
    return levers;
  }

  /** The strongest first. */
  static List<Lever> ranked(List<Lever> levers) {
    return levers.stream()
        .sorted(Comparator.comparing(Lever::raisesBy).reversed().thenComparing(Lever::name))
        .toList();
  }
}

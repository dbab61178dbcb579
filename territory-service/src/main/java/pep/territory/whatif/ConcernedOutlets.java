package pep.territory.whatif;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.territory.outlet.Neighbour;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.Outlets;
import pep.territory.whatif.Forecast.ConcernedOutlet;

/** Says which outlets are concerned: whose, under which brand, at which address. */
@Component
class ConcernedOutlets {

  private final Outlets outlets;

  ConcernedOutlets(Outlets outlets) {
    this.outlets = outlets;
  }

  /** Those that stand too close, the nearest first. */
  List<ConcernedOutlet> of(Tenant tenant, List<Neighbour> neighbours) {
    List<Neighbour> listed = neighbours.stream().limit(Forecast.LISTED).toList();
    Map<String, Outlet> known = known(tenant, listed.stream().map(Neighbour::outletId).toList());
    return listed.stream()
        .map(each -> described(known.get(each.outletId()), each.metres(), each.required()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Those whose distance does not matter. */
  List<ConcernedOutlet> ofIds(Tenant tenant, List<String> ids) {
    List<String> listed = ids.stream().limit(Forecast.LISTED).toList();
    Map<String, Outlet> known = known(tenant, listed);
    return listed.stream()
        .map(id -> described(known.get(id), null, null))
        .filter(Objects::nonNull)
        .toList();
  }

  private Map<String, Outlet> known(Tenant tenant, Collection<String> ids) {
    return ids.isEmpty()
        ? new HashMap<>()
        : outlets.withIds(tenant, ids).stream()
            .collect(Collectors.toMap(Outlet::id, Function.identity()));
  }

  /** None of one that went while it was looked for. */
  private static @Nullable ConcernedOutlet described(
      @Nullable Outlet outlet, @Nullable Double metres, @Nullable Double required) {
    return outlet == null
        ? null
        : new ConcernedOutlet(
            outlet.id(),
            outlet.code(),
            outlet.name(),
            outlet.brand(),
            outlet.partnerId(),
            outlet.partnerCode(),
            outlet.address(),
            metres,
            required);
  }
}

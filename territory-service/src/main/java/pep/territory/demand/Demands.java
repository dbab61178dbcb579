package pep.territory.demand;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.Creation;
import pep.platform.bulk.Stored;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.area.InvalidArea;
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;
import pep.territory.roster.Roster;

/** The demand that a vendor has entered. */
@Repository
public class Demands {

  private final AggregateStore<Demand> store;
  private final Roster roster;
  private final Clock clock;

  Demands(AggregateStores stores, Roster roster, Clock clock) {
    this.store = stores.of(Demand.KIND);
    this.roster = roster;
    this.clock = clock;
  }

  /** What tells one from another; the code in any spelling that its country knows. */
  public record Key(String country, String postalCode, String productLine) {

    /** With the code in its canonical form, where it is one. */
    Key canonical() {
      String canonical = PostalCode.read(new RegionCode(country), postalCode).orElse(postalCode);
      return new Key(country, canonical, productLine);
    }

    private String id(Tenant tenant) {
      String seed =
          String.join("\n", "demand", tenant.vendorId(), country, postalCode, productLine);
      return Creation.derivedFrom(seed).id(Demand.ID_PREFIX);
    }
  }

  /** One page of it. */
  public Page<Demand> page(Tenant tenant, Listing listing) {
    return store.page(tenant, Filters.empty(), listing);
  }

  /** Those of the keys that there are, by their ids. */
  public Map<String, Demand> known(Tenant tenant, Collection<Key> keys) {
    return withIds(tenant, keys.stream().map(each -> id(tenant, each)).toList());
  }

  /** Those of the ids that there are. */
  public Map<String, Demand> withIds(Tenant tenant, Collection<String> ids) {
    return store.findAll(tenant, Filters.in("_id", ids)).stream()
        .collect(Collectors.toMap(Demand::id, Function.identity()));
  }

  public String id(Tenant tenant, Key key) {
    return key.canonical().id(tenant);
  }

  /**
   * New demand, not stored yet.
   *
   * @throws InvalidInput if the country has no such postal code
   */
  public Demand draft(Tenant tenant, Key key, BigDecimal measure) {
    RegionCode country = new RegionCode(key.country());
    String code;
    try {
      code = PostalCode.canonical(country, key.postalCode());
    } catch (InvalidArea e) {
      throw InvalidInput.of("postalCode", "no-postal-code", e.getMessage() + ".");
    }
    return new Demand(
        tenant, id(tenant, key), key.country(), code, key.productLine(), measure, clock.instant());
  }

  /** The lines among these that the vendor has no product of. */
  public Set<String> unknownLines(Tenant tenant, Collection<String> lines) {
    Set<String> unknown = new TreeSet<>();
    for (String line : new TreeSet<>(lines)) {
      if (!line.equals(Demand.ALL_LINES)) {
        try {
          roster.requireProductLine(tenant, line, "productLine");
        } catch (InvalidInput none) {
          unknown.add(line);
        }
      }
    }
    return unknown;
  }

  /** Measures it anew, without storing it. */
  public void measure(Demand demand, BigDecimal measure) {
    demand.measure(measure);
  }

  /** Stores what was drafted or measured anew, each as if alone. */
  public List<Stored<Demand>> store(List<Demand> all, Cause cause) {
    AggregateWrites<Demand> writes = store.writes(cause);
    all.forEach(writes::put);
    Map<String, RuleBroken> refused = writes.send();
    return all.stream().map(each -> Stored.unless(refused.get(each.id()), each)).toList();
  }

  /** The lines that demand was entered for, {@value Demand#ALL_LINES} among them. */
  List<String> lines(Tenant tenant) {
    return store.countBy(tenant, Filters.empty(), "productLine").keySet().stream()
        .sorted()
        .toList();
  }

  /** All demand for a line, but none that is 0. */
  List<Demand> of(Tenant tenant, String productLine) {
    return store.findAll(
        tenant,
        Filters.and(
            Filters.eq("productLine", productLine), Filters.gt("measure", BigDecimal.ZERO)));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-30-demand",
        database ->
            database
                .getCollection(Demand.KIND.collection())
                .createIndex(
                    Indexes.ascending("vendorId", "productLine", "country", "postalCode")));
  }
}

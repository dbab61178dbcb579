package pep.performance.figures;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import pep.performance.roster.Roster;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** Moves the rolling windows on when a vendor's day ends, whether or not anything was sold. */
@Service
class FiguresDays {

  static final String COLLECTION = "figures.days";

  private final TenantCollection days;
  private final FiguresStore store;
  private final Roster roster;
  private final Clock clock;
  private final Set<Tenant> planned = ConcurrentHashMap.newKeySet();

  FiguresDays(TenantCollections collections, FiguresStore store, Roster roster, Clock clock) {
    this.days = collections.of(COLLECTION);
    this.store = store;
    this.roster = roster;
    this.clock = clock;
  }

  /** Plans the end of the vendor's present day, unless it is planned. */
  void plan(Tenant tenant) {
    if (planned.add(tenant)) {
      days.updateOne(
          tenant,
          Filters.eq("_id", tenant.vendorId()),
          Updates.setOnInsert("dueAt", Date.from(nextDay(tenant))),
          true);
    }
  }

  /** A day has ended; a repeat works the same figures out again. */
  void ended(Tenant tenant, String id) {
    store.markAll(tenant);
    days.updateOne(
        tenant, Filters.eq("_id", id), Updates.set("dueAt", Date.from(nextDay(tenant))), false);
  }

  private Instant nextDay(Tenant tenant) {
    ZoneId zone = roster.vendor(tenant).zone();
    return LocalDate.ofInstant(clock.instant(), zone).plusDays(1).atStartOfDay(zone).toInstant();
  }
}

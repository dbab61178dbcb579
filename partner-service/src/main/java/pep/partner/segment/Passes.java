package pep.partner.segment;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** One pass for each vendor whose rules ever changed: the one that goes on, or the last one. */
@Repository
public class Passes {

  private static final String COLLECTION = "segment_passes";
  private static final String IS_OPEN = Fields.of(StoredPass::open);
  private static final String GENERATION = Fields.of(Pass::generation);
  private static final String AFTER = Fields.of(Pass::after);
  private static final Bson OPEN = Filters.eq(IS_OPEN, true);

  private final TenantRecords<StoredPass> passes;

  Passes(RecordCollections collections) {
    this.passes = collections.of(RecordKind.of(StoredPass.class, COLLECTION));
  }

  /**
   * A pass as it is stored.
   *
   * @param rules stands for the rules that it was begun or went on for
   */
  private record StoredPass(
      @Id String vendorId,
      String rules,
      boolean open,
      @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY) Pass pass) {}

  /** Vendors whose partners are being decided on. */
  Set<Tenant> open() {
    return passes.tenants(OPEN);
  }

  Optional<Pass> open(Tenant tenant) {
    return passes.findOne(tenant, OPEN).map(StoredPass::pass);
  }

  /** How far the vendor's partners are decided on; empty if all are. */
  public Optional<Progress> progress(Tenant tenant) {
    return open(tenant).map(Pass::progress);
  }

  /**
   * Notes that partners are to be decided on again; nothing if that was noted for these very rules.
   *
   * @param rules stands for the rules as they are now
   * @param partners that there are
   * @return whether there is work
   */
  boolean note(Tenant tenant, String rules, long partners, Cause cause) {
    StoredPass known = passes.find(tenant, tenant.vendorId()).orElse(null);
    if (known != null && rules.equals(known.rules())) {
      return false;
    }
    long generation = known == null ? 0 : known.pass().generation();
    String after = known == null ? null : known.pass().after();
    Pass pass = new Pass(generation + 1, after, after, false, 0, partners, cause);
    RecordWrites<StoredPass> write = passes.writes(tenant);
    StoredPass next = new StoredPass(tenant.vendorId(), rules, true, pass);
    if (known == null) {
      write.insert(next);
    } else {
      write.replace(next, Filters.eq(GENERATION, generation));
    }
    return write.send() == 1 || note(tenant, rules, partners, cause);
  }

  /**
   * Notes how far a pass has come, unless the rules have changed since it was read: then those it
   * decided on are decided on again.
   *
   * @param now null if it is complete
   */
  void advance(Tenant tenant, Pass read, @Nullable Pass now) {
    Bson update =
        now == null
            ? Updates.combine(
                Updates.set(IS_OPEN, false),
                Updates.unset(AFTER),
                Updates.unset(Fields.of(Pass::until)))
            : Updates.combine(
                Updates.set(AFTER, now.after()),
                Updates.set(Fields.of(Pass::round), now.round()),
                Updates.set(Fields.of(Pass::done), now.done()));
    passes.update(tenant, tenant.vendorId(), Filters.eq(GENERATION, read.generation()), update);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-28-segment-passes",
        database ->
            database.getCollection(COLLECTION).createIndex(Indexes.ascending("open", "vendorId")));
  }
}

package pep.partner.segment;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/** One pass for each vendor whose rules ever changed: the one that goes on, or the last one. */
@Repository
public class Passes {

  private static final String COLLECTION = "segment_passes";
  private static final Bson OPEN = Filters.eq("open", true);

  private final TenantCollection passes;

  Passes(TenantCollections collections) {
    this.passes = collections.of(COLLECTION);
  }

  /** Vendors whose partners are being decided on. */
  Set<Tenant> open() {
    return passes.tenants(OPEN);
  }

  Optional<Pass> open(Tenant tenant) {
    return Optional.ofNullable(passes.findOne(tenant, Filters.and(vendor(tenant), OPEN)))
        .map(Passes::read);
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
    Document known = passes.findOne(tenant, vendor(tenant));
    if (known != null && rules.equals(known.getString("rules"))) {
      return false;
    }
    TenantWrites writes = new TenantWrites();
    writes.update(
        vendor(tenant),
        List.of(
            new Document(
                "$set",
                new Document("rules", rules)
                    .append("generation", sum(orElse("$generation", 0L), 1L))
                    .append("open", true)
                    .append("until", orElse("$after", null))
                    .append("after", orElse("$after", null))
                    .append("round", false)
                    .append("done", 0L)
                    .append("of", partners)
                    .append("cause", new Document("$literal", write(cause))))),
        true);
    passes.upsert(tenant, writes);
    return true;
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
                Updates.set("open", false), Updates.unset("after"), Updates.unset("until"))
            : Updates.combine(
                Updates.set("after", now.after()),
                Updates.set("round", now.round()),
                Updates.set("done", now.done()));
    passes.updateOne(
        tenant,
        Filters.and(vendor(tenant), Filters.eq("generation", read.generation())),
        update,
        false);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-28-segment-passes",
        database ->
            database.getCollection(COLLECTION).createIndex(Indexes.ascending("open", "vendorId")));
  }

  private static Bson vendor(Tenant tenant) {
    return Filters.eq("_id", tenant.vendorId());
  }

  private static Document orElse(String field, @Nullable Object absent) {
    return new Document("$ifNull", Arrays.asList(field, absent));
  }

  private static Document sum(Document first, long second) {
    return new Document("$add", List.of(first, second));
  }

  private static Document write(Cause cause) {
    return new Document("by", cause.by())
        .append("why", cause.why())
        .append("correlationId", cause.correlationId())
        .append("causationId", cause.causationId())
        .append("hops", cause.hops())
        .append("traceparent", cause.traceparent());
  }

  private static Pass read(Document pass) {
    Document cause = pass.get("cause", Document.class);
    return new Pass(
        pass.getLong("generation"),
        pass.getString("after"),
        pass.getString("until"),
        pass.getBoolean("round"),
        pass.getLong("done"),
        pass.getLong("of"),
        new Cause(
            cause.getString("by"),
            cause.getString("why"),
            cause.getString("correlationId"),
            cause.getString("causationId"),
            cause.getInteger("hops"),
            cause.getString("traceparent")));
  }
}

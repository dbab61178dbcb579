package pep.performance.intake.storing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.ReturnedLine;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * Which batch counted the line of an external id. A claim and the batch that makes it are written
 * in one transaction; a claim of a voided batch is free again, in its next generation.
 */
@Repository
public class Claims {

  private static final String RETURNED = "returned";

  private final TenantCollection claims;

  Claims(TenantCollections collections) {
    this.claims = collections.of("sales.claims");
  }

  /**
   * A claim on a line.
   *
   * @param generation how often the line was voided before
   * @param free whether its last batch was voided
   * @param batch the file's batch that has the line; null while it is free
   * @param returned the returns of it that count
   */
  public record Claim(
      long generation, boolean free, @Nullable String batch, List<ReturnedLine> returned) {}

  /** The claims on lines, by the lines' ids of the first generation. */
  public Map<String, Claim> find(Tenant tenant, Collection<String> lineIds) {
    Map<String, Claim> found = new HashMap<>();
    for (Document claim : claims.find(tenant, Filters.in("_id", lineIds))) {
      found.put(
          claim.getString("_id"),
          new Claim(
              claim.getLong("generation"),
              claim.getBoolean("free", false),
              claim.getString("batch"),
              returned(claim)));
    }
    return found;
  }

  private static List<ReturnedLine> returned(Document claim) {
    return claim.getList(RETURNED, Document.class, List.of()).stream()
        .map(
            each ->
                new ReturnedLine(
                    each.getString("line"),
                    each.get("quantity", Decimal128.class).bigDecimalValue(),
                    each.get("amount", Decimal128.class).bigDecimalValue()))
        .toList();
  }

  /** Notes returns that count with the sales that they name, within the same transaction. */
  public void noteReturns(Tenant tenant, Map<String, List<ReturnedLine>> bySale) {
    TenantWrites writes = new TenantWrites();
    bySale.forEach(
        (saleId, lines) ->
            writes.update(
                Filters.eq("_id", saleId),
                Updates.addEachToSet(RETURNED, lines.stream().map(Claims::document).toList()),
                false));
    if (!writes.isEmpty()) {
      claims.bulk(tenant, writes, true);
    }
  }

  private static Document document(ReturnedLine line) {
    return new Document("line", line.lineId())
        .append("quantity", new Decimal128(line.quantity()))
        .append("amount", new Decimal128(line.amount()));
  }

  /** Forgets returns that count no more, within the transaction that takes them back. */
  public void forgetReturns(Tenant tenant, List<LineDecision> lines) {
    Set<String> sales = LineDecision.namedBy(lines);
    if (!sales.isEmpty()) {
      claims.updateMany(
          tenant,
          Filters.in("_id", sales),
          Updates.pull(RETURNED, Filters.in("line", LineDecision.ids(lines))));
    }
  }

  /** Claims lines for a batch, within the transaction that stores the batch. */
  public void take(
      Tenant tenant, Map<String, Claim> before, Collection<String> lineIds, String batchId) {
    TenantWrites writes = new TenantWrites();
    for (String id : lineIds) {
      if (before.containsKey(id)) {
        writes.update(
            Filters.and(Filters.eq("_id", id), Filters.eq("free", true)),
            Updates.combine(Updates.set("batch", batchId), Updates.set("free", false)),
            false);
      } else {
        writes.insert(
            new Document("_id", id)
                .append("batch", batchId)
                .append("generation", 0L)
                .append("free", false));
      }
    }
    claims.bulk(tenant, writes, true);
  }

  /** Hands lines over to the batch that corrects them, within the transaction that stores it. */
  public void hand(Tenant tenant, Collection<String> lineIds, String batchId) {
    if (!lineIds.isEmpty()) {
      claims.updateMany(
          tenant,
          Filters.in("_id", lineIds),
          Updates.combine(Updates.set("batch", batchId), Updates.inc("generation", 1L)));
    }
  }

  /** Frees what a batch claimed, within the transaction that undoes the batch. */
  public void free(Tenant tenant, String batchId, List<String> lineIds) {
    if (!lineIds.isEmpty()) {
      claims.updateMany(
          tenant,
          Filters.and(Filters.in("_id", lineIds), Filters.eq("batch", batchId)),
          Updates.combine(
              Updates.set("free", true),
              Updates.set("batch", null),
              Updates.inc("generation", 1L)));
    }
  }
}

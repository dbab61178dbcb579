package pep.performance.diagnosis;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;
import tools.jackson.databind.json.JsonMapper;

/** The diagnoses that were told, and what they were made on. */
@Repository
class DiagnosisStore {

  private static final String COLLECTION = "partner.diagnoses";

  private final TenantCollection diagnoses;
  private final OutboxEntries entries;
  private final OutboxRelay relay;
  private final JsonMapper mapper;

  DiagnosisStore(
      TenantCollections collections, OutboxEntries entries, OutboxRelay relay, JsonMapper mapper) {
    this.diagnoses = collections.of(COLLECTION);
    this.entries = entries;
    this.relay = relay;
    this.mapper = mapper;
    relay.watch(COLLECTION);
  }

  /**
   * A diagnosis that was told.
   *
   * @param signature what it comes to: a new diagnosis of the same signature is not told again
   */
  record Told(String partnerId, long version, String signature, Instant at, Diagnosis diagnosis) {}

  /** The versions and signatures of all diagnoses that were told, by partner. */
  Map<String, Document> signatures(Tenant tenant) {
    Map<String, Document> found = new HashMap<>();
    for (Document each :
        diagnoses.aggregate(
            tenant,
            List.of(
                Aggregates.project(Projections.include("partnerId", "version", "signature"))))) {
      found.put(each.getString("partnerId"), each);
    }
    return found;
  }

  /** Tells a diagnosis that says something new. */
  void add(
      TenantWrites writes,
      Tenant tenant,
      String partnerId,
      long versionBefore,
      Diagnosis diagnosis,
      Instant at,
      Cause cause) {
    long version = versionBefore + 1;
    DiagnosisChanged event = DiagnosisChanged.of(partnerId, diagnosis, at);
    Document entry = entries.event(tenant.vendorId(), partnerId, version, event, cause);
    Bson update =
        Updates.combine(
            Updates.set("partnerId", partnerId),
            Updates.set("version", version),
            Updates.set("signature", signature(diagnosis)),
            Updates.set("at", Date.from(at)),
            Updates.set("diagnosis", mapper.writeValueAsString(diagnosis)),
            Updates.push("outbox", entry));
    Bson unchanged =
        Filters.and(
            Filters.eq("_id", id(tenant, partnerId)),
            versionBefore == 0
                ? Filters.exists("version", false)
                : Filters.eq("version", versionBefore));
    writes.update(unchanged, update, versionBefore == 0);
  }

  void store(Tenant tenant, TenantWrites writes) {
    diagnoses.bulk(tenant, writes, false);
    relay.wake(COLLECTION);
  }

  /** What a diagnosis comes to, without the figures that move a little every day. */
  static String signature(Diagnosis diagnosis) {
    return String.join(
        "/",
        diagnosis.verdict().wireName(),
        diagnosis.causes().stream().map(each -> each.cause().wireName()).toList().toString(),
        String.valueOf(diagnosis.rulesVersion()));
  }

  Set<Tenant> tenants() {
    return diagnoses.tenants();
  }

  List<Told> every(Tenant tenant) {
    return diagnoses.find(tenant, new Document()).stream().map(this::read).toList();
  }

  private Told read(Document document) {
    return new Told(
        document.getString("partnerId"),
        document.getLong("version"),
        document.getString("signature"),
        Objects.requireNonNull(document.getDate("at")).toInstant(),
        mapper.readValue(document.getString("diagnosis"), Diagnosis.class));
  }

  private static String id(Tenant tenant, String partnerId) {
    return tenant.vendorId() + "/" + partnerId;
  }
}

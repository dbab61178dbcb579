package pep.performance.diagnosis;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

/** The partners' diagnoses, and what they were made on. */
@Repository
class DiagnosisStore {

  static final String COLLECTION = "partner.diagnoses";

  /** Not those of before inputs were kept, which the next round completes. */
  private static final Bson WITH_INPUTS = Filters.exists("inputs");

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
   * What was told of a partner.
   *
   * @param signature what it came to, without the figures that move a little every day
   */
  record Told(long version, String signature) {

    static final Told NOTHING = new Told(0, "");

    /** Whether a diagnosis comes to what was told. */
    boolean says(Diagnosis diagnosis) {
      return signature.equals(signature(diagnosis));
    }

    private static String signature(Diagnosis diagnosis) {
      return String.join(
          "/",
          diagnosis.verdict().wireName(),
          diagnosis.causes().stream().map(each -> each.cause().wireName()).toList().toString(),
          String.valueOf(diagnosis.rulesVersion()));
    }
  }

  /** What was told, by partner. */
  Map<String, Told> told(Tenant tenant) {
    Map<String, Told> found = new HashMap<>();
    for (Document each :
        diagnoses.aggregate(
            tenant,
            List.of(
                Aggregates.project(Projections.include("partnerId", "version", "signature"))))) {
      found.put(
          each.getString("partnerId"),
          new Told(each.getLong("version"), each.getString("signature")));
    }
    return found;
  }

  /** Keeps a diagnosis and tells it, unless another was told meanwhile. */
  void tell(
      TenantWrites writes,
      Tenant tenant,
      long versionBefore,
      DiagnosisInputs inputs,
      Diagnosis diagnosis,
      Cause cause) {
    String partnerId = inputs.partner().partnerId();
    long version = versionBefore + 1;
    DiagnosisChanged event = DiagnosisChanged.of(partnerId, diagnosis, inputs.at());
    Document entry = entries.event(tenant.vendorId(), partnerId, version, event, cause);
    writes.update(
        at(tenant, partnerId, versionBefore),
        Updates.combine(
            Updates.set("partnerId", partnerId),
            Updates.set("version", version),
            Updates.set("signature", Told.signature(diagnosis)),
            Updates.set("at", Date.from(inputs.at())),
            state(inputs, diagnosis),
            Updates.push("outbox", entry)),
        versionBefore == 0);
  }

  /** Keeps a diagnosis that says what was told, with newer figures. */
  void keep(
      TenantWrites writes,
      Tenant tenant,
      long version,
      DiagnosisInputs inputs,
      Diagnosis diagnosis) {
    writes.update(
        at(tenant, inputs.partner().partnerId(), version), state(inputs, diagnosis), false);
  }

  private Bson state(DiagnosisInputs inputs, Diagnosis diagnosis) {
    return Updates.combine(
        Updates.set("inputs", mapper.writeValueAsString(inputs)),
        Updates.set("diagnosis", mapper.writeValueAsString(diagnosis)));
  }

  private static Bson at(Tenant tenant, String partnerId, long version) {
    return Filters.and(
        Filters.eq("_id", id(tenant, partnerId)),
        version == 0 ? Filters.exists("version", false) : Filters.eq("version", version));
  }

  void store(Tenant tenant, TenantWrites writes) {
    try {
      diagnoses.bulk(tenant, writes, false);
    } catch (MongoBulkWriteException e) {
      // A partner whose first diagnosis somebody else made meanwhile keeps that one.
      if (e.getWriteErrors().stream()
          .anyMatch(
              error ->
                  ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
    }
    relay.wake(COLLECTION);
  }

  Optional<StoredDiagnosis> find(Tenant tenant, String partnerId) {
    return Optional.ofNullable(
            diagnoses.findOne(
                tenant, Filters.and(Filters.eq("_id", id(tenant, partnerId)), WITH_INPUTS)))
        .map(this::read);
  }

  Set<Tenant> tenants() {
    return diagnoses.tenants();
  }

  List<StoredDiagnosis> every(Tenant tenant) {
    return diagnoses.find(tenant, WITH_INPUTS).stream().map(this::read).toList();
  }

  private StoredDiagnosis read(Document document) {
    return new StoredDiagnosis(
        document.getString("partnerId"),
        document.getLong("version"),
        Objects.requireNonNull(document.getDate("at")).toInstant(),
        mapper.readValue(document.getString("inputs"), DiagnosisInputs.class),
        mapper.readValue(document.getString("diagnosis"), Diagnosis.class));
  }

  private static String id(Tenant tenant, String partnerId) {
    return tenant.vendorId() + "/" + partnerId;
  }
}

package pep.performance.diagnosis;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import org.springframework.stereotype.Repository;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.diagnosis.verdict.Verdict;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** The partners' diagnoses, and what they were made on. */
@Repository
class DiagnosisStore {

  static final String COLLECTION = "partner.diagnoses";
  static final RecordKind<Row> KIND = RecordKind.of(Row.class, COLLECTION, Row::partnerId);

  private static final String VERDICT = Fields.of(Facets::verdict);
  private static final String VERSION = Fields.of(Row::version);
  private static final String INPUTS = Fields.of(Row::inputs);

  /** Not those of before inputs were kept, which the next round completes. */
  private static final Bson WITH_INPUTS = Filters.exists(INPUTS);

  /** Nor those of partners that are not in business, though what was told of them is kept. */
  private static final Bson CURRENT = Filters.and(WITH_INPUTS, Filters.exists(VERDICT));

  private static final Bson WITHOUT_FACETS =
      Updates.combine(
          Arrays.stream(Facets.class.getRecordComponents())
              .map(each -> Updates.unset(each.getName()))
              .toList());

  private final TenantRecords<Row> diagnoses;
  private final TenantRecords<Told> told;
  private final JsonMapper mapper;

  DiagnosisStore(RecordCollections collections, JsonMapper mapper) {
    this.diagnoses = collections.publishing(KIND);
    this.told = collections.of(RecordKind.of(Told.class, COLLECTION, Told::partnerId));
    this.mapper = mapper;
  }

  /**
   * A diagnosis as it is stored, what it is made of and made on in JSON.
   *
   * @param at when it was told last
   * @param facets null of one that was made before diagnoses were listed, or that is withdrawn
   */
  record Row(
      String partnerId,
      long version,
      String signature,
      Instant at,
      String inputs,
      String diagnosis,
      @Unwrapped(onEmpty = OnEmpty.USE_NULL) @Nullable Facets facets) {}

  /**
   * What was told of a partner.
   *
   * @param signature what it came to, without the figures that move a little every day
   * @param verdict null while it is not listed
   */
  record Told(
      String partnerId, long version, String signature, Instant at, @Nullable Verdict verdict) {

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
    return told.every(tenant).stream().collect(Collectors.toMap(Told::partnerId, each -> each));
  }

  RecordWrites<Row> writes(Tenant tenant) {
    return diagnoses.writes(tenant);
  }

  /** Keeps a diagnosis and tells it, unless another was told meanwhile. */
  void tell(
      RecordWrites<Row> writes,
      long versionBefore,
      DiagnosisInputs inputs,
      Diagnosis diagnosis,
      Cause cause) {
    String partnerId = inputs.partner().partnerId();
    Row row = row(versionBefore + 1, Told.signature(diagnosis), inputs.at(), inputs, diagnosis);
    DiagnosisChanged event = DiagnosisChanged.of(partnerId, diagnosis, inputs.at());
    Publication published = Publication.of(partnerId, row.version(), cause, event);
    if (versionBefore == 0) {
      writes.insert(row, published);
    } else {
      writes.replace(row, Fields.at(VERSION, versionBefore), published);
    }
  }

  /** Keeps a diagnosis that says what was told, with newer figures. */
  void keep(RecordWrites<Row> writes, Told told, DiagnosisInputs inputs, Diagnosis diagnosis) {
    writes.replace(
        row(told.version(), told.signature(), told.at(), inputs, diagnosis),
        Fields.at(VERSION, told.version()));
  }

  /** Leaves a partner's diagnosis out of what is answered, listed and counted. */
  void withdraw(RecordWrites<Row> writes, Told told) {
    writes.update(told.partnerId(), Fields.at(VERSION, told.version()), WITHOUT_FACETS);
  }

  private Row row(
      long version, String signature, Instant at, DiagnosisInputs inputs, Diagnosis diagnosis) {
    return new Row(
        inputs.partner().partnerId(),
        version,
        signature,
        at,
        mapper.writeValueAsString(inputs),
        mapper.writeValueAsString(diagnosis),
        Facets.of(inputs, diagnosis));
  }

  /** Those that can be listed, whose partner and facets are as was asked. */
  Page<StoredDiagnosis> page(Tenant tenant, Listing listing) {
    return diagnoses.page(tenant, CURRENT, listing).map(this::read);
  }

  Optional<StoredDiagnosis> find(Tenant tenant, String partnerId) {
    return diagnoses
        .findOne(tenant, Filters.and(diagnoses.is(tenant, partnerId), CURRENT))
        .map(this::read);
  }

  List<StoredDiagnosis> find(Tenant tenant, Collection<String> partnerIds) {
    return diagnoses.find(tenant, Filters.and(diagnoses.are(tenant, partnerIds), CURRENT)).stream()
        .map(this::read)
        .toList();
  }

  Set<Tenant> tenants() {
    return diagnoses.tenants();
  }

  List<StoredDiagnosis> every(Tenant tenant) {
    return diagnoses.find(tenant, WITH_INPUTS).stream().map(this::read).toList();
  }

  private StoredDiagnosis read(Row row) {
    return new StoredDiagnosis(
        row.partnerId(),
        row.version(),
        row.at(),
        mapper.readValue(row.inputs(), DiagnosisInputs.class),
        Diagnosis.read(mapper, row.diagnosis()));
  }
}

package pep.performance.diagnosis;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
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
  private static final String VERSION = Fields.of(Row::version);
  private static final String INPUTS = Fields.of(Row::inputs);
  private static final String DIAGNOSIS = Fields.of(Row::diagnosis);

  /** Not those of before inputs were kept, which the next round completes. */
  private static final Bson WITH_INPUTS = Filters.exists(INPUTS);

  private final TenantRecords<Row> diagnoses;
  private final TenantRecords<Told> told;
  private final JsonMapper mapper;

  DiagnosisStore(RecordCollections collections, JsonMapper mapper) {
    this.diagnoses = collections.publishing(RecordKind.of(Row.class, COLLECTION, Row::partnerId));
    this.told = collections.of(RecordKind.of(Told.class, COLLECTION, Told::partnerId));
    this.mapper = mapper;
  }

  /** A diagnosis as it is stored, what it is made of and made on in JSON. */
  record Row(
      String partnerId,
      long version,
      String signature,
      Instant at,
      String inputs,
      String diagnosis) {}

  /**
   * What was told of a partner.
   *
   * @param signature what it came to, without the figures that move a little every day
   */
  record Told(String partnerId, long version, String signature) {

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
    Row row =
        new Row(
            partnerId,
            versionBefore + 1,
            Told.signature(diagnosis),
            inputs.at(),
            mapper.writeValueAsString(inputs),
            mapper.writeValueAsString(diagnosis));
    DiagnosisChanged event = DiagnosisChanged.of(partnerId, diagnosis, inputs.at());
    Publication published = Publication.of(partnerId, row.version(), cause, event);
    if (versionBefore == 0) {
      writes.insert(row, published);
    } else {
      writes.replace(row, Fields.at(VERSION, versionBefore), published);
    }
  }

  /** Keeps a diagnosis that says what was told, with newer figures. */
  void keep(RecordWrites<Row> writes, long version, DiagnosisInputs inputs, Diagnosis diagnosis) {
    writes.update(
        inputs.partner().partnerId(),
        Fields.at(VERSION, version),
        Updates.combine(
            Updates.set(INPUTS, mapper.writeValueAsString(inputs)),
            Updates.set(DIAGNOSIS, mapper.writeValueAsString(diagnosis))));
  }

  Optional<StoredDiagnosis> find(Tenant tenant, String partnerId) {
    return diagnoses
        .findOne(tenant, Filters.and(diagnoses.is(tenant, partnerId), WITH_INPUTS))
        .map(this::read);
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
        mapper.readValue(row.diagnosis(), Diagnosis.class));
  }
}

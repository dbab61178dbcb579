package pep.performance.intake.file;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.stereotype.Repository;
import pep.performance.intake.register.Intake;
import pep.performance.intake.register.IntakeStatus;
import pep.performance.intake.register.Intakes;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Remembers what files said, and finds the one that another largely repeats. */
@Repository
public class KnownContents {

  private static final String COLLECTION = "sales.contents";
  private static final String ID = Fields.of(KnownContent::id);
  private static final String SKETCH = Fields.of(KnownContent::sketch);

  /** Files that are compared line by line: those that share most of the sketch. */
  private static final int COMPARED = 3;

  private static final int FOUND = 50;

  private final TenantRecords<KnownContent> contents;
  private final TenantRecords<Sketched> sketches;
  private final Intakes intakes;

  KnownContents(RecordCollections collections, Intakes intakes) {
    this.contents = collections.of(RecordKind.of(KnownContent.class, COLLECTION));
    this.sketches = collections.of(RecordKind.of(Sketched.class, COLLECTION));
    this.intakes = intakes;
  }

  /** Of a content no more than what it is found by. */
  private record Sketched(@Id String id, List<Long> sketch) {

    long shared(Collection<Long> other) {
      return sketch.stream().filter(other::contains).count();
    }
  }

  /**
   * A file that counts and says what another one says.
   *
   * @param intakeId its intake
   * @param lines how many lines both have
   */
  record Repeated(String intakeId, int lines) {}

  public static Migration indexes() {
    return Migration.of(
        "2026-11-29-sales-contents",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", "sketch"), new IndexOptions().name("sketch")));
  }

  /** Remembers the content of a file that was taken in. */
  void remember(Intake intake, FileContent content) {
    if (content.lines() > 0) {
      contents.insert(
          intake.tenant(),
          new KnownContent(intake.id(), intake.partnerId(), content.sketch(), content.packed()));
    }
  }

  /** The file, within the caller's reach, that shares most lines with this one. */
  Optional<Repeated> mostShared(Reach caller, String intakeId, FileContent content) {
    List<Long> sketch = content.sketch();
    if (sketch.isEmpty()) {
      return Optional.empty();
    }
    Bson alike =
        Filters.and(
            caller.within(Fields.of(KnownContent::partnerId)),
            Filters.in(SKETCH, sketch),
            Filters.ne(ID, intakeId));
    List<Sketched> found =
        new ArrayList<>(sketches.find(caller.tenant(), alike, Sorts.descending(ID), FOUND));
    found.sort(Comparator.comparingLong(each -> -each.shared(sketch)));
    return found.stream()
        .filter(each -> counts(caller.tenant(), each.id()))
        .limit(COMPARED)
        .map(each -> compare(caller.tenant(), each.id(), content))
        .max(Comparator.comparingInt(Repeated::lines));
  }

  private boolean counts(Tenant tenant, String intakeId) {
    @Nullable IntakeStatus status = intakes.find(tenant, intakeId).map(Intake::status).orElse(null);
    return status == IntakeStatus.COMPLETE;
  }

  private Repeated compare(Tenant tenant, String intakeId, FileContent content) {
    int shared =
        contents.find(tenant, intakeId).map(known -> content.shared(known.hashes())).orElse(0);
    return new Repeated(intakeId, shared);
  }
}

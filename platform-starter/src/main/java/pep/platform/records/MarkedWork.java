package pep.platform.records;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.PropertyReference;
import pep.platform.tenancy.Tenant;

/**
 * Work that is noted on the records it is about: whoever calls for it raises a counter and, where
 * none was due, notes since when it is. It is done when it was not called for again since the
 * record was read; otherwise it stays due, so that nothing that comes while it is worked on is
 * missed.
 */
public final class MarkedWork<T extends Record> {

  private final TenantRecords<T> records;
  private final String marks;
  private final String since;

  /**
   * @param marks the component that counts the calls; never lowered
   * @param since the component that tells since when work is due; null while none is
   */
  public MarkedWork(
      TenantRecords<T> records,
      PropertyReference<T, Long> marks,
      PropertyReference<T, @Nullable Instant> since) {
    this.records = records;
    this.marks = Fields.of(marks);
    this.since = Fields.of(since);
  }

  /**
   * Calls for work on records.
   *
   * @param fresh each as it is stored where it is not there yet
   */
  public void call(Tenant tenant, Collection<T> fresh, Instant at) {
    RecordWrites<T> writes = records.writes(tenant);
    fresh.forEach(each -> writes.upsert(each, call(at), Set.of(marks, since)));
    writes.sendUpserts();
  }

  /**
   * Calls for work on those that are there and match.
   *
   * @param also what changes of them besides
   */
  public void call(Tenant tenant, Bson filter, Instant at, Bson... also) {
    records.updateAll(tenant, filter, Updates.combine(call(at), Updates.combine(also)));
  }

  private Bson call(Instant at) {
    return Updates.combine(Updates.inc(marks, 1L), Updates.min(since, Date.from(at)));
  }

  /** Those on which work has been due longest, of those on which it was due at an instant. */
  public List<T> due(Tenant tenant, Instant at, int limit) {
    return records.find(tenant, Filters.lte(since, Date.from(at)), Sorts.ascending(since), limit);
  }

  /** The tenants that have work which was due at an instant. */
  public Set<Tenant> tenants(Instant at) {
    return records.tenants(Filters.lte(since, Date.from(at)));
  }

  /**
   * Writes the record that work led to; with that the work is done.
   *
   * @param record with the marks that it was read with
   * @param met what makes the record the one that was read
   */
  public void finish(RecordWrites<T> writes, T record, Bson met, Publication... published) {
    Document set = records.forms().replacement(record);
    set.remove(marks);
    set.put(since, rest(record));
    writes.update(records.forms().key(record), met, List.of(new Document("$set", set)), published);
  }

  /**
   * Writes the record that a part of the work led to; the rest is still due.
   *
   * @param met what makes the record the one that was read
   */
  public void goOn(RecordWrites<T> writes, T record, Bson met) {
    Document set = records.forms().replacement(record);
    set.remove(marks);
    set.remove(since);
    writes.update(records.forms().key(record), met, List.of(new Document("$set", set)));
  }

  /** The work on a record is done; false if it was called for again and is still due. */
  public boolean finish(Tenant tenant, T read) {
    RecordWrites<T> write = records.writes(tenant);
    finish(write, read);
    return write.send() == 1;
  }

  /** The work on a record is done without a change of it. */
  public void finish(RecordWrites<T> writes, T read) {
    writes.update(records.forms().key(read), Fields.at(marks, marks(read)), Updates.unset(since));
  }

  /** Makes work due later; false if it was called for again and stays due as it is. */
  public boolean putAside(Tenant tenant, T read, Instant until) {
    return records.update(
        tenant,
        records.forms().key(read),
        Fields.at(marks, marks(read)),
        Updates.set(since, Date.from(until)));
  }

  private Document rest(T read) {
    return new Document(
        "$cond",
        List.of(new Document("$eq", List.of("$" + marks, marks(read))), "$$REMOVE", "$" + since));
  }

  private long marks(T read) {
    return Objects.requireNonNull(records.forms().withoutId(read).getLong(marks));
  }
}

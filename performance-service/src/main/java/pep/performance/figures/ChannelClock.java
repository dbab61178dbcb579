package pep.performance.figures;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import pep.platform.due.DueWork;
import pep.platform.records.Fields;
import pep.platform.records.MarkedWork;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/**
 * Has a vendor's partners looked at some time after something changed of them: all at once, since
 * each is compared with all.
 */
public final class ChannelClock {

  private final TenantRecords<Due> due;
  private final MarkedWork<Due> work;
  private final String collection;
  private final Duration settle;
  private final Consumer<Tenant> all;
  private final Clock clock;

  /**
   * @param collection of its own
   * @param settle how long after a change
   * @param all looks at all partners of a vendor; must bear repetition
   */
  public ChannelClock(
      RecordCollections collections,
      String collection,
      Duration settle,
      Consumer<Tenant> all,
      Clock clock) {
    this.due = collections.of(RecordKind.of(Due.class, collection));
    this.work = new MarkedWork<>(due, Due::marks, Due::dueAt);
    this.collection = collection;
    this.settle = settle;
    this.all = all;
    this.clock = clock;
  }

  /** When a vendor's partners are to be looked at; null while nothing has changed. */
  record Due(@Id String vendorId, long marks, @Nullable Instant dueAt) {}

  /** Something changed. */
  public void call(Tenant tenant) {
    work.call(tenant, List.of(new Due(tenant.vendorId(), 0, null)), later());
  }

  /** What calls at the time. */
  public DueWork dueWork(String name) {
    return new DueWork(name, collection, this::settled);
  }

  /** What changes during the work is looked at later. */
  private void settled(Tenant tenant, String id) {
    Due before = due.find(tenant, id).orElseGet(() -> new Due(id, 0, null));
    all.accept(tenant);
    if (!work.finish(tenant, before)) {
      due.update(
          tenant, id, Filters.empty(), Updates.set(Fields.of(Due::dueAt), Date.from(later())));
    }
  }

  private Instant later() {
    return clock.instant().plus(settle);
  }
}

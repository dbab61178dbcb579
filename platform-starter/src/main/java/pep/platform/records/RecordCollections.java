package pep.platform.records;

import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.TenantCollections;

/** Gives each kind of record its collection, and the relay those that publish. */
public class RecordCollections {

  private final TenantCollections collections;
  private final OutboxEntries entries;
  private final OutboxRelay relay;

  public RecordCollections(
      TenantCollections collections, OutboxEntries entries, OutboxRelay relay) {
    this.collections = collections;
    this.entries = entries;
    this.relay = relay;
  }

  /** Records whose writes publish nothing. */
  public <T extends Record> TenantRecords<T> of(RecordKind<T> kind) {
    return new TenantRecords<>(kind, collections.of(kind.collection()), null);
  }

  /** Records whose writes may publish events. */
  public <T extends Record> TenantRecords<T> publishing(RecordKind<T> kind) {
    relay.watch(kind.collection());
    Outbox outbox = new Outbox(kind.collection(), entries, relay);
    return new TenantRecords<>(kind, collections.of(kind.collection()), outbox);
  }
}

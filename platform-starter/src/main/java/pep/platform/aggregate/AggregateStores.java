package pep.platform.aggregate;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;

/** Gives each kind of aggregate its store, and the relay its collections. */
public class AggregateStores {

  private final MongoTemplate mongo;
  private final AggregateEntries entries;
  private final OutboxRelay relay;
  private final Clock clock;
  private final Map<String, AggregateStore<?>> stores = new ConcurrentHashMap<>();

  public AggregateStores(
      MongoTemplate mongo, OutboxEntries entries, OutboxRelay relay, Clock clock) {
    this.mongo = mongo;
    this.entries = new AggregateEntries(entries, clock);
    this.relay = relay;
    this.clock = clock;
  }

  public <T extends Aggregate> AggregateStore<T> of(AggregateKind<T> kind) {
    AggregateStore<T> store = new AggregateStore<>(kind, mongo, entries, relay::wake, clock);
    stores.put(kind.collection(), store);
    relay.watch(kind.collection());
    return store;
  }

  public Collection<AggregateStore<?>> all() {
    return stores.values();
  }
}

package pep.platform.aggregate;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pep.platform.outage.DuplicateKeys;
import pep.platform.outbox.OutboxField;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;

/**
 * Many aggregates of one kind for one round trip, each written under the same condition, with its
 * events, as it would be alone. An id may come once.
 *
 * <p>A change is sent as an upsert: where the version is not the stored one, the server would have
 * to insert under an id that is taken, and refuses that write alone. So each write has an answer of
 * its own, which the count of matches in a bulk write does not give. Aggregates are never deleted,
 * so that no id of a known one is free.
 */
public final class AggregateWrites<T extends Aggregate> {

  private static final String ID_INDEX = "index: _id_";

  private record Write<T>(T aggregate, Document state, WriteModel<Document> model) {

    boolean creates() {
      return model instanceof InsertOneModel<Document>;
    }
  }

  private final AggregateStore<T> store;
  private final Cause cause;
  private final List<Write<T>> writes = new ArrayList<>();

  AggregateWrites(AggregateStore<T> store, Cause cause) {
    this.store = store;
    this.cause = cause;
  }

  /** Adds a new aggregate. */
  public AggregateWrites<T> create(T aggregate, Creation creation) {
    aggregate.createdBy(creation.fingerprint());
    Document state = store.stateOf(aggregate, 1);
    Document whole = store.searched(aggregate, state);
    whole.put(OutboxField.NAME, store.entries(aggregate, null, state, cause));
    writes.add(new Write<>(aggregate, state, new InsertOneModel<>(whole)));
    return this;
  }

  /** Adds a new aggregate whose creation nobody repeats, or the change of a stored one. */
  public AggregateWrites<T> put(T aggregate) {
    return aggregate.version() == 0 ? create(aggregate, Creation.random()) : save(aggregate);
  }

  /** Adds a change; an aggregate that neither changed nor raised anything is left alone. */
  public AggregateWrites<T> save(T aggregate) {
    Document state = store.changed(aggregate);
    if (state != null) {
      writes.add(
          new Write<>(
              aggregate,
              state,
              new UpdateOneModel<>(
                  ConditionalReplace.guard(aggregate),
                  ConditionalReplace.pipeline(
                      store.searched(aggregate, state),
                      store.entries(aggregate, aggregate.loaded(), state, cause)),
                  new UpdateOptions().upsert(true))));
    }
    return this;
  }

  /**
   * Sends them in no order; one that is refused holds up no other, unless a transaction is going
   * on, which it ends.
   *
   * @return the refusals by the ids: {@link StaleVersion} for what moved on since it was read,
   *     {@link AlreadyExists} for what another has the id or a unique key of
   */
  public Map<String, RuleBroken> send() {
    if (writes.isEmpty()) {
      return Map.of();
    }
    Map<String, RuleBroken> refused = refused();
    for (Write<T> each : writes) {
      if (!refused.containsKey(each.aggregate().id())) {
        each.aggregate().stored(each.state().getLong("version"), each.state());
      }
    }
    store.wake();
    writes.clear();
    return refused;
  }

  private Map<String, RuleBroken> refused() {
    Map<String, RuleBroken> refused = new HashMap<>();
    try {
      store
          .collection()
          .bulkWrite(
              writes.stream().map(Write::model).toList(), new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.only(e)) {
        throw e;
      }
      for (BulkWriteError error : e.getWriteErrors()) {
        Write<T> write = writes.get(error.getIndex());
        refused.put(write.aggregate().id(), refusal(write, error.getMessage()));
      }
    }
    return refused;
  }

  private RuleBroken refusal(Write<T> write, @Nullable String message) {
    T aggregate = write.aggregate();
    boolean stale = !write.creates() && message != null && message.contains(ID_INDEX);
    return stale
        ? new StaleVersion(aggregate.id(), aggregate.version())
        : new AlreadyExists(store.kind().refusal(aggregate, message));
  }
}

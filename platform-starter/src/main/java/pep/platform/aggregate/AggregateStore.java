package pep.platform.aggregate;

import com.mongodb.MongoWriteException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.outage.DuplicateKeys;
import pep.platform.outbox.OutboxField;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * The one path to the documents of an aggregate. Every read names its tenant and every write is one
 * conditional update under id, vendor and version that also pushes the events onto the document's
 * outbox.
 */
public final class AggregateStore<T extends Aggregate> extends AggregateReads<T> {

  private final AggregateEntries entries;
  private final Consumer<String> wake;
  private final Clock clock;

  AggregateStore(
      AggregateKind<T> kind,
      MongoTemplate mongo,
      AggregateEntries entries,
      Consumer<String> wake,
      Clock clock) {
    super(kind, mongo);
    this.entries = entries;
    this.wake = wake;
    this.clock = clock;
  }

  /**
   * Stores a new aggregate with its events. A repeat of the same creation (same key, same body)
   * gives back what the first one stored.
   *
   * @throws KeyReused if the key already created something else
   * @throws AlreadyExists if a unique index refuses it
   */
  public T create(T aggregate, Creation creation, Cause cause) {
    aggregate.createdBy(creation.fingerprint());
    Document state = stateOf(aggregate, 1);
    Document withOutbox = searched(aggregate, state);
    withOutbox.put(OutboxField.NAME, entries(aggregate, null, state, cause));
    try {
      collection().insertOne(withOutbox);
    } catch (MongoWriteException e) {
      if (!DuplicateKeys.met(e)) {
        throw e;
      }
      return firstOf(aggregate, creation, e);
    }
    aggregate.stored(1, state);
    wake();
    return aggregate;
  }

  /**
   * What an earlier request with the same key created; to be asked inside a transaction before the
   * decision, where {@link #create} could not look any more.
   *
   * @throws KeyReused if the key created something else
   */
  public Optional<T> repeated(Tenant tenant, String id, Creation creation) {
    if (creation.seed() == null) {
      return Optional.empty();
    }
    Optional<T> first = find(tenant, id);
    first.ifPresent(existing -> creation.requireRepeat(existing.createdBy(), existing.id()));
    return first;
  }

  private T firstOf(T aggregate, Creation creation, MongoWriteException duplicate) {
    Optional<T> existing = find(aggregate.tenant(), aggregate.id());
    if (existing.isEmpty() || creation.seed() == null) {
      throw new AlreadyExists(kind.refusal(aggregate, duplicate.getError().getMessage()));
    }
    creation.requireRepeat(existing.get().createdBy(), existing.get().id());
    return existing.get();
  }

  /**
   * Writes the aggregate's state and events if nobody changed it since it was read. An aggregate
   * that neither changed nor raised anything is left alone.
   *
   * @throws StaleVersion if it has moved on
   */
  public T save(T aggregate, Cause cause) {
    Document state = changed(aggregate);
    if (state == null) {
      return aggregate;
    }
    List<Document> pushed = entries(aggregate, aggregate.loaded(), state, cause);
    try {
      if (collection()
              .updateOne(
                  ConditionalReplace.guard(aggregate),
                  ConditionalReplace.pipeline(searched(aggregate, state), pushed))
              .getMatchedCount()
          == 0) {
        throw new StaleVersion(aggregate.id(), aggregate.version());
      }
    } catch (MongoWriteException e) {
      if (DuplicateKeys.met(e)) {
        throw new AlreadyExists(kind.refusal(aggregate, e.getError().getMessage()));
      }
      throw e;
    }
    aggregate.stored(aggregate.version() + 1, state);
    wake();
    return aggregate;
  }

  /** Collects writes of many aggregates for one round trip. */
  public AggregateWrites<T> writes(Cause cause) {
    return new AggregateWrites<>(this, cause);
  }

  /** The state to be stored next; null if the aggregate neither changed nor raised anything. */
  @Nullable Document changed(T aggregate) {
    if (aggregate.raised().isEmpty()
        && stateOf(aggregate, aggregate.version()).equals(aggregate.loaded())) {
      return null;
    }
    aggregate.changedAt(clock.instant());
    return stateOf(aggregate, aggregate.version() + 1);
  }

  List<Document> entries(T aggregate, @Nullable Document before, Document state, Cause cause) {
    return entries.of(kind, aggregate, before, state, cause);
  }

  void wake() {
    wake.accept(kind.collection());
  }

  /** Publishes the present state of every aggregate, whoever owns it, if the type is this one's. */
  public void resendStates(String type, EventCodec codec, Consumer<Envelope> out) {
    Function<T, Object> publicState = kind.state();
    if (publicState == null) {
      return;
    }
    Cause cause = Cause.ofClock("resend");
    collection()
        .find()
        .batchSize(500)
        .map(this::read)
        .forEach(
            (Consumer<T>)
                aggregate -> {
                  Object state = publicState.apply(aggregate);
                  if (type.equals(EventCodec.typeOf(state.getClass()))) {
                    String vendor = aggregate.tenant().vendorId();
                    out.accept(
                        codec.seal(vendor, aggregate.id(), aggregate.version(), state, cause));
                  }
                });
  }

  Document stateOf(T aggregate, long version) {
    Document state = new Document();
    mongo.getConverter().write(aggregate, state);
    state.remove("_class");
    state.put("version", version);
    return state;
  }

  /** The state with what it is found by, which is none of it. */
  Document searched(T aggregate, Document state) {
    Document stored = new Document(state);
    List<String> words = kind.words(aggregate);
    if (!words.isEmpty()) {
      stored.put(SearchWords.FIELD, words);
    }
    return stored;
  }
}

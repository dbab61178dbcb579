package pep.platform.aggregate;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.outage.DuplicateKeys;
import pep.platform.outbox.OutboxField;
import pep.platform.problem.NotFound;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollections;

/**
 * The one path to the documents of an aggregate. Every read names its tenant and every write is one
 * conditional update under id, vendor and version that also pushes the events onto the document's
 * outbox.
 */
public final class AggregateStore<T extends Aggregate> {

  private static final List<String> BESIDE =
      List.of(OutboxField.NAME, "dueClaimedUntil", SearchWords.FIELD, SortValues.FIELD);

  private final AggregateKind<T> kind;
  private final MongoTemplate mongo;
  private final AggregateEntries entries;
  private final Consumer<String> wake;
  private final Clock clock;

  AggregateStore(
      AggregateKind<T> kind,
      MongoTemplate mongo,
      AggregateEntries entries,
      Consumer<String> wake,
      Clock clock) {
    this.kind = kind;
    this.mongo = mongo;
    this.entries = entries;
    this.wake = wake;
    this.clock = clock;
  }

  public AggregateKind<T> kind() {
    return kind;
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

  public Optional<T> find(Tenant tenant, String id) {
    return findOne(tenant, Filters.eq("_id", id));
  }

  /**
   * @throws NotFound if this tenant has no such aggregate, whoever else may have
   */
  public T get(Tenant tenant, String id) {
    return find(tenant, id).orElseThrow(() -> new NotFound(kind.noun(), id));
  }

  public Optional<T> findOne(Tenant tenant, Bson filter) {
    return Optional.ofNullable(collection().find(within(tenant, filter)).first()).map(this::read);
  }

  /** All that match; for sets known to be small. Use {@link #page} for anything a user lists. */
  public List<T> findAll(Tenant tenant, Bson filter) {
    List<T> all = new ArrayList<>();
    collection().find(within(tenant, filter)).map(this::read).into(all);
    return all;
  }

  /** The first that match in the order of their ids, at most so many. */
  public List<T> findFirst(Tenant tenant, Bson filter, int limit) {
    List<T> first = new ArrayList<>();
    collection()
        .find(within(tenant, filter))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(this::read)
        .into(first);
    return first;
  }

  /** Hands over every match, one at a time, without holding them all. */
  public void forEach(Tenant tenant, Bson filter, Consumer<? super T> action) {
    collection().find(within(tenant, filter)).batchSize(500).map(this::read).forEach(action);
  }

  /** The ids of all that match. */
  public Set<String> ids(Tenant tenant, Bson filter) {
    return collection()
        .find(within(tenant, filter))
        .projection(Projections.include("_id"))
        .map(each -> each.getString("_id"))
        .into(new HashSet<>());
  }

  /** Every tenant with aggregates that match, by a filter that an index serves. */
  public Set<Tenant> tenants(Bson filter) {
    return new TenantCollections(mongo).of(kind.collection()).tenants(filter);
  }

  public long count(Tenant tenant, Bson filter) {
    return collection().countDocuments(within(tenant, filter));
  }

  /** How many match for each value of a field, by the values. */
  public Map<String, Long> countBy(Tenant tenant, Bson filter, String field) {
    Map<String, Long> counts = new HashMap<>();
    collection()
        .aggregate(
            List.of(
                Aggregates.match(within(tenant, filter)),
                Aggregates.group("$" + field, Accumulators.sum("count", 1L))))
        .forEach(
            (Consumer<Document>) each -> counts.put(each.getString("_id"), each.getLong("count")));
    return counts;
  }

  public Page<T> page(Tenant tenant, Bson filter, Listing listing) {
    return listing.page(collection(), within(tenant, filter), this::read);
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

  private static Bson within(Tenant tenant, Bson filter) {
    return Filters.and(Filters.eq("vendorId", tenant.vendorId()), filter);
  }

  MongoCollection<Document> collection() {
    return mongo.getCollection(kind.collection());
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

  T read(Document document) {
    document.keySet().removeAll(BESIDE);
    T aggregate = mongo.getConverter().read(kind.type(), document);
    aggregate.loaded(document);
    return aggregate;
  }
}

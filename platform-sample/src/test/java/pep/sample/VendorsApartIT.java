package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.events.EventCodec;
import pep.platform.inbox.Projection;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.test.ServiceTest;
import pep.sample.thing.Thing;
import pep.sample.thing.messaging.ThingCrowds;

/**
 * Every method that takes a tenant, of every class that reads and writes the documents of tenants,
 * called in the name of one vendor with a filter that another's documents meet too.
 */
@ServiceTest
class VendorsApartIT {

  private static final String COLLECTION = "apart";

  record Owned(@Id String id, @Nullable String owner) {}

  private static final History.Asked ALL = new History.Asked(null, null, null, null);

  @Autowired TenantCollections collections;
  @Autowired RecordCollections records;
  @Autowired AggregateStore<Thing> things;
  @Autowired ThingCrowds crowds;
  @Autowired History history;
  @Autowired EventCodec codec;
  @Autowired MongoTemplate mongo;
  @Autowired Clock clock;

  private final Tenant caller = new Tenant("ven_" + UUID.randomUUID());
  private final Tenant other = new Tenant("ven_" + UUID.randomUUID());

  @Test
  void aCollection() {
    TenantCollection collection = collections.of(COLLECTION);
    for (Method method : methods(TenantCollection.class)) {
      List.of(caller, other).forEach(this::document);
      Document before = documentOf(other);

      AnyCall call = new AnyCall(caller, Filters.exists("owner"), "a");
      Object answer = call.of(method, collection);

      assertThat(call.seen(answer)).as("%s", method).doesNotContain(other.vendorId());
      call.countOf(answer).ifPresent(count -> assertThat(count).as("%s", method).isEqualTo(1));
      assertThat(documentOf(other)).as("left alone by %s", method).isEqualTo(before);
    }
  }

  @Test
  void aCollectionOfRecords() {
    TenantRecords<Owned> owned = records.of(RecordKind.of(Owned.class, COLLECTION));
    for (Method method : methods(TenantRecords.class)) {
      List.of(caller, other).forEach(this::document);
      Document before = documentOf(other);

      Owned fresh = new Owned(UUID.randomUUID().toString(), null);
      AnyCall call = new AnyCall(caller, Filters.exists("owner"), other.vendorId(), fresh);
      Object answer = call.of(method, owned);

      assertThat(call.seen(answer)).as("%s", method).doesNotContain(other.vendorId());
      call.countOf(answer).ifPresent(count -> assertThat(count).as("%s", method).isEqualTo(1));
      assertThat(documentOf(other)).as("left alone by %s", method).isEqualTo(before);
    }
  }

  @Test
  void theStoreOfAnAggregate() {
    String others = thing(other).id();
    thing(caller);
    for (Method method : methods(AggregateStore.class)) {
      AnyCall call = new AnyCall(caller, Filters.exists("name"), others);
      Object answer = call.of(method, things);
      assertThat(call.seen(answer)).as("%s", method).doesNotContain(others, other.vendorId());
      call.countOf(answer).ifPresent(count -> assertThat(count).as("%s", method).isEqualTo(1));
    }
  }

  @Test
  void aProjection() {
    Projection<ThingCrowds.Place> places = crowds.places();
    List.of(caller, other).forEach(this::moved);
    for (Method method : methods(Projection.class)) {
      AnyCall call = new AnyCall(caller, Filters.exists("data.name"), "a");
      Object answer = call.of(method, places);
      assertThat(call.seen(answer)).as("%s", method).doesNotContain(other.vendorId());
      call.countOf(answer).ifPresent(count -> assertThat(count).as("%s", method).isEqualTo(1));
    }
  }

  @Test
  void theHistoryOfAnAggregate() {
    String others = thing(other).id();
    Scene.until(() -> !history.page(other, Thing.KIND, others, ALL).items().isEmpty());
    assertThat(history.page(caller, Thing.KIND, others, ALL).items()).isEmpty();
  }

  /** Those that read or write; what gives a filter does neither. */
  private static List<Method> methods(Class<?> type) {
    Stream<Method> all = Arrays.stream(type.getMethods());
    List<Method> ofTenants =
        all.filter(each -> each.getReturnType() != Bson.class)
            .filter(each -> Arrays.asList(each.getParameterTypes()).contains(Tenant.class))
            .toList();
    assertThat(ofTenants).isNotEmpty();
    return ofTenants;
  }

  private void document(Tenant owner) {
    mongo
        .getCollection(COLLECTION)
        .replaceOne(
            Filters.eq("_id", owner.vendorId()),
            new Document("vendorId", owner.vendorId()).append("owner", owner.vendorId()),
            new com.mongodb.client.model.ReplaceOptions().upsert(true));
  }

  private Document documentOf(Tenant owner) {
    return mongo.getCollection(COLLECTION).find(Filters.eq("owner", owner.vendorId())).first();
  }

  private Thing thing(Tenant owner) {
    Creation creation = Creation.random();
    String id = creation.id("thg");
    Thing thing = new Thing(owner, id, "of " + owner.vendorId(), clock.instant());
    return things.create(thing, creation, Cause.ofClock("test"));
  }

  private void moved(Tenant owner) {
    String name = "of " + owner.vendorId();
    crowds
        .places()
        .accept(
            new pep.platform.inbox.Received<>(
                new Mail(owner, codec).moved("a", 1, name), new ThingCrowds.Place("a", name)));
  }
}

package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.records.Fields;
import pep.platform.records.MarkedWork;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.sample.thing.ThingDone;

/** Records on a real store: each form of write publishes, and marked work is not lost. */
@ServiceTest
class RecordsIT {

  private static final Instant EARLIER = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-01T11:00:00Z");
  private static final String VERSION = Fields.of(Sum::version);
  private static final Bson ALWAYS = Filters.empty();

  @Autowired RecordCollections collections;
  @Autowired Events events;

  record Sum(String name, long version, long total, long marks, @Nullable Instant dueSince) {

    static Sum of(String name, long version, long total) {
      return new Sum(name, version, total, 0, null);
    }
  }

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
  private TenantRecords<Sum> sums;
  private MarkedWork<Sum> work;
  private Tap tap;

  @BeforeEach
  void records() {
    sums = collections.publishing(RecordKind.of(Sum.class, "sums", Sum::name));
    work = new MarkedWork<>(sums, Sum::marks, Sum::dueSince);
    tap = events.tap("thing.done.v1");
  }

  private static Publication done(String subject, int count) {
    return Publication.of(subject, count, Cause.ofClock("test"), new ThingDone(subject, count));
  }

  private String own(String name) {
    return name + tenant.vendorId();
  }

  @Test
  void everyFormOfWritePublishes() {
    sums.insert(tenant, Sum.of("a", 1, 1), done(own("insert"), 1));
    RecordWrites<Sum> writes = sums.writes(tenant);
    writes.replace(Sum.of("a", 2, 5), Fields.at(VERSION, 1), done(own("replace"), 2));
    writes.insert(Sum.of("b", 1, 1), done(own("bulk"), 1));
    assertThat(writes.send()).isEqualTo(2);
    assertThat(
            sums.update(tenant, "a", ALWAYS, Updates.inc("total", 1L), done(own("operators"), 3)))
        .isTrue();
    List<Bson> pipeline = List.of(new Document("$set", new Document("total", 9L)));
    Document small = new Document("$lt", List.of("$total", 8L));
    assertThat(sums.met(tenant, "a", pipeline, done(own("met"), 4).where(small)))
        .contains(Sum.of("a", 2, 6));
    sums.met(tenant, "a", pipeline, done(own("unmet"), 5).where(small));
    sums.update(tenant, "a", ALWAYS, pipeline, done(own("last"), 6));

    for (String each : List.of("insert", "replace", "bulk", "operators", "met", "last")) {
      tap.await("thing.done.v1", own(each));
    }
    assertThat(tap.heard()).noneMatch(each -> each.subject().equals(own("unmet")));
    assertThat(sums.find(tenant, "a")).contains(Sum.of("a", 2, 9));
  }

  @Test
  void whatIsThereOrWasChangedMeanwhileIsLeftOutAndPublishesNothing() {
    sums.insert(tenant, Sum.of("a", 1, 1));

    assertThat(sums.insert(tenant, Sum.of("a", 1, 2), done(own("again"), 1))).isFalse();
    RecordWrites<Sum> writes = sums.writes(tenant);
    writes.insert(Sum.of("a", 1, 3), done(own("again"), 1));
    writes.replace(Sum.of("a", 8, 4), Fields.at(VERSION, 7), done(own("stale"), 8));
    writes.insert(Sum.of("b", 1, 5), done(own("new"), 1));
    assertThat(writes.send()).isEqualTo(1);

    tap.await("thing.done.v1", own("new"));
    assertThat(tap.heard())
        .noneMatch(each -> List.of(own("again"), own("stale")).contains(each.subject()));
    assertThat(sums.find(tenant, ALWAYS, Sorts.ascending("name"), 5))
        .extracting(Sum::total)
        .containsExactly(1L, 5L);
    assertThatThrownBy(() -> sums.writes(tenant).insert(Sum.of("a", 1, 1)).sendAll())
        .isInstanceOf(MongoBulkWriteException.class);
  }

  @Test
  void onlyAPipelineMayPublishByWhatItMeets() {
    Publication conditional = done(own("any"), 1).where(new Document("$literal", true));

    assertThatThrownBy(() -> sums.insert(tenant, Sum.of("a", 1, 1), conditional))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noVendorSeesAnothersRecords() {
    sums.insert(tenant, Sum.of("a", 1, 1));
    Tenant other = new Tenant("ven_" + UUID.randomUUID());

    assertThat(sums.find(other, "a")).isEmpty();
    assertThat(sums.update(other, "a", ALWAYS, Updates.inc("total", 1L))).isFalse();
    assertThat(sums.insert(other, Sum.of("a", 1, 2))).isTrue();
    assertThat(sums.every(tenant)).containsExactly(Sum.of("a", 1, 1));
  }

  @Test
  void workIsDueSinceItWasFirstCalledForAndDoneOnce() {
    call("a", LATER);
    call("a", EARLIER);
    call("b", LATER);

    assertThat(work.tenants(EARLIER.minusMillis(1))).doesNotContain(tenant);
    assertThat(work.tenants(EARLIER)).contains(tenant);
    assertThat(work.due(tenant, EARLIER, 5)).extracting(Sum::name).containsExactly("a");
    assertThat(work.due(tenant, LATER, 5)).extracting(Sum::name).containsExactly("a", "b");
    finish(due("a"), 7);
    assertThat(work.due(tenant, LATER, 5)).extracting(Sum::name).containsExactly("b");
    assertThat(sums.find(tenant, "a").orElseThrow().total()).isEqualTo(7);
    work.call(tenant, Filters.eq("name", "a"), LATER);
    assertThat(work.due(tenant, LATER, 5)).hasSize(2);
  }

  @Test
  void whatIsCalledForAgainMeanwhileStaysDue() {
    call("a", EARLIER);
    Sum read = due("a");
    call("a", LATER);

    work.putAside(tenant, read, LATER);
    finish(read, 7);

    assertThat(work.due(tenant, EARLIER, 5)).extracting(Sum::total).containsExactly(7L);
    RecordWrites<Sum> writes = sums.writes(tenant);
    work.finish(writes, due("a"));
    writes.send();
    assertThat(work.tenants(LATER)).doesNotContain(tenant);
  }

  private void call(String name, Instant at) {
    work.call(tenant, List.of(Sum.of(name, 0, 0)), at);
  }

  private Sum due(String name) {
    return sums.find(tenant, name).orElseThrow();
  }

  private void finish(Sum read, long total) {
    Sum after = new Sum(read.name(), read.version() + 1, total, read.marks(), read.dueSince());
    RecordWrites<Sum> writes = sums.writes(tenant);
    work.finish(writes, after, Fields.at(VERSION, read.version()));
    assertThat(writes.send()).isEqualTo(1);
  }
}

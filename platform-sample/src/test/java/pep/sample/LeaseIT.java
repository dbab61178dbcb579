package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.lease.Lease;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;

@ServiceTest
class LeaseIT {

  private static final Duration STEP = Duration.ofSeconds(1);

  @Autowired MongoTemplate mongo;
  private final String work = "work-" + UUID.randomUUID();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-01-01T00:00:00Z"));
  private Lease one;
  private Lease other;

  @BeforeEach
  void twoInstances() {
    one = new Lease(mongo, clock);
    other = new Lease(mongo, clock);
  }

  @Test
  void staysWithWhoeverUsesIt() {
    for (int second = 0; second < 40; second++) {
      assertThat(one.hold(work)).isEqualTo(1L);
      assertThat(other.hold(work)).isNull();
      clock.move(STEP);
    }
  }

  @Test
  void goesToAnotherWhenItIsNotUsedForItsTerm() {
    assertThat(one.hold(work)).isEqualTo(1L);
    clock.move(Duration.ofSeconds(9));
    assertThat(other.hold(work)).isNull();
    clock.move(Duration.ofSeconds(2));
    assertThat(other.hold(work)).isEqualTo(2L);
    assertThat(one.hold(work)).isNull();
  }

  @Test
  void goesToAnotherAtOnceWhenItIsGivenBack() {
    one.hold(work);
    one.release();
    assertThat(other.hold(work)).isEqualTo(2L);
    assertThat(one.hold(work)).isNull();
  }

  @Test
  void isRenewedInTheSecondHalfOfItsTermAlone() {
    one.hold(work);
    Instant until = until();
    clock.move(Duration.ofSeconds(4));
    one.hold(work);
    assertThat(until()).isEqualTo(until);
    clock.move(Duration.ofSeconds(2));
    one.hold(work);
    assertThat(until()).isEqualTo(until.plusSeconds(6));
  }

  private Instant until() {
    Document lease = mongo.getCollection("leases").find(new Document("_id", work)).first();
    assertThat(lease).isNotNull();
    return lease.getDate("until").toInstant();
  }
}

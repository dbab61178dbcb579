package pep.platform.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class TurnsTest {

  private static final Tenant A = new Tenant("ven_a");
  private static final Tenant B = new Tenant("ven_b");
  private static final Tenant C = new Tenant("ven_c");
  private static final List<Tenant> ALL = List.of(A, B, C);

  private final List<Tenant> taken = new ArrayList<>();
  private long now;
  private RuntimeException fault = new IllegalStateException("not now");
  private boolean broken = true;
  private final Turns turns = new Turns("test", () -> now);

  @Test
  void oneThatFailsHoldsUpNobodyAfterIt() {
    assertThat(round()).isTrue();
    assertThat(taken).containsExactly(A, B, C);
  }

  @Test
  void whoeverFailedMissesTheTurnsOfASecondAndThenOfTwo() {
    round();
    now += millis(999);
    round();
    assertThat(times(B)).isEqualTo(1);
    now += millis(1);
    round();
    assertThat(times(B)).isEqualTo(2);
    now += millis(1_999);
    round();
    assertThat(times(B)).isEqualTo(2);
    now += millis(1);
    round();
    assertThat(times(B)).isEqualTo(3);
    assertThat(times(A)).isEqualTo(5);
  }

  @Test
  void theWorkRestsNoLongerThanUntilTheNextTurnOfWhoeverFailed() {
    assertThat(turns.untilNext(millis(10_000))).isEqualTo(millis(10_000));
    round();
    assertThat(turns.untilNext(millis(10_000))).isEqualTo(millis(1_000));
    now += millis(400);
    assertThat(turns.untilNext(millis(10_000))).isEqualTo(millis(600));
    assertThat(turns.untilNext(millis(300))).isEqualTo(millis(300));
  }

  @Test
  void whoeverGetsOnAgainHasItsTurnsAgain() {
    round();
    now += millis(1_000);
    broken = false;
    round();
    round();
    assertThat(times(B)).isEqualTo(3);
  }

  @Test
  void anOutageOfTheDatabaseIsNobodysOwn() {
    fault = new MongoTimeoutException("away");
    assertThatThrownBy(this::round).isSameAs(fault);
    assertThat(taken).containsExactly(A, B);
    assertThatThrownBy(this::round).isSameAs(fault);
  }

  @Test
  void whenTheWorkEndsNobodyHasATurn() {
    assertThat(turns.take(ALL, this::piece, () -> false)).isFalse();
    assertThat(taken).isEmpty();
  }

  private boolean round() {
    return turns.take(ALL, this::piece, () -> true);
  }

  /** A has more to do. */
  private boolean piece(Tenant tenant) {
    taken.add(tenant);
    if (broken && tenant.equals(B)) {
      throw fault;
    }
    return tenant.equals(A);
  }

  private long times(Tenant tenant) {
    return taken.stream().filter(tenant::equals).count();
  }

  private static long millis(long millis) {
    return TimeUnit.MILLISECONDS.toNanos(millis);
  }
}

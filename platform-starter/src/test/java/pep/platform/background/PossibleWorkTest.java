package pep.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class PossibleWorkTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Tenant IDLE = new Tenant("idle");
  private static final Tenant BUSY = new Tenant("busy");

  private final Map<Tenant, Instant> changed = new HashMap<>(Map.of(IDLE, NOW.minusSeconds(3600)));
  private final PossibleWork possible =
      new PossibleWork(changed::keySet, this::changedSince, Clock.fixed(NOW, ZoneOffset.UTC));

  private Set<Tenant> changedSince(Instant at) {
    return changed.entrySet().stream()
        .filter(each -> !each.getValue().isBefore(at))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Test
  void holdsAllForPossibleOnceAtTheBeginning() {
    possible.look();
    assertThat(possible.tenants()).containsExactly(IDLE);
    possible.begin(IDLE);
    possible.look();
    assertThat(possible.tenants()).isEmpty();
  }

  @Test
  void findsWhatOthersChangedThoughItShowsALittleLate() {
    possible.look();
    possible.begin(IDLE);
    changed.put(BUSY, NOW.minusSeconds(60));
    possible.look();
    assertThat(possible.tenants()).containsExactly(BUSY);
  }

  @Test
  void keepsWhatWasNotedUntilItIsBegun() {
    possible.look();
    possible.begin(IDLE);
    possible.note(IDLE);
    possible.look();
    assertThat(possible.tenants()).containsExactly(IDLE);
  }
}

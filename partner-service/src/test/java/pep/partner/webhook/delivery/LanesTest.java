package pep.partner.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanesTest {

  private final Lanes lanes = new Lanes();

  @Test
  void letsNoMoreInThanItsLimitForEachEndpoint() {
    assertThat(lanes.call("a", 2)).isTrue();
    assertThat(lanes.join("a", 2)).isTrue();
    assertThat(lanes.join("a", 2)).isFalse();
    assertThat(lanes.call("b", 2)).isTrue();
  }

  @Test
  void aCallWhileAllPlacesAreTakenKeepsAWorkerOnce() {
    lanes.call("a", 1);
    assertThat(lanes.call("a", 1)).isFalse();

    assertThat(lanes.leave("a")).isFalse();
    assertThat(lanes.leave("a")).isTrue();
    assertThat(lanes.call("a", 1)).isTrue();
  }

  @Test
  void joiningInVainLeavesNoCallBehind() {
    lanes.call("a", 1);
    lanes.join("a", 1);

    assertThat(lanes.leave("a")).isTrue();
  }

  @Test
  void knowsWhetherAWorkerIsAlone() {
    lanes.call("a", 2);
    assertThat(lanes.isAlone("a")).isTrue();

    lanes.join("a", 2);
    assertThat(lanes.isAlone("a")).isFalse();

    lanes.leave("a");
    assertThat(lanes.isAlone("a")).isTrue();
  }
}

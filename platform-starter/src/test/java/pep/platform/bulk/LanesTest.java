package pep.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {

  private final Lanes<Integer> lanes = new Lanes<Integer>(Comparator.naturalOrder());

  @Test
  void whatHasNothingToDoWithEachOtherIsDoneSideBySide() {
    lanes.add(1, "A", List.of());
    lanes.add(2, "B", List.of("Z"));
    assertThat(lanes.all()).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void whatIsAboutTheSameIsDoneInOrder() {
    lanes.add(1, "A", List.of());
    lanes.add(2, "B", List.of());
    lanes.add(3, "A", List.of());
    assertThat(lanes.all()).containsExactly(List.of(1, 3), List.of(2));
  }

  @Test
  void whatNamesAnotherIsDoneAfterIt() {
    lanes.add(1, "A", List.of());
    lanes.add(2, "B", List.of());
    lanes.add(3, "C", List.of("A"));
    lanes.add(4, "B", List.of("C"));
    lanes.add(5, "A", List.of("A"));
    assertThat(lanes.all()).containsExactly(List.of(1, 2, 3, 4, 5));
  }
}

package pep.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {

  private final Layers<Integer> layers = new Layers<>();

  @Test
  void whatHasNothingToDoWithEachOtherIsDoneTogether() {
    layers.add(1, "A", List.of());
    layers.add(2, "B", List.of("Z"));
    assertThat(layers.all()).containsExactly(List.of(1, 2));
  }

  @Test
  void whatIsAboutTheSameIsDoneInOrder() {
    layers.add(1, "A", List.of());
    layers.add(2, "B", List.of());
    layers.add(3, "A", List.of());
    assertThat(layers.all()).containsExactly(List.of(1, 2), List.of(3));
  }

  @Test
  void whatNamesAnotherIsDoneAfterItTogetherWithOthersThatDo() {
    layers.add(1, "A", List.of());
    layers.add(2, "B", List.of());
    layers.add(3, "C", List.of("A"));
    layers.add(4, "D", List.of("A"));
    layers.add(5, "B", List.of("C"));
    assertThat(layers.all()).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
  }

  @Test
  void whatIsAboutOneThatWasNamedIsDoneAfterwards() {
    layers.add(1, "B", List.of("A"));
    layers.add(2, "A", List.of());
    layers.add(3, "A", List.of("A"));
    assertThat(layers.all()).containsExactly(List.of(1), List.of(2), List.of(3));
  }
}

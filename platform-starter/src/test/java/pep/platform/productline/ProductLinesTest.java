package pep.platform.productline;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.platform.productline.ProductLines.cover;
import static pep.platform.productline.ProductLines.meet;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductLinesTest {

  @Test
  void whatIsSaidOfALineIsSaidOfThoseBelowItAndOfNoOther() {
    assertThat(cover("pumps", "pumps")).isTrue();
    assertThat(cover("pumps", "pumps/industrial")).isTrue();
    assertThat(cover("pumps", "pumps/industrial/large")).isTrue();
    assertThat(cover("pumps/industrial", "pumps")).isFalse();
    assertThat(cover("pumps", "pumps-used")).isFalse();
    assertThat(cover("pumps", "pump")).isFalse();
    assertThat(cover("*", "pumps/industrial")).isTrue();
    assertThat(cover("pumps", "*")).isFalse();
  }

  @Test
  void twoMeetWhereOneIsSaidOfWhatTheOtherIsSaidOf() {
    assertThat(meet("pumps", "pumps/industrial")).isTrue();
    assertThat(meet("pumps/industrial", "pumps")).isTrue();
    assertThat(meet("pumps/industrial", "pumps/home")).isFalse();
    assertThat(meet("*", "pumps/home")).isTrue();
    assertThat(meet("pumps/home", "*")).isTrue();
  }

  @Test
  void aLineIsFollowedByThoseAboveIt() {
    assertThat(ProductLines.upwards("a/b/c")).containsExactly("a/b/c", "a/b", "a");
    assertThat(ProductLines.upwards("a")).containsExactly("a");
    assertThat(ProductLines.anyCovers(List.of("x", "a"), "a/b")).isTrue();
    assertThat(ProductLines.anyCovers(List.of("x", "a/c"), "a/b")).isFalse();
  }
}

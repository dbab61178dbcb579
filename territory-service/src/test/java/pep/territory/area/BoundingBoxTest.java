package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.problem.InvalidInput;

class BoundingBoxTest {

  private static final BoundingBox FIJI = BoundingBox.asked("177,-20,-178,-12");

  @Test
  void isTheWorldWhereNothingIsAsked() {
    assertThat(BoundingBox.asked(null)).isEqualTo(new BoundingBox(-180, -90, 180, 90));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-181,0,1,1", "0,0,181,1", "0,-91,1,1", "0,0,1,91", "0,1,1,1", "5,0,5,1"})
  void refusesWhatIsOnNoMap(String text) {
    assertThatThrownBy(() -> BoundingBox.asked(text)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void meetsWhatItHasAPlaceInCommonWith() {
    BoundingBox texas = new BoundingBox(-107, 25, -93, 37);
    assertThat(texas.meets(new BoundingBox(-93, 30, -90, 32))).as("on the border").isTrue();
    assertThat(texas.meets(new BoundingBox(-92, 30, -90, 32))).isFalse();
    assertThat(texas.meets(new BoundingBox(-100, 38, -95, 40))).isFalse();
  }

  @Test
  void liesAcrossTheAntimeridian() {
    assertThat(FIJI.width()).isEqualTo(5);
    assertThat(FIJI.meets(new BoundingBox(178, -19, 179, -18))).isTrue();
    assertThat(FIJI.meets(new BoundingBox(-180, -19, -179, -18))).isTrue();
    assertThat(FIJI.meets(new BoundingBox(0, -19, 10, -18))).isFalse();
    assertThat(new BoundingBox(0, -19, 10, -18).meets(FIJI)).isFalse();
    assertThat(new BoundingBox(-180, -90, 180, 90).meets(FIJI)).isTrue();
    assertThat(FIJI.meets(BoundingBox.asked("170,-15,-170,0"))).isTrue();
  }
}

package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeLinksTest {

  @Test
  void keepsDuplicatesInTheirOrderAndWhoGoesOn() {
    MergeLinks links = MergeLinks.NONE.from("par_1").from("par_2").into("par_3");
    assertThat(links.duplicates()).containsExactly("par_1", "par_2");
    assertThat(links.mergedInto()).isEqualTo("par_3");
    assertThat(MergeLinks.NONE.duplicates()).isEmpty();
  }
}

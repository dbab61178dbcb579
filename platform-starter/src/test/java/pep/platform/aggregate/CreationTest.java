package pep.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreationTest {

  @Test
  void theSameSeedGivesTheSameIdForTheSameKindOnly() {
    Creation creation = Creation.derivedFrom("ven_1\nA-1");

    assertThat(creation.id("par")).isEqualTo(Creation.derivedFrom("ven_1\nA-1").id("par"));
    assertThat(creation.id("par")).isNotEqualTo(Creation.derivedFrom("ven_1\nA-2").id("par"));
    assertThat(creation.id("par").substring(4)).isNotEqualTo(creation.id("prd").substring(4));
    assertThat(creation.id("par")).matches("par_[0-9a-f]{24}");
  }

  @Test
  void withoutASeedEachIdIsNew() {
    assertThat(Creation.random().id("par")).isNotEqualTo(Creation.random().id("par"));
  }
}

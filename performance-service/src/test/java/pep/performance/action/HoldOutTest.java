package pep.performance.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class HoldOutTest {

  private static final Tenant TENANT = new Tenant("ven_1");

  @Test
  void leavesAboutItsShareOutAndTheSameOnesEachTime() {
    assertThat(held("coach", 20)).hasSizeBetween(330, 470).isEqualTo(held("coach", 20));
    assertThat(held("coach", 10)).isSubsetOf(held("coach", 20));
    assertThat(held("coach", null)).isEmpty();
  }

  @Test
  void drawsForEachActionAnew() {
    List<Integer> both = held("coach", 20).stream().filter(held("visit", 20)::contains).toList();
    assertThat(both).hasSizeLessThan(140);
  }

  private static List<Integer> held(String code, @Nullable Integer percent) {
    CatalogueEntry entry =
        new CatalogueEntry(code, code, ActionForm.COACH, List.of(), "anybody", null, percent);
    return IntStream.range(0, 2_000)
        .filter(i -> HoldOut.holds(TENANT, entry, "par_%024x".formatted(i * 7919L)))
        .boxed()
        .toList();
  }
}

package pep.territory.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pep.territory.Seeded;
import pep.territory.deal.Chase;
import pep.territory.deal.Chase.Came;
import pep.territory.distribution.DealCrowding.CrowdingMeasure;

class DealCrowdingTest {

  @Test
  void isNoughtWhereEachCustomerHasOnePartner() {
    CrowdingMeasure measure =
        measure(
            List.of(
                chase("A", "acme", Came.WON),
                chase("A", "acme", Came.OPEN),
                chase("B", "bolt", Came.LOST)));
    assertThat(measure.crowding()).isEqualByComparingTo("0");
    assertThat(measure.held()).isEqualByComparingTo("0");
    assertThat(measure.customers()).isEqualTo(2);
    assertThat(measure.contested()).isZero();
    assertThat(measure.ofOthers().deals()).isEqualTo(3);
    assertThat(measure(List.of()).crowding()).isEqualByComparingTo("0");
  }

  @Test
  void saysWhatDealsWithContestedCustomersCameTo() {
    CrowdingMeasure measure =
        measure(
            List.of(
                chase("A", "acme", Came.LOST),
                chase("B", "acme", Came.REFUSED),
                chase("C", "acme", Came.STALLED),
                chase("A", "bolt", Came.WON)));
    assertThat(measure.crowding()).isEqualByComparingTo("1");
    assertThat(measure.partners()).isEqualTo(3);
    assertThat(measure.ofContested()).isEqualTo(new DealCrowding.DealResults(3, 0, 1, 1, 1));
    assertThat(measure.ofOthers()).isEqualTo(new DealCrowding.DealResults(1, 1, 0, 0, 0));
  }

  /** Two partners after the one customer of a small line, four after most of a larger one's. */
  @Test
  void ranksWhatManyCustomersSayBeforeWhatOneDoes() {
    List<Chase> small = new ArrayList<>();
    for (int partner = 0; partner < 5; partner++) {
      small.add(chase("P" + partner, "only", Came.OPEN));
    }
    List<Chase> large = new ArrayList<>();
    for (int customer = 0; customer < 60; customer++) {
      for (int partner = 0; partner < (customer < 40 ? 4 : 1); partner++) {
        large.add(chase("P" + partner, "c" + customer, Came.OPEN));
      }
    }
    assertThat(measure(small).crowding()).isGreaterThan(measure(large).crowding());
    assertThat(measure(large).held()).isGreaterThan(measure(small).held());
  }

  @Test
  void agreesWithSetsOfPartnersOnWhateverIsDrawn() {
    Seeded.check(
        100,
        random -> {
          List<Chase> chases = new ArrayList<>();
          Map<String, Set<String>> partners = new HashMap<>();
          for (int i = random.nextInt(60); i >= 0; i--) {
            String customer = "c" + random.nextInt(12);
            String partner = "P" + random.nextInt(6);
            chases.add(chase(partner, customer, Came.values()[random.nextInt(6)]));
            partners.computeIfAbsent(customer, none -> new TreeSet<>()).add(partner);
          }
          int surplus = partners.values().stream().mapToInt(each -> each.size() - 1).sum();
          CrowdingMeasure measure = measure(chases);
          assertThat(measure.crowding().doubleValue())
              .isCloseTo((double) surplus / partners.size(), within(0.0006));
          assertThat(measure.ofContested().deals() + measure.ofOthers().deals())
              .isEqualTo(chases.size());
        });
  }

  private static CrowdingMeasure measure(List<Chase> chases) {
    return DealCrowding.of(DealCrowding.customers(chases));
  }

  private static Chase chase(String partner, String customer, Came came) {
    return new Chase("dea_1", partner, customer, customer, List.of(), null, null, null, came);
  }
}

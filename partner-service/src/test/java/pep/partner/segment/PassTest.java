package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Cause;

class PassTest {

  private static final List<String> PARTNERS = List.of("a", "b", "c", "d", "e");
  private static final Cause CAUSE = Cause.ofClock("test");

  @Test
  void takesEachPartnerOnceInOrder() {
    assertThat(decidedFrom(begun(null, null))).containsExactlyElementsOf(PARTNERS);
  }

  @Test
  void comesRoundToWhereItStoodWhenTheRulesChanged() {
    assertThat(decidedFrom(begun("c", "c"))).containsExactly("d", "e", "a", "b", "c");
  }

  @Test
  void isCompleteWhenNobodyIsLeft() {
    assertThat(begun(null, null).past(List.of(), true)).isNull();
  }

  @Test
  void tellsHowManyItHasDecidedOn() {
    Pass now = begun(null, null).past(List.of("a", "b"), false);

    assertThat(now).isNotNull();
    assertThat(now.progress()).isEqualTo(new Progress(2, 5));
  }

  /** Two at a time, as a store would give them. */
  private static List<String> decidedFrom(Pass begun) {
    List<String> decided = new ArrayList<>();
    Pass pass = begun;
    while (pass != null) {
      List<String> next = new ArrayList<>();
      for (String each : PARTNERS) {
        boolean within =
            (pass.after() == null || each.compareTo(pass.after()) > 0)
                && (!pass.round() || pass.until() == null || each.compareTo(pass.until()) <= 0);
        if (within && next.size() < 2) {
          next.add(each);
        }
      }
      decided.addAll(next);
      pass = pass.past(next, next.size() < 2);
    }
    return decided;
  }

  private static Pass begun(@Nullable String after, @Nullable String until) {
    return new Pass(1, after, until, false, 0, PARTNERS.size(), CAUSE);
  }
}

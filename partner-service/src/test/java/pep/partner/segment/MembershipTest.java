package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Moment;
import pep.rules.vocabulary.Vocabulary;

class MembershipTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final Membership membership = Membership.none(new Tenant("ven_1"), "par_1", "A-1", NOW);

  @Test
  void entersStaysSinceThenAndLeaves() {
    assertThat(take(1, NOW, decision("GOLD", 1, true), decision("DE", 1, false))).isTrue();
    assertThat(take(2, NOW.plusSeconds(60), decision("GOLD", 2, true))).isTrue();

    Membership.Held entry = membership.entries().getFirst();
    assertThat(entry.since()).isEqualTo(NOW);
    assertThat(entry.ruleVersion()).isEqualTo(2);
    assertThat(membership.partnerVersion()).isEqualTo(2);

    assertThat(take(3, NOW.plusSeconds(90), decision("GOLD", 2, false))).isTrue();
    assertThat(membership.entries()).isEmpty();
  }

  @Test
  void theSameDecisionsAgainChangeNothing() {
    take(1, NOW, decision("GOLD", 1, true));

    assertThat(take(2, NOW.plusSeconds(60), decision("GOLD", 1, true))).isFalse();
    assertThat(membership.partnerVersion()).isEqualTo(1);
  }

  @Test
  void leavesASegmentThatIsNoLongerAmongTheRules() {
    take(1, NOW, decision("GOLD", 1, true), decision("DE", 1, true));

    assertThat(take(1, NOW, decision("DE", 1, true))).isTrue();
    assertThat(membership.entries()).extracting(Membership.Held::code).containsExactly("DE");
  }

  private boolean take(long version, Instant now, SegmentDecision... decisions) {
    return membership.take(
        List.of(decisions),
        new PartnerView(
            "par_1",
            version,
            0,
            Map.of(),
            List.of(),
            Facts.of(new Vocabulary(List.of()), Map.of(), new Moment(now, ZoneOffset.UTC))),
        Cause.ofClock("test"),
        now);
  }

  private static SegmentDecision decision(String code, long ruleVersion, boolean member) {
    return new SegmentDecision("seg_" + code, code, ruleVersion, member, List::of);
  }
}

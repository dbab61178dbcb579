package pep.performance.tier.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class TierRulesTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final TierRule BASE = new TierRule("base", "Base", null, null);
  private static final TierRule GOLD = new TierRule("gold", "Gold", "revenue12m >= 1000", null);

  @Test
  void areOneSetForEachVendor() {
    Tenant vendor = new Tenant("ven_1");
    assertThat(TierRules.first(vendor, NOW).id()).isEqualTo(TierRules.idOf(vendor));
    assertThat(TierRules.idOf(new Tenant("ven_2"))).isNotEqualTo(TierRules.idOf(vendor));
    assertThat(TierRules.first(vendor, NOW).tiers()).isEmpty();
  }

  @Test
  void changeAsOftenAsWantedAndKeepNoneOfTheCallersList() {
    TierRules rules = TierRules.first(new Tenant("ven_1"), NOW);
    List<TierRule> tiers = new ArrayList<>(List.of(BASE, GOLD));
    rules.change(30, List.of(), tiers);
    tiers.clear();
    assertThat(rules.tiers()).containsExactly(BASE, GOLD);
    rules.change(0, List.of(), List.of(BASE));
    rules.change(0, List.of(), List.of(BASE));
    assertThat(rules.tiers()).containsExactly(BASE);
    assertThat(rules.graceDays()).isZero();
  }
}

package pep.performance.tier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.tier.ladder.TierRule;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/**
 * A vendor's tier rules.
 *
 * @param graceDays how long a partner may stay without meeting what its tier takes
 * @param tiers from the base up; the first takes nothing
 */
record TierRulesRequest(
    @Min(0) @Max(730) int graceDays, @NotEmpty @Size(max = 20) List<@Valid Tier> tiers) {

  /**
   * One tier.
   *
   * @param condition CEL; none for the base
   * @param keep CEL that is enough to stay once in
   */
  record Tier(
      @NotNull @Code String code,
      @NotNull @Name(max = 100) String name,
      @Nullable @Text(max = 4000, blank = true) String condition,
      @Nullable @Text(max = 4000, blank = true) String keep) {}

  List<TierRule> rules() {
    return tiers.stream()
        .map(tier -> new TierRule(tier.code(), tier.name(), tier.condition(), tier.keep()))
        .toList();
  }
}

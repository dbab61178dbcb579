package pep.performance.tier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.tier.TierRule;

/**
 * A vendor's tier rules.
 *
 * @param graceDays how long a partner may stay without meeting what its tier takes
 * @param tiers from the base up; the first takes nothing
 */
record TierRulesRequest(
    @Min(0) @Max(730) int graceDays, @NotNull @Size(max = 20) @Valid List<Tier> tiers) {

  /**
   * One tier.
   *
   * @param condition CEL; none for the base
   * @param keep CEL that is enough to stay once in
   */
  record Tier(
      @NotBlank @Pattern(regexp = "[A-Za-z0-9_.-]{1,50}") String code,
      @NotBlank @Size(max = 100) String name,
      @Nullable @Size(max = 4000) String condition,
      @Nullable @Size(max = 4000) String keep) {}

  List<TierRule> rules() {
    return tiers.stream()
        .map(tier -> new TierRule(tier.code(), tier.name(), tier.condition(), tier.keep()))
        .toList();
  }
}

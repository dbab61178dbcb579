package pep.performance.tier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.tier.ladder.ReviewDay;
import pep.performance.tier.ladder.TierRule;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/**
 * A vendor's tier rules.
 *
 * @param graceDays how long a partner may stay without meeting what its tier takes
 * @param reviewDays on which partners fall, month and day such as {@code 07-01}: a grace then ends
 *     with the first that begins when its days are over or later; none where partners fall as soon
 *     as they are over
 * @param tiers from the base up; the first takes nothing
 */
record TierRulesRequest(
    @Min(0) @Max(730) int graceDays,
    @Nullable @Size(max = 24) List<@Pattern(regexp = ReviewDay.PATTERN) String> reviewDays,
    @NotEmpty @Size(max = 20) List<@Valid Tier> tiers) {

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

  List<MonthDay> reviews() {
    return reviewDays == null ? List.of() : reviewDays.stream().map(ReviewDay::of).toList();
  }

  List<TierRule> rules() {
    return tiers.stream()
        .map(tier -> new TierRule(tier.code(), tier.name(), tier.condition(), tier.keep()))
        .toList();
  }
}

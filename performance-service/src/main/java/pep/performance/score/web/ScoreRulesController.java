package pep.performance.score.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.score.ScoreMeasure;
import pep.performance.score.ScoreRuleBook;
import pep.performance.score.ScoreRules;
import pep.performance.score.Scores;
import pep.performance.score.Target;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api/score-rules")
class ScoreRulesController {

  private final ScoreRuleBook rules;
  private final Scores scores;

  ScoreRulesController(ScoreRuleBook rules, Scores scores) {
    this.rules = rules;
    this.scores = scores;
  }

  /** What a vendor wants of its partners; no targets, no score. */
  record ScoreRulesRequest(@NotNull @Size(max = 20) List<@Valid TargetRequest> targets) {
    List<Target> wanted() {
      return targets.stream()
          .map(each -> new Target(each.measure(), each.weight(), each.goal()))
          .toList();
    }
  }

  /**
   * What is wanted of a measure.
   *
   * @param weight beside those of the other measures
   * @param goal at which all of the weight is reached
   */
  record TargetRequest(
      @NotNull ScoreMeasure measure,
      @Min(1) @Max(1000) int weight,
      @NotNull @Positive BigDecimal goal) {}

  /**
   * A vendor's targets.
   *
   * @param version 0 while it has set none
   */
  record ScoreRulesResponse(long version, List<TargetResponse> targets) {
    static ScoreRulesResponse of(ScoreRules rules) {
      return new ScoreRulesResponse(
          rules.version(), rules.targets().stream().map(TargetResponse::of).toList());
    }
  }

  /** What is wanted of a measure. */
  record TargetResponse(String measure, int weight, BigDecimal goal) {
    static TargetResponse of(Target target) {
      return new TargetResponse(target.measure().wireName(), target.weight(), target.goal());
    }
  }

  /** Shows the targets that partners are scored by. */
  @GetMapping
  @Allowed("performance:read")
  Versioned<ScoreRulesResponse> get(Reach reach) {
    return answer(rules.of(reach.tenant()));
  }

  /** Sets the targets that partners are scored by. */
  @PutMapping
  @Allowed("performance:write")
  Versioned<ScoreRulesResponse> save(
      Staff staff,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody ScoreRulesRequest request) {
    return answer(rules.save(staff.tenant(), request.wanted(), ifMatch, Cause.of(staff)));
  }

  /** Proposes targets by what partners reach today; nothing is kept. */
  @GetMapping("/proposal")
  @Allowed("performance:read")
  Page<TargetResponse> proposal(Staff staff) {
    return new Page<>(
        scores.proposed(staff.tenant()).stream().map(TargetResponse::of).toList(), null);
  }

  /** Who changed the targets, when and to what. */
  @GetMapping("/history")
  @Allowed("performance:read")
  Page<History.Entry> history(Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return rules.history(staff.tenant(), asked);
  }

  private static Versioned<ScoreRulesResponse> answer(ScoreRules rules) {
    return Versioned.of(rules, ScoreRulesResponse.of(rules));
  }
}

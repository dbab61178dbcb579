package pep.performance.tier.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.tier.TierDryRun;
import pep.performance.tier.Tiers;
import pep.performance.tier.ladder.Grace;
import pep.performance.tier.ladder.TierLadders;
import pep.performance.tier.ladder.TierRules;
import pep.performance.tier.ladder.TierVariable;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.rules.vocabulary.Variable;

@RestController
@RequestMapping("/api/tier-rules")
class TierRulesController {

  private final TierLadders ladders;
  private final Tiers tiers;

  TierRulesController(TierLadders ladders, Tiers tiers) {
    this.ladders = ladders;
    this.tiers = tiers;
  }

  /** Shows the tiers and what each takes. */
  @GetMapping
  @Allowed("performance:read")
  Versioned<TierRulesResponse> get(Reach reach) {
    return ladders
        .rules(reach.tenant())
        .map(rules -> Versioned.of(rules, TierRulesResponse.of(rules)))
        .orElseGet(() -> Versioned.of(0, TierRulesResponse.NONE));
  }

  /** Lists what a rule may speak of, for editors. */
  @GetMapping("/variables")
  @Allowed("performance:read")
  Page<Variable> variables(Staff staff) {
    return new Page<>(TierVariable.VOCABULARY.variables(), null);
  }

  /** Sets the tiers and what each takes. */
  @PutMapping
  @Allowed("performance:write")
  Versioned<TierRulesResponse> save(
      Staff staff,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody TierRulesRequest request) {
    TierRules saved =
        ladders.save(
            staff.tenant(),
            request.graceDays(),
            request.reviews(),
            request.rules(),
            ifMatch,
            Cause.of(staff));
    return Versioned.of(saved, TierRulesResponse.of(saved));
  }

  /** Who changed the rules, when and to what. */
  @GetMapping("/history")
  @Allowed("performance:read")
  Page<History.Entry> history(Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return ladders.history(staff.tenant(), asked);
  }

  /** Tells who would move if these rules were saved; nothing is kept. */
  @PostMapping("/dry-run")
  @Allowed("performance:write")
  TierDryRun dryRun(Staff staff, @Valid @RequestBody TierRulesRequest request) {
    return tiers.dryRun(
        staff.tenant(), Grace.of(request.graceDays(), request.reviews()), request.rules());
  }
}

package pep.performance.tier.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.tier.TierDryRun;
import pep.performance.tier.TierLadders;
import pep.performance.tier.TierRules;
import pep.performance.tier.TierVariable;
import pep.performance.tier.Tiers;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.problem.Forbidden;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;
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
  Versioned<TierRulesResponse> get(Caller caller) {
    return ladders
        .rules(caller.tenant())
        .map(rules -> Versioned.of(rules, TierRulesResponse.of(rules)))
        .orElseGet(() -> Versioned.of(0, TierRulesResponse.NONE));
  }

  /** Lists what a rule may speak of, for editors. */
  @GetMapping("/variables")
  @Allowed("performance:read")
  Page<Variable> variables() {
    return new Page<>(TierVariable.VOCABULARY.variables(), null);
  }

  /** Sets the tiers and what each takes. */
  @PutMapping
  @Allowed("performance:write")
  Versioned<TierRulesResponse> save(
      Caller caller,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody TierRulesRequest request) {
    TierRules saved =
        ladders.save(
            caller.tenant(), request.graceDays(), request.rules(), ifMatch, Cause.of(caller));
    return Versioned.of(saved, TierRulesResponse.of(saved));
  }

  /** Who changed the rules, when and to what. */
  @GetMapping("/history")
  @Allowed("performance:read")
  Page<History.Entry> history(Caller caller) {
    if (caller.isPartner()) {
      throw new Forbidden("Who changed what is for the vendor's own to read.");
    }
    return new Page<>(ladders.history(caller.tenant()), null);
  }

  /** Tells who would move if these rules were saved; nothing is kept. */
  @PostMapping("/dry-run")
  @Allowed("performance:write")
  TierDryRun dryRun(Caller caller, @Valid @RequestBody TierRulesRequest request) {
    return tiers.dryRun(caller.tenant(), request.graceDays(), request.rules());
  }
}

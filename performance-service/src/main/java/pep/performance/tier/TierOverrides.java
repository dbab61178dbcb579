package pep.performance.tier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.figures.PartnerFigures;
import pep.performance.figures.WorkedOut;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierLadder;
import pep.performance.tier.ladder.TierLadders;
import pep.performance.tier.standing.DecidedTier;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierOutcome;
import pep.performance.tier.standing.TierOverride;
import pep.performance.tier.standing.TierOverriding;
import pep.performance.tier.standing.TierStanding;
import pep.performance.tier.standing.TierStandings;
import pep.platform.aggregate.StaleVersion;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Sets a partner's tier for a time, whatever the rules say, and takes that back. */
@Service
public class TierOverrides {

  private final TierLadders ladders;
  private final TierStandings standings;
  private final PartnerFigures figures;

  TierOverrides(TierLadders ladders, TierStandings standings, PartnerFigures figures) {
    this.ladders = ladders;
    this.standings = standings;
    this.figures = figures;
  }

  /**
   * Sets a partner's tier.
   *
   * @param until when it ends by itself
   * @throws NotFound if the partner has no tier
   * @throws InvalidInput if the ladder has no such tier, or the end has passed
   */
  public StoredTier set(
      Tenant tenant,
      String partnerId,
      String tier,
      String reason,
      Instant until,
      @Nullable String ifMatch,
      Cause cause) {
    Case found = found(tenant, partnerId, ifMatch);
    if (found.ladder().rungs().stream().noneMatch(rung -> rung.rule().code().equals(tier))) {
      throw InvalidInput.unknown("tier", "tier");
    }
    Instant now = found.worked().at();
    if (!until.isAfter(now)) {
      throw InvalidInput.of("until", "not-in-the-future", "Give an instant that is to come.");
    }
    TierOverride before = found.stored().override();
    TierStanding ruled = before == null ? found.stored().standing() : before.ruled();
    return store(tenant, found, new TierOverride(tier, reason, now, until, ruled), cause);
  }

  /**
   * Takes back what was set: the partner is where the rules have it.
   *
   * @throws NotFound if nothing is set for the partner
   */
  public StoredTier end(Tenant tenant, String partnerId, @Nullable String ifMatch, Cause cause) {
    Case found = found(tenant, partnerId, ifMatch);
    TierOverride before = found.stored().override();
    if (before == null) {
      throw new NotFound("tier set for", partnerId);
    }
    return store(tenant, found, before.endedAt(found.worked().at()), cause);
  }

  private record Case(TierLadder ladder, StoredTier stored, WorkedOut worked) {}

  private Case found(Tenant tenant, String partnerId, @Nullable String ifMatch) {
    StoredTier stored =
        standings.find(tenant, partnerId).orElseThrow(() -> new NotFound("tier of", partnerId));
    ETags.check(ifMatch, stored.version());
    TierLadder ladder =
        ladders.ladder(tenant).orElseThrow(() -> new NotFound("tier of", partnerId));
    WorkedOut worked =
        figures.of(tenant, partnerId).orElseThrow(() -> new NotFound("tier of", partnerId));
    return new Case(ladder, stored, worked);
  }

  private StoredTier store(Tenant tenant, Case found, TierOverride override, Cause cause) {
    TierFacts facts = TierFacts.of(found.worked());
    StoredTier stored = found.stored();
    TierOutcome outcome = TierOverriding.decide(found.ladder(), stored.standing(), override, facts);
    DecidedTier decided = new DecidedTier(stored.partnerId(), stored, override, outcome, facts);
    if (!standings.store(tenant, List.of(decided), cause)) {
      throw new StaleVersion("tier of " + stored.partnerId(), stored.version());
    }
    return standings
        .find(tenant, stored.partnerId())
        .orElseThrow(() -> new NotFound("tier of", stored.partnerId()));
  }
}

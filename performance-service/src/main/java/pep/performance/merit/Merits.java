package pep.performance.merit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.peers.Observation;
import pep.performance.peers.PeerRange;
import pep.performance.peers.Peers;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.rollup.Tally;
import pep.performance.roster.Earnings;
import pep.performance.roster.Engagement;
import pep.performance.roster.Ground;
import pep.performance.roster.Pipeline;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.roster.VendorTerms;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierStandings;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;

/** Works out what active partners get beside what they contribute, and answers with that. */
@Service
public class Merits {

  private static final int PLACES = 6;
  private static final int MONTHS = 12;

  private final Roster roster;
  private final Rollups rollups;
  private final Earnings earnings;
  private final Engagement engagement;
  private final Ground ground;
  private final TierStandings tiers;
  private final MeritStore store;
  private final Clock clock;

  Merits(
      Roster roster,
      Rollups rollups,
      Earnings earnings,
      Engagement engagement,
      Ground ground,
      TierStandings tiers,
      MeritStore store,
      Clock clock) {
    this.roster = roster;
    this.rollups = rollups;
    this.earnings = earnings;
    this.engagement = engagement;
    this.ground = ground;
    this.tiers = tiers;
    this.store = store;
    this.clock = clock;
  }

  /**
   * A partner's merit as it was worked out last; for one that has none yet all are worked out now.
   *
   * @throws NotFound if it has none and is no active partner
   */
  public Merit of(Tenant tenant, String partnerId) {
    return store
        .find(tenant, partnerId)
        .or(() -> first(tenant, partnerId))
        .orElseThrow(() -> new NotFound("merit of", partnerId));
  }

  private Optional<Merit> first(Tenant tenant, String partnerId) {
    if (roster.partner(tenant, partnerId).filter(RosterPartner::active).isEmpty()) {
      return Optional.empty();
    }
    all(tenant);
    return store.find(tenant, partnerId);
  }

  public Page<Merit> page(Tenant tenant, Listing listing) {
    return store.page(tenant, listing);
  }

  /** Works out the merit of every active partner, unless the vendor is not known yet. */
  void all(Tenant tenant) {
    roster.knownVendor(tenant).ifPresent(terms -> all(tenant, terms));
  }

  private void all(Tenant tenant, VendorTerms terms) {
    Instant now = clock.instant();
    CurrencyUnit currency = terms.currency();
    LocalDate today = LocalDate.ofInstant(now, terms.zone());
    YearMonth until = YearMonth.from(today);
    YearMonth from = until.minusMonths(MONTHS - 1L);
    List<RosterPartner> active =
        roster.all(tenant).values().stream().filter(RosterPartner::active).toList();
    List<String> ids = active.stream().map(RosterPartner::partnerId).toList();
    Map<String, Tally> sold = rollups.byKey(tenant, Dimension.PARTNER, from, until, null);
    Map<String, Long> earned = earnings.earned(tenant, currency, from, until);
    Map<String, Long> quoted = earnings.discountsQuoted(tenant, currency, from, until);
    Map<String, Integer> exclusive = ground.exclusive(today, tenant, ids);
    Map<String, Pipeline> pipelines = engagement.of(tenant, ids, today);
    Map<String, StoredTier> standings = tiers.find(tenant, ids);
    List<Observation> observations =
        ids.stream()
            .map(
                id ->
                    new Observation(
                        id,
                        sold.getOrDefault(id, Tally.NONE).netMinor(),
                        earned.getOrDefault(id, 0L)))
            .toList();
    Map<String, PeerRange> ranges = Peers.of(observations);
    List<Merit> merits = new ArrayList<>();
    for (int i = 0; i < active.size(); i++) {
      RosterPartner partner = active.get(i);
      String id = partner.partnerId();
      Observation own = observations.get(i);
      PeerRange range = ranges.get(id);
      StoredTier standing = standings.get(id);
      Pipeline pipeline = pipelines.getOrDefault(id, Pipeline.NONE);
      merits.add(
          new Merit(
              id,
              now,
              partner.type(),
              partner.country(),
              standing == null ? null : standing.tier(),
              Money.ofMinor(currency, own.base()),
              Money.ofMinor(currency, own.outcome()),
              Money.ofMinor(currency, quoted.getOrDefault(id, 0L)),
              exclusive.getOrDefault(id, 0),
              pipeline.trainingsCompleted(),
              pipeline.programs(),
              rate(own),
              standing(own, range),
              range == null ? null : Money.ofMinor(currency, range.expected()),
              range == null ? null : Money.ofMinor(currency, range.atLeast()),
              range == null ? null : Money.ofMinor(currency, range.atMost()),
              range == null ? null : Money.ofMinor(currency, own.outcome() - range.expected())));
    }
    store.keep(tenant, merits);
  }

  private static MeritStanding standing(Observation own, @Nullable PeerRange range) {
    if (own.base() <= 0) {
      return MeritStanding.NO_CONTRIBUTION;
    }
    if (range == null) {
      return MeritStanding.TOO_FEW;
    }
    if (own.outcome() > range.atMost()) {
      return MeritStanding.MORE;
    }
    return own.outcome() < range.atLeast() ? MeritStanding.LESS : MeritStanding.ALIKE;
  }

  private static @Nullable BigDecimal rate(Observation own) {
    return own.base() <= 0
        ? null
        : BigDecimal.valueOf(own.outcome())
            .divide(BigDecimal.valueOf(own.base()), PLACES, RoundingMode.HALF_UP);
  }
}

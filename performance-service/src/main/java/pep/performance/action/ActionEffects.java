package pep.performance.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.figures.Figures;
import pep.performance.figures.PartnerFigures;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.roster.VendorTerms;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Measures what actions did, and learns from it what others may do. */
@Service
public class ActionEffects {

  private final PartnerActions actions;
  private final Rollups rollups;
  private final PartnerFigures figures;
  private final Roster roster;
  private final Clock clock;

  ActionEffects(
      PartnerActions actions, Rollups rollups, PartnerFigures figures, Roster roster, Clock clock) {
    this.actions = actions;
    this.rollups = rollups;
    this.figures = figures;
    this.roster = roster;
    this.clock = clock;
  }

  /** What an action did as far as it can be said now. */
  public Effect of(Tenant tenant, PartnerAction action) {
    Effect last = action.effect();
    Instant finishedAt = action.finishedAt();
    if (last != null) {
      return last;
    }
    return finishedAt == null
        ? Effect.unsaid(EffectOutcome.TOO_EARLY)
        : measure(tenant, action, finishedAt);
  }

  /** What effects of a form came to beside what was expected of them. */
  Learned learned(Tenant tenant, ActionForm form) {
    return Learned.of(
        actions.measured(tenant, form).stream()
            .filter(each -> each.expected() != null && each.expected().perYear().isPositive())
            .map(ActionEffects::ratio)
            .toList());
  }

  private static double ratio(PartnerAction action) {
    Effect effect = Objects.requireNonNull(action.effect());
    return Objects.requireNonNull(effect.perYear()).getAmount().doubleValue()
        / Objects.requireNonNull(action.expected()).perYear().getAmount().doubleValue();
  }

  /**
   * When an action that is finished now is measured for good: once six whole months have passed.
   */
  Instant measuredAt(Tenant tenant, Instant finishedAt) {
    ZoneId zone = roster.vendor(tenant).zone();
    return month(finishedAt, zone)
        .plusMonths(EffectOfAction.MONTHS + 1L)
        .atDay(1)
        .atStartOfDay(zone)
        .toInstant();
  }

  /** Six whole months have passed since an action was finished. */
  void due(Tenant tenant, String id) {
    PartnerAction action = actions.get(tenant, id);
    Instant finishedAt = action.finishedAt();
    if (finishedAt != null && action.effect() == null) {
      action.measured(measure(tenant, action, finishedAt));
      actions.save(action, Cause.ofClock("action-effects"));
    }
  }

  private Effect measure(Tenant tenant, PartnerAction action, Instant finishedAt) {
    String partnerId = action.partnerId();
    VendorTerms terms = roster.vendor(tenant);
    YearMonth finished = month(finishedAt, terms.zone());
    EffectOfAction.Window window =
        EffectOfAction.Window.of(finished, month(clock.instant(), terms.zone()));
    if (window.months() < EffectOfAction.FEWEST) {
      return Effect.unsaid(EffectOutcome.TOO_EARLY);
    }
    Instant begins = window.before().atDay(1).atStartOfDay(terms.zone()).toInstant();
    Set<String> acted = actions.finishedWith(tenant, begins);
    acted.remove(partnerId);
    Map<String, Long> before = sold(tenant, window.before(), window.lastBefore());
    Map<String, Figures> known = figures.all(tenant);
    Map<String, RosterPartner> partners = roster.all(tenant);
    LocalDate first = window.before().atDay(1);
    before
        .keySet()
        .removeIf(
            id ->
                acted.contains(id)
                    || !active(partners, id)
                    || !soldBy(known.get(id), first, terms.zone()));
    return EffectOfAction.of(
        terms.currency(),
        partnerId,
        window,
        before,
        sold(tenant, window.after(), window.until()),
        id -> HoldOut.holds(tenant, action.entry(), id));
  }

  private Map<String, Long> sold(Tenant tenant, YearMonth from, YearMonth until) {
    Map<String, Long> sold = new HashMap<>();
    rollups
        .byKey(tenant, Dimension.PARTNER, from, until, null)
        .forEach((id, tally) -> sold.put(id, tally.netMinor()));
    return sold;
  }

  private static boolean active(Map<String, RosterPartner> partners, String id) {
    RosterPartner partner = partners.get(id);
    return partner != null && partner.active();
  }

  /** Whether a partner had sold before a day, so that it was at work from then on. */
  private static boolean soldBy(@Nullable Figures figures, LocalDate day, ZoneId zone) {
    Instant first = figures == null ? null : figures.firstSaleAt();
    return first != null && !LocalDate.ofInstant(first, zone).isAfter(day.plusMonths(1));
  }

  private static YearMonth month(Instant at, ZoneId zone) {
    return YearMonth.from(at.atZone(zone));
  }
}

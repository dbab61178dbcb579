package pep.performance.diagnosis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.performance.figures.Figures;
import pep.performance.figures.PartnerFigures;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.rollup.Tally;
import pep.performance.roster.Engagement;
import pep.performance.roster.Pipeline;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.tenancy.Tenant;

/**
 * Puts a vendor's partners into cohorts: those of the same country, and all of them. A partner is
 * compared with its country's where that is large enough.
 */
@Service
class Cohorts {

  private final Roster roster;
  private final Engagement engagement;
  private final PartnerFigures figures;
  private final Rollups rollups;
  private final Clock clock;

  Cohorts(
      Roster roster, Engagement engagement, PartnerFigures figures, Rollups rollups, Clock clock) {
    this.roster = roster;
    this.engagement = engagement;
    this.figures = figures;
    this.rollups = rollups;
    this.clock = clock;
  }

  /** All cohorts of a vendor as of one instant. */
  record Snapshot(
      Map<String, CohortMember> members,
      Map<String, String> countries,
      Map<String, Cohort> byCountry,
      Cohort all) {

    /** The cohort that a partner is compared with. */
    Cohort of(String partnerId) {
      Cohort near = byCountry.get(countries.getOrDefault(partnerId, ""));
      return near != null && near.size() >= DiagnosisPolicy.SMALLEST_COHORT ? near : all;
    }
  }

  /** Every active partner that ever sold, as of now. */
  Snapshot of(Tenant tenant) {
    Map<String, Figures> known = figures.all(tenant);
    Map<String, RosterPartner> partners = roster.all(tenant);
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.vendor(tenant).zone());
    Map<String, Pipeline> pipelines = engagement.of(tenant, partners.keySet(), today);
    Map<String, Integer> lines = productLines(tenant);
    Map<String, CohortMember> members = new HashMap<>();
    Map<String, String> countries = new HashMap<>();
    Map<String, List<CohortMember>> byCountry = new HashMap<>();
    for (RosterPartner partner : partners.values()) {
      Figures own = known.get(partner.partnerId());
      if (own == null || own.lines() == 0 || !partner.active()) {
        continue;
      }
      Pipeline pipeline = pipelines.getOrDefault(partner.partnerId(), Pipeline.NONE);
      CohortMember member =
          member(partner, own, pipeline, lines.getOrDefault(partner.partnerId(), 0));
      members.put(partner.partnerId(), member);
      String country = partner.country();
      if (country != null) {
        countries.put(partner.partnerId(), country);
        byCountry.computeIfAbsent(country, c -> new ArrayList<>()).add(member);
      }
    }
    Map<String, Cohort> cohorts = new HashMap<>();
    byCountry.forEach((country, in) -> cohorts.put(country, Cohort.of("country " + country, in)));
    Cohort all = Cohort.of("all partners", List.copyOf(members.values()));
    return new Snapshot(members, countries, cohorts, all);
  }

  private CohortMember member(
      RosterPartner partner, Figures figures, Pipeline pipeline, int productLines) {
    Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    metrics.put(Metric.CERTIFICATIONS, (double) partner.certifications().size());
    metrics.put(Metric.TRAININGS_COMPLETED, (double) pipeline.trainingsCompleted());
    metrics.put(Metric.PRODUCT_LINES, (double) productLines);
    metrics.put(Metric.MONTHS_SELLING, (double) figures.monthsSelling());
    Instant last = figures.lastSaleAt();
    if (last != null) {
      metrics.put(
          Metric.DAYS_SINCE_LAST_SALE, (double) ChronoUnit.DAYS.between(last, clock.instant()));
    }
    if (figures.returnRate() != null) {
      metrics.put(Metric.RETURN_RATE, figures.returnRate().doubleValue());
    }
    metrics.put(Metric.DEALS_OPEN, (double) pipeline.dealsOpen());
    int closed = pipeline.dealsWon() + pipeline.dealsLost();
    if (closed > 0) {
      metrics.put(Metric.WIN_RATE, (double) pipeline.dealsWon() / closed);
    }
    if (pipeline.liveGrants() > 0) {
      metrics.put(Metric.RIVALS, (double) pipeline.rivals());
    }
    return new CohortMember(
        partner.partnerId(),
        figures.revenue12m().getAmountMinorLong(),
        figures.monthsActive(),
        metrics);
  }

  /** How many product lines each partner had net sales in over the last twelve months. */
  private Map<String, Integer> productLines(Tenant tenant) {
    YearMonth now =
        YearMonth.from(LocalDate.ofInstant(clock.instant(), roster.vendor(tenant).zone()));
    Map<String, Integer> lines = new HashMap<>();
    Map<String, Tally> mix = rollups.byKey(tenant, Dimension.MIX, now.minusMonths(11), now, null);
    mix.forEach(
        (key, tally) -> {
          int slash = key.indexOf('/');
          if (tally.netMinor() > 0 && slash + 1 < key.length()) {
            lines.merge(key.substring(0, slash), 1, Integer::sum);
          }
        });
    return lines;
  }
}

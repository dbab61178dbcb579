package pep.performance.diagnosis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.diagnosis.expectation.ChannelModel;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.PastYear;
import pep.performance.diagnosis.member.Profile;
import pep.performance.diagnosis.statistics.Spread;
import pep.performance.figures.Figures;
import pep.performance.figures.PartnerFigures;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.rollup.Tally;
import pep.performance.roster.Engagement;
import pep.performance.roster.Offers;
import pep.performance.roster.Pipeline;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.roster.VendorTerms;
import pep.platform.tenancy.Tenant;

/** Reads what is known of a vendor's active partners, to compare them. */
@Service
class Channels {

  private final Roster roster;
  private final Engagement engagement;
  private final Offers offers;
  private final PartnerFigures figures;
  private final Rollups rollups;
  private final Clock clock;

  Channels(
      Roster roster,
      Engagement engagement,
      Offers offers,
      PartnerFigures figures,
      Rollups rollups,
      Clock clock) {
    this.roster = roster;
    this.engagement = engagement;
    this.offers = offers;
    this.figures = figures;
    this.rollups = rollups;
    this.clock = clock;
  }

  /** Every active partner whose figures are known, as of one instant. */
  record Channel(Instant at, String currency, Map<String, Member> members, ChannelModel model) {
    DiagnosisInputs inputs(Member member) {
      return model.inputs(at, currency, member);
    }
  }

  Channel of(Tenant tenant) {
    Instant now = clock.instant();
    VendorTerms terms = roster.vendor(tenant);
    LocalDate today = LocalDate.ofInstant(now, terms.zone());
    Map<String, Figures> known = figures.all(tenant);
    Map<String, RosterPartner> partners = roster.all(tenant);
    Map<String, Pipeline> pipelines = engagement.of(tenant, partners.keySet(), today);
    Map<String, Double> opened =
        offers.sharesOpened(tenant, now.atZone(terms.zone()).minusMonths(12).toInstant());
    Map<String, List<DaySales>> days =
        rollups.days(tenant, partners.keySet(), YearMonth.from(today.minusMonths(12)));
    Map<String, List<Long>> mixes = mixes(tenant, YearMonth.from(today));
    Map<String, Member> members = new HashMap<>();
    for (RosterPartner partner : partners.values()) {
      String id = partner.partnerId();
      Figures own = known.get(id);
      if (own != null && partner.active()) {
        boolean sold = own.firstSaleAt() != null && own.lines() > 0;
        members.put(
            id,
            new Member(
                id,
                new Profile(partner.type(), partner.country(), partner.sizes()),
                daysBetween(partner.activeSince(), now),
                sold,
                sold
                    ? pastYear(today, terms.zone(), partner, own, days.getOrDefault(id, List.of()))
                    : PastYear.NONE,
                metrics(
                    partner,
                    own,
                    pipelines.getOrDefault(id, Pipeline.NONE),
                    mixes.getOrDefault(id, List.of()),
                    opened.get(id))));
      }
    }
    ChannelModel model = ChannelModel.of(List.copyOf(members.values()));
    return new Channel(now, terms.currency().getCode(), members, model);
  }

  private static @Nullable Long daysBetween(@Nullable Instant since, Instant now) {
    return since == null ? null : Math.max(0, ChronoUnit.DAYS.between(since, now));
  }

  /**
   * What it sold before it came back into business is left out: those months are not like these.
   */
  private static PastYear pastYear(
      LocalDate today, ZoneId zone, RosterPartner partner, Figures figures, List<DaySales> days) {
    Instant first = figures.firstSaleAt();
    if (first == null) {
      return PastYear.NONE;
    }
    Instant back = partner.cameBack() ? partner.activeSince() : null;
    LocalDate begun =
        LocalDate.ofInstant(back == null || back.isBefore(first) ? first : back, zone);
    Long[] months = new Long[PastYear.MONTHS];
    Arrays.fill(months, 0L);
    for (DaySales sold : days) {
      if (!sold.day().isAfter(today) && (back == null || !sold.day().isBefore(begun))) {
        int month = (int) ChronoUnit.MONTHS.between(sold.day(), today);
        if (month < months.length) {
          months[month] = Math.addExact(months[month], sold.tally().netMinor());
        }
      }
    }
    long atWork = ChronoUnit.DAYS.between(begun, today) + 1;
    return new PastYear(
        List.of(months), Math.clamp(atWork / PastYear.DAYS_A_MONTH, 0.0, (double) PastYear.MONTHS));
  }

  private static Map<Metric, Double> metrics(
      RosterPartner partner,
      Figures figures,
      Pipeline pipeline,
      Collection<Long> mix,
      @Nullable Double offersOpened) {
    Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    metrics.put(Metric.CERTIFICATIONS, (double) partner.certifications().size());
    metrics.put(Metric.TRAININGS_COMPLETED, (double) pipeline.trainingsCompleted());
    metrics.put(Metric.PROGRAMS, (double) pipeline.programs());
    Double kinds = Spread.kinds(mix);
    if (kinds != null) {
      metrics.put(Metric.PRODUCT_LINES, kinds);
    }
    if (figures.returnRate() != null) {
      metrics.put(Metric.RETURN_RATE, figures.returnRate().doubleValue());
    }
    int closed = pipeline.dealsWon() + pipeline.dealsLost();
    metrics.put(Metric.DEALS, (double) (pipeline.dealsOpen() + closed));
    metrics.put(Metric.DEALS_OPEN, (double) pipeline.dealsOpen());
    if (closed > 0) {
      metrics.put(Metric.WIN_RATE, (double) pipeline.dealsWon() / closed);
    }
    if (pipeline.liveGrants() > 0) {
      metrics.put(Metric.RIVALS, (double) pipeline.rivals());
    }
    metrics.put(Metric.OUTLETS, (double) pipeline.outlets());
    if (offersOpened != null) {
      metrics.put(Metric.OFFERS_OPENED, offersOpened);
    }
    return metrics;
  }

  /** How many sale lines of the last twelve months each partner has in each product line. */
  private Map<String, List<Long>> mixes(Tenant tenant, YearMonth now) {
    Map<String, List<Long>> mixes = new HashMap<>();
    Map<String, Tally> mix = rollups.byKey(tenant, Dimension.MIX, now.minusMonths(11), now, null);
    mix.forEach(
        (key, tally) -> {
          int slash = key.indexOf('/');
          if (slash + 1 < key.length()) {
            mixes
                .computeIfAbsent(key.substring(0, slash), any -> new ArrayList<>())
                .add(tally.saleLines());
          }
        });
    return mixes;
  }
}

package pep.performance.score;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.figures.Figures;
import pep.performance.figures.PartnerFigures;
import pep.performance.figures.WorkedOut;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Works out how far a partner reaches its vendor's targets, as of now. */
@Service
public class Scores {

  private static final int MONTHS = 12;

  private final ScoreRuleBook rules;
  private final PartnerFigures figures;
  private final Rollups rollups;
  private final Roster roster;

  Scores(ScoreRuleBook rules, PartnerFigures figures, Rollups rollups, Roster roster) {
    this.rules = rules;
    this.figures = figures;
    this.rollups = rollups;
    this.roster = roster;
  }

  /**
   * A partner's score and forecast.
   *
   * @param asOf every sale that was stored before this instant is counted here
   * @param rulesVersion 0 while the vendor has set no targets
   * @param forecast null of a partner that has sold for fewer than six months
   */
  public record Scored(
      String partnerId,
      Instant asOf,
      long rulesVersion,
      Score score,
      @Nullable Forecast forecast) {}

  /**
   * @throws NotFound if the partner is not known, or beyond the reader's reach
   */
  public Scored of(Reach reader, String partnerId) {
    reader.require(partnerId, "score of", partnerId);
    Tenant tenant = reader.tenant();
    WorkedOut worked =
        figures.of(tenant, partnerId).orElseThrow(() -> new NotFound("score of", partnerId));
    ScoreRules known = rules.of(tenant);
    return new Scored(
        partnerId,
        worked.completeUpTo(),
        known.version(),
        Score.of(known.targets(), measure -> measure.of(worked)),
        forecast(tenant, worked));
  }

  /** Targets by what the vendor's active partners reach today; nothing is kept. */
  public List<Target> proposed(Tenant tenant) {
    Map<String, RosterPartner> partners = roster.all(tenant);
    return Proposed.of(
        figures.all(tenant).entrySet().stream()
            .filter(each -> active(partners.get(each.getKey())) && each.getValue().lines() > 0)
            .map(Map.Entry::getValue)
            .toList());
  }

  private static boolean active(@Nullable RosterPartner partner) {
    return partner != null && partner.active();
  }

  private @Nullable Forecast forecast(Tenant tenant, WorkedOut worked) {
    String id = worked.partner().partnerId();
    Figures own = worked.figures();
    LocalDate today = own.asOf();
    List<DaySales> days =
        rollups
            .days(tenant, List.of(id), YearMonth.from(today.minusMonths(MONTHS)))
            .getOrDefault(id, List.of());
    return Forecast.of(own.revenue12m().getCurrencyUnit(), months(today, own.monthsActive(), days));
  }

  /** Whole rolling months since the first sale, twelve at most, the oldest first. */
  static List<Long> months(LocalDate today, int monthsActive, List<DaySales> days) {
    Long[] months = new Long[Math.min(MONTHS, monthsActive)];
    Arrays.fill(months, 0L);
    for (DaySales sold : days) {
      long ago = ChronoUnit.MONTHS.between(sold.day(), today);
      if (!sold.day().isAfter(today) && ago < months.length) {
        months[(int) ago] += sold.tally().netMinor();
      }
    }
    List<Long> oldestFirst = Arrays.asList(months);
    Collections.reverse(oldestFirst);
    return List.copyOf(oldestFirst);
  }
}

package pep.performance.rollup;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.intake.CountedBatches;
import pep.performance.intake.CountedLine;
import pep.performance.intake.TracedLine;
import pep.performance.roster.Roster;
import pep.platform.tenancy.Tenant;

/** Leads from a sum to the lines that it is made of, as they counted at any instant. */
@Service
public class Drill {

  private final CountedBatches batches;
  private final Roster roster;

  Drill(CountedBatches batches, Roster roster) {
    this.batches = batches;
    this.roster = roster;
  }

  /**
   * Which lines are wanted.
   *
   * @param key of the dimension; empty for what was not known when the line was counted
   * @param from the first month of the vendor's calendar; null for all before
   * @param until the last one; null for all after
   * @param at lines that were stored later are left out
   */
  public record Wanted(
      Dimension dimension,
      String key,
      @Nullable YearMonth from,
      @Nullable YearMonth until,
      Instant at) {

    private boolean has(CountedLine line, ZoneId zone) {
      YearMonth month = YearMonth.from(line.soldAt().atZone(zone));
      return (from == null || !month.isBefore(from))
          && (until == null || !month.isAfter(until))
          && dimension.has(line, key);
    }
  }

  /** Hands over the lines; the sum of their amounts is the net that was asked for. */
  public void forEach(Tenant tenant, Wanted wanted, Consumer<TracedLine> action) {
    ZoneId zone = roster.vendor(tenant).zone();
    batches.forEach(
        tenant,
        wanted.at(),
        traced -> {
          if (wanted.has(traced.line(), zone)) {
            action.accept(traced);
          }
        });
  }

  /** What the lines come to. */
  public Tally sum(Tenant tenant, Wanted wanted) {
    Tally[] sum = {Tally.NONE};
    forEach(tenant, wanted, traced -> sum[0] = sum[0].plus(Tally.of(traced.line())));
    return sum[0];
  }
}

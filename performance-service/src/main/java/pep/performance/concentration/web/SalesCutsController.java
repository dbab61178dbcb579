package pep.performance.concentration.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.concentration.ConcentrationPoint;
import pep.performance.concentration.Concentrations;
import pep.performance.concentration.Cut;
import pep.performance.concentration.Dependencies;
import pep.performance.concentration.Measure;
import pep.performance.concentration.Movers;
import pep.performance.concentration.Period;
import pep.performance.concentration.Shares;
import pep.performance.concentration.Step;
import pep.performance.roster.Roster;
import pep.platform.listing.Filter;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.OneOf;

/** Sales by partner, product, line, territory, country, type, tier and segment. */
@RestController
@RequestMapping("/api/concentration")
class SalesCutsController {

  private final Concentrations concentrations;
  private final Dependencies dependencies;
  private final Roster roster;

  SalesCutsController(Concentrations concentrations, Dependencies dependencies, Roster roster) {
    this.concentrations = concentrations;
    this.dependencies = dependencies;
    this.roster = roster;
  }

  /** Shows how sales are shared out, the largest first, with Gini, HHI and the Pareto curve. */
  @GetMapping("/shares")
  @Allowed("performance:read")
  SharesResponse shares(
      Staff staff,
      @RequestParam(defaultValue = "partner")
          @OneOf({"partner", "product", "line", "country", "territory", "type", "tier", "segment"})
          String by,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until,
      @RequestParam(defaultValue = "net") @OneOf({"net", "revenue"}) String measure) {
    Tenant tenant = staff.tenant();
    Period period = Period.named(from, until, concentrations.now(tenant));
    Cut cut = cut(by);
    Instant complete = concentrations.completeUpTo(tenant);
    Shares found = concentrations.shares(tenant, cut, period, measure(measure));
    List<String> ids =
        cut == Cut.PARTNER ? found.rows().stream().map(Shares.Row::key).toList() : List.of();
    return SharesResponse.of(period, by, measure, complete, found, roster.byId(tenant, ids));
  }

  /** Shows how the concentration developed, by month, quarter or year of the calendar. */
  @GetMapping("/series")
  @Allowed("performance:read")
  Page<ConcentrationPoint> series(
      Staff staff,
      @RequestParam(defaultValue = "partner")
          @OneOf({"partner", "product", "line", "country", "territory", "type", "tier", "segment"})
          String by,
      @RequestParam(defaultValue = "month") @OneOf({"month", "quarter", "year"}) String step,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until,
      @RequestParam(defaultValue = "net") @OneOf({"net", "revenue"}) String measure) {
    Tenant tenant = staff.tenant();
    Period period = Period.named(from, until, concentrations.now(tenant));
    Step parts = Step.valueOf(step.toUpperCase(Locale.ROOT));
    return new Page<>(
        concentrations.series(tenant, cut(by), period, parts, measure(measure)), null);
  }

  /**
   * Names what hangs on few partners: of each line, country, type, tier or segment, who sells it.
   */
  @GetMapping("/dependencies")
  @Allowed("performance:read")
  Page<DependencyResponse> dependencies(
      Staff staff,
      @RequestParam(defaultValue = "line") @OneOf({"line", "country", "type", "tier", "segment"})
          String by,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until,
      @RequestParam(defaultValue = "net") @OneOf({"net", "revenue"}) String measure) {
    Tenant tenant = staff.tenant();
    Period period = Period.named(from, until, concentrations.now(tenant));
    var found = dependencies.of(tenant, cut(by), period, measure(measure));
    Set<String> ids = new HashSet<>();
    found.forEach(each -> each.largest().forEach(carrier -> ids.add(carrier.partnerId())));
    var partners = roster.byId(tenant, ids);
    return new Page<>(
        found.stream().map(each -> DependencyResponse.of(each, partners)).toList(), null);
  }

  /** Names those whose sales rose or fell most since as many months before. */
  @GetMapping("/movers")
  @Allowed("performance:read")
  MoversResponse movers(
      Staff staff,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String from,
      @RequestParam(required = false)
          @Nullable
          @Pattern(regexp = Filter.MONTH, message = Filter.MONTH_CURE)
          String until,
      @RequestParam(defaultValue = "net") @OneOf({"net", "revenue"}) String measure,
      @RequestParam(defaultValue = "20") @Min(1) @Max(500) int limit) {
    Tenant tenant = staff.tenant();
    Period period = Period.named(from, until, concentrations.now(tenant));
    Movers found = concentrations.movers(tenant, period, measure(measure), limit);
    Set<String> ids = new HashSet<>();
    found.risen().forEach(each -> ids.add(each.partnerId()));
    found.fallen().forEach(each -> ids.add(each.partnerId()));
    return MoversResponse.of(period, found, roster.byId(tenant, ids));
  }

  private static Cut cut(String name) {
    return Cut.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Measure measure(String name) {
    return Measure.valueOf(name.toUpperCase(Locale.ROOT));
  }
}

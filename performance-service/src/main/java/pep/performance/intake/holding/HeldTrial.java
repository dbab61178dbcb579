package pep.performance.intake.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.ReturnedLine;
import pep.performance.intake.line.Sale;
import pep.performance.intake.recorded.NamedSales;
import pep.performance.intake.recorded.RecordedLines;
import pep.performance.intake.resolving.LineDeciding;
import pep.performance.intake.resolving.LookingUp;
import pep.performance.intake.storing.Claims;
import pep.platform.tenancy.Tenant;

/** Decides held lines again, by what is known now, and stores nothing. */
@Component
class HeldTrial {

  private final Claims claims;
  private final RecordedLines recorded;
  private final LookingUp lookingUp;

  HeldTrial(Claims claims, RecordedLines recorded, LookingUp lookingUp) {
    this.claims = claims;
    this.recorded = recorded;
    this.lookingUp = lookingUp;
  }

  /**
   * How held lines end now.
   *
   * @param before the lines that count now, as they were held
   * @param counted the same, as they count
   * @param still those that are held all the same, and why now
   * @param returned what the counted ones take back, by the sale that they name
   */
  record Result(
      List<LineDecision> before,
      List<LineDecision> counted,
      List<LineDecision> still,
      Map<String, List<ReturnedLine>> returned) {}

  Result of(Tenant tenant, List<LineDecision> lines, CodeMapping mapping) {
    List<Sale> sales = lines.stream().map(line -> Objects.requireNonNull(line.sale())).toList();
    LineDeciding deciding = lookingUp.again(tenant, sales.stream().map(mapping::on).toList());
    NamedSales named = named(tenant, lines);
    Result result =
        new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), named.taken());
    for (int i = 0; i < sales.size(); i++) {
      Sale sale = sales.get(i);
      LineDecision now = deciding.decide(mapping.on(sale)).of(sale);
      ReasonCode doubt = now.outcome() == Outcome.ACCEPTED ? named.doubt(now) : null;
      if (now.outcome() == Outcome.ACCEPTED && doubt == null) {
        named.take(sale);
        result.before().add(lines.get(i));
        result.counted().add(now);
      } else {
        result.still().add(doubt == null ? now : LineDecision.doubtful(sale, doubt));
      }
    }
    return result;
  }

  private NamedSales named(Tenant tenant, List<LineDecision> lines) {
    Set<String> names = LineDecision.namedBy(lines);
    Map<String, Claims.Claim> found = names.isEmpty() ? Map.of() : claims.find(tenant, names);
    return new NamedSales(found, recorded.of(tenant, found, names), Map.of(), null);
  }
}

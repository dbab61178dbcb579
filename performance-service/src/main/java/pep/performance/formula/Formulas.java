package pep.performance.formula;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.performance.figures.FiguresListener;
import pep.performance.figures.PartnerFigures;
import pep.performance.figures.WorkedOut;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;
import pep.rules.evaluation.Calculated;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Unit;

/** Evaluates formulas whenever partners' figures were worked out, and answers with that. */
@Service
public class Formulas implements FiguresListener {

  private static final int CHUNK = 500;
  private static final int SAMPLE_OF_EACH = 10;

  private final FormulaBooks books;
  private final FormulaValues values;
  private final PartnerFigures figures;
  private final Roster roster;

  Formulas(FormulaBooks books, FormulaValues values, PartnerFigures figures, Roster roster) {
    this.books = books;
    this.values = values;
    this.figures = figures;
    this.roster = roster;
  }

  @Override
  public void workedOut(Tenant tenant, List<WorkedOut> partners) {
    CompiledFormulas formulas = books.compiled(tenant);
    if (!formulas.formulas().isEmpty()) {
      values.keep(
          tenant,
          partners.stream().map(each -> each.partner().partnerId()).toList(),
          partners.stream().flatMap(each -> evaluated(formulas, each).stream()).toList());
    }
  }

  /** What formulas come to for one partner. */
  static List<FormulaValue> evaluated(CompiledFormulas formulas, WorkedOut partner) {
    Facts facts = FormulaVariable.of(partner);
    return formulas.formulas().stream()
        .map(
            each ->
                FormulaValue.of(
                    partner.partner().partnerId(),
                    each.written().code(),
                    each.formula().of(facts),
                    formulas.version(),
                    partner.at()))
        .toList();
  }

  /** Values as they were evaluated last, of active partners. */
  public Page<FormulaValue> page(Tenant tenant, Listing listing) {
    return values.page(tenant, roster.inactive(tenant), listing);
  }

  /**
   * What a formula would come to for every active partner; nothing is kept.
   *
   * @throws FormulasRejected with everything that is wrong with it
   */
  public FormulaTrial tried(Tenant tenant, VendorFormula formula) {
    CompiledFormulas compiled = CompiledFormulas.of(0, List.of(formula));
    Map<Calculated.Outcome, Long> counts = new EnumMap<>(Calculated.Outcome.class);
    List<FormulaValue> sample = new ArrayList<>();
    List<String> ids =
        roster.all(tenant).values().stream()
            .filter(RosterPartner::active)
            .map(RosterPartner::partnerId)
            .sorted()
            .toList();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<String> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
      for (WorkedOut partner : figures.of(tenant, chunk)) {
        FormulaValue found = evaluated(compiled, partner).getFirst();
        if (counts.merge(found.outcome(), 1L, Long::sum) <= SAMPLE_OF_EACH) {
          sample.add(found);
        }
      }
    }
    return new FormulaTrial(
        unit(tenant, compiled.formulas().getFirst().formula().unit()), counts, sample);
  }

  /** A unit as the vendor reads it: money is in its currency. */
  public String unit(Tenant tenant, Unit unit) {
    return unit.text().replace("money", roster.vendor(tenant).currency().getCode());
  }
}

package pep.performance.formula.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.formula.FormulaBook;
import pep.performance.formula.FormulaBooks;
import pep.performance.formula.FormulaNames;
import pep.performance.formula.FormulaTrial;
import pep.performance.formula.FormulaValue;
import pep.performance.formula.Formulas;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.rules.evaluation.Calculated;

@RestController
@RequestMapping("/api")
class FormulaController {

  private static final ListingRules VALUES =
      ListingRules.sortedBy("partnerId", "value", "id")
          .filter("code")
          .filterEnum("outcome", "outcome", Calculated.Outcome.class)
          .filter("partnerId");

  private final FormulaBooks books;
  private final Formulas formulas;
  private final Roster roster;

  FormulaController(FormulaBooks books, Formulas formulas, Roster roster) {
    this.books = books;
    this.formulas = formulas;
    this.roster = roster;
  }

  /**
   * What a formula that is not kept would come to.
   *
   * @param unit of what it gives
   * @param partners how many by outcome
   * @param sample some of each outcome
   */
  record TrialResponse(
      String unit, Map<String, Long> partners, List<FormulaValueResponse> sample) {}

  /** Shows the vendor's own formulas. */
  @GetMapping("/formulas")
  @Allowed("performance:read")
  Versioned<FormulasResponse> get(Staff staff) {
    return answer(staff.tenant(), books.of(staff.tenant()));
  }

  /** Writes the vendor's own formulas anew, and has them evaluated for every partner. */
  @PutMapping("/formulas")
  @Allowed("performance:write")
  Versioned<FormulasResponse> save(
      Staff staff,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody FormulasRequest request) {
    return answer(
        staff.tenant(), books.save(staff.tenant(), request.written(), ifMatch, Cause.of(staff)));
  }

  /** Who changed the formulas, when and to what. */
  @GetMapping("/formulas/history")
  @Allowed("performance:read")
  Page<History.Entry> history(Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return books.history(staff.tenant(), asked);
  }

  /** Lists what a formula may speak of, and in which unit. */
  @GetMapping("/formulas/variables")
  @Allowed("performance:read")
  Page<FormulaNames.Name> variables(Staff staff) {
    return new Page<>(FormulaNames.all(unit -> formulas.unit(staff.tenant(), unit)), null);
  }

  /** Tells what a formula would come to for every partner; nothing is kept. */
  @PostMapping("/formulas/dry-run")
  @Allowed("performance:write")
  TrialResponse dryRun(Staff staff, @Valid @RequestBody FormulasRequest.FormulaRequest request) {
    FormulaTrial tried = formulas.tried(staff.tenant(), request.formula());
    Map<String, Long> partners = new TreeMap<>();
    tried.partners().forEach((outcome, count) -> partners.put(outcome.wireName(), count));
    return new TrialResponse(tried.unit(), partners, named(staff.tenant(), tried.sample()));
  }

  /** Lists what formulas came to, partner by partner. */
  @GetMapping("/formula-values")
  @Allowed("performance:read")
  Page<FormulaValueResponse> list(Staff staff, Listing listing) {
    return formulas.page(staff.tenant(), listing).mapEach(some -> named(staff.tenant(), some));
  }

  private List<FormulaValueResponse> named(Tenant tenant, List<FormulaValue> some) {
    Map<String, RosterPartner> partners =
        roster.byId(tenant, some.stream().map(FormulaValue::partnerId).distinct().toList());
    return some.stream()
        .map(each -> FormulaValueResponse.of(each, partners.get(each.partnerId())))
        .toList();
  }

  private Versioned<FormulasResponse> answer(Tenant tenant, FormulaBook book) {
    return Versioned.of(
        book,
        new FormulasResponse(
            book.version(),
            books.compiled(book).stream()
                .map(
                    each ->
                        new FormulasResponse.FormulaResponse(
                            each.written().code(),
                            each.written().name(),
                            each.written().expression(),
                            formulas.unit(tenant, each.formula().unit())))
                .toList()));
  }
}

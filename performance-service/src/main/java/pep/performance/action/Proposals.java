package pep.performance.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.diagnosis.Diagnosing;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.member.Step;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.diagnosis.verdict.RankedCause;
import pep.performance.diagnosis.verdict.Verdict;
import pep.performance.portfolio.Place;
import pep.performance.portfolio.Portfolio;
import pep.platform.problem.NotFound;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Tenant;

/** Proposes actions for a partner by its diagnosis. */
@Service
public class Proposals {

  private static final Comparator<Proposal> MOST_EXPECTED =
      Comparator.comparing(
          Proposals::perYear, Comparator.nullsLast(Comparator.<Money>reverseOrder()));

  private final Diagnosing diagnosing;
  private final Portfolio portfolio;
  private final ActionCatalogues catalogues;
  private final ActionEffects effects;

  Proposals(
      Diagnosing diagnosing,
      Portfolio portfolio,
      ActionCatalogues catalogues,
      ActionEffects effects) {
    this.diagnosing = diagnosing;
    this.portfolio = portfolio;
    this.catalogues = catalogues;
    this.effects = effects;
  }

  /**
   * The proposals for a partner, those first that are expected to bring most.
   *
   * @throws NotFound if it is no active partner whose figures are known
   */
  public List<Proposal> of(Tenant tenant, String partnerId) {
    Diagnosis diagnosis = diagnosing.of(tenant, partnerId).diagnosis();
    List<CatalogueEntry> entries = catalogues.of(tenant).entries();
    List<Proposal> proposals = new ArrayList<>();
    Map<ActionForm, Learned> learned = new EnumMap<>(ActionForm.class);
    for (RankedCause cause : diagnosis.causes()) {
      for (CatalogueEntry entry : entries) {
        if (entry.causes().contains(cause.cause())) {
          proposals.add(
              against(
                  cause,
                  entry,
                  learned.computeIfAbsent(entry.form(), form -> effects.learned(tenant, form))));
        }
      }
    }
    entries.stream()
        .filter(entry -> entry.form() == form(diagnosis))
        .map(entry -> otherwise(entry, diagnosis.why()))
        .forEach(proposals::add);
    if (portfolio.placeOf(tenant, partnerId) == Place.PART) {
      entries.stream()
          .filter(entry -> entry.form() == ActionForm.PART)
          .map(entry -> otherwise(entry, Reason.of("low-potential")))
          .forEach(proposals::add);
    }
    proposals.replaceAll(each -> each.heldOut(HoldOut.holds(tenant, each.entry(), partnerId)));
    proposals.sort(MOST_EXPECTED);
    return proposals;
  }

  /** What is expected of an entry for a partner now; null where that cannot be said. */
  @Nullable Expected expected(Tenant tenant, String partnerId, CatalogueEntry entry, Cause cause) {
    return diagnosing.of(tenant, partnerId).diagnosis().causes().stream()
        .filter(each -> each.cause() == cause)
        .findFirst()
        .map(each -> expected(each, effects.learned(tenant, entry.form())))
        .orElse(null);
  }

  private static Proposal against(RankedCause cause, CatalogueEntry entry, Learned learned) {
    return new Proposal(
        entry,
        cause.cause(),
        cause.weight(),
        cause.cause().action(),
        expected(cause, learned),
        learned,
        false,
        cause.evidence());
  }

  private static Proposal otherwise(CatalogueEntry entry, Reason why) {
    return new Proposal(entry, null, null, why, null, null, false, List.of());
  }

  private static Expected expected(RankedCause cause, Learned learned) {
    Money atLeast = times(cause.lossAtLeast(), learned.factor());
    Money atMost = times(cause.lossAtMost(), learned.factor());
    boolean turned = atMost.isLessThan(atLeast);
    return new Expected(
        times(cause.lossPerYear(), learned.factor()),
        turned ? atMost : atLeast,
        turned ? atLeast : atMost);
  }

  private static Money times(Money money, BigDecimal factor) {
    return money.multipliedBy(factor, RoundingMode.HALF_UP);
  }

  private static @Nullable Money perYear(Proposal proposal) {
    Expected expected = proposal.expected();
    return expected == null ? null : expected.perYear();
  }

  /** What helps a partner for other reasons than a cause; null where nothing does. */
  private static @Nullable ActionForm form(Diagnosis diagnosis) {
    Step step = diagnosis.missingStep();
    if (step != null) {
      return switch (step) {
        case PROGRAM -> ActionForm.ENROL;
        case TRAINING, CERTIFICATION -> ActionForm.ENABLE;
        case TERRITORY -> ActionForm.ADJUST_GROUND;
        case DEAL, SALE -> ActionForm.COACH;
      };
    }
    boolean unexplained = diagnosis.causes().isEmpty();
    return diagnosis.verdict() == Verdict.DECLINING && unexplained ? ActionForm.COACH : null;
  }
}

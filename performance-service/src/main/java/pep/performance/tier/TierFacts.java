package pep.performance.tier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.figures.Figures;
import pep.performance.figures.WorkedOut;

/**
 * What a partner's tier is decided on.
 *
 * @param at the instant of the decision
 */
public record TierFacts(
    Instant at,
    Figures figures,
    List<String> certifications,
    int trainingsCompleted,
    int dealsOpen,
    int dealsWon,
    @Nullable String country,
    @Nullable String partnerType) {

  public TierFacts {
    certifications = List.copyOf(certifications);
  }

  static TierFacts of(WorkedOut partner) {
    return new TierFacts(
        partner.at(),
        partner.figures(),
        partner.partner().certifications(),
        partner.pipeline().trainingsCompleted(),
        partner.pipeline().dealsOpen(),
        partner.pipeline().dealsWon(),
        partner.partner().country(),
        partner.partner().type());
  }
}

package pep.performance.tier.ladder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.figures.Figures;
import pep.performance.figures.WorkedOut;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Moment;

/**
 * What a partner's tier is decided on.
 *
 * @param at the instant of the decision
 * @param zone the vendor's, whose days count; null of a decision that was stored before days were
 *     counted in it, and then they are those of UTC
 */
public record TierFacts(
    Instant at,
    @Nullable ZoneId zone,
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

  Moment moment() {
    return new Moment(at, days());
  }

  /** The zone whose days count. */
  public ZoneId days() {
    return zone == null ? ZoneOffset.UTC : zone;
  }

  /** As rules see them. */
  public Facts facts() {
    Map<String, @Nullable Object> told = new HashMap<>();
    for (TierVariable variable : TierVariable.values()) {
      told.put(variable.wireName(), variable.of(this));
    }
    return Facts.of(TierVariable.VOCABULARY, told, moment());
  }

  public static TierFacts of(WorkedOut partner) {
    return new TierFacts(
        partner.at(),
        partner.zone(),
        partner.figures(),
        partner.partner().certifications(),
        partner.pipeline().trainingsCompleted(),
        partner.pipeline().dealsOpen(),
        partner.pipeline().dealsWon(),
        partner.partner().country(),
        partner.partner().type());
  }
}

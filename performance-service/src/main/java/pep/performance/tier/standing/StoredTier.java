package pep.performance.tier.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;
import pep.platform.reason.Reason;

/**
 * Where a partner stands, as it was decided last.
 *
 * @param dueAt when the end of its grace or override is to be looked at; null where it was, or has
 *     none
 * @param why its reason; before there were codes it was stored as a sentence
 * @param decision as it was acted on, in JSON
 * @param inputs what it takes to decide it again, in JSON
 * @param override that somebody set; null where the rules decide
 */
public record StoredTier(
    String partnerId,
    long version,
    String tier,
    Instant since,
    @Nullable Instant graceUntil,
    @Nullable Instant dueAt,
    long ladderVersion,
    @Field("reason") Reason why,
    String decision,
    String inputs,
    @Nullable TierOverride override) {

  /** The reason in one sentence. */
  public String reason() {
    return why.text();
  }

  public TierStanding standing() {
    return new TierStanding(tier, since, graceUntil);
  }

  public TierChanged state() {
    return new TierChanged(partnerId, tier, since, graceUntil, ladderVersion, reason(), why);
  }
}

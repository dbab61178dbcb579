package pep.performance.tier;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner stands, as it was decided last.
 *
 * @param decision as it was acted on, in JSON
 * @param inputs what it takes to decide it again, in JSON
 */
public record StoredTier(
    String partnerId,
    long version,
    String tier,
    Instant since,
    @Nullable Instant graceUntil,
    long ladderVersion,
    String reason,
    String decision,
    String inputs) {

  TierStanding standing() {
    return new TierStanding(tier, since, graceUntil);
  }

  static StoredTier of(Document document) {
    Date graceUntil = document.getDate("graceUntil");
    return new StoredTier(
        document.getString("partnerId"),
        document.getLong("version"),
        document.getString("tier"),
        Objects.requireNonNull(document.getDate("since")).toInstant(),
        graceUntil == null ? null : graceUntil.toInstant(),
        document.getLong("ladderVersion"),
        document.getString("reason"),
        document.getString("decision"),
        document.getString("inputs"));
  }

  TierChanged state() {
    return new TierChanged(partnerId, tier, since, graceUntil, ladderVersion, reason);
  }
}

package pep.performance.tier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Component;
import pep.platform.outbox.OutboxEntries;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document of a standing: where the partner stands, how it was decided, and what tells of it.
 */
@Component
class TierDocuments {

  private final OutboxEntries entries;
  private final JsonMapper mapper;

  TierDocuments(OutboxEntries entries, JsonMapper mapper) {
    this.entries = entries;
    this.mapper = mapper;
  }

  Document state(DecidedTier each, long version) {
    TierDecision decision = each.decision();
    TierStanding standing = decision.standing();
    Instant graceUntil = standing.graceUntil();
    StoredTier before = each.before();
    TierInputs inputs =
        new TierInputs(before == null ? TierStanding.NONE : before.standing(), each.facts());
    return new Document("partnerId", each.partnerId())
        .append("version", version)
        .append("tier", standing.tier())
        .append("since", Date.from(Objects.requireNonNull(standing.since())))
        .append("graceUntil", graceUntil == null ? null : Date.from(graceUntil))
        .append("dueAt", graceUntil == null ? null : Date.from(graceUntil))
        .append("ladderVersion", decision.ladderVersion())
        .append("reason", decision.reason())
        .append("decision", mapper.writeValueAsString(decision))
        .append("inputs", mapper.writeValueAsString(inputs));
  }

  /** What tells of it: the fact where the partner moved, and the public state. */
  List<Document> outbox(Tenant tenant, StoredTier after, TierDecision decision, Cause cause) {
    List<Document> outbox = new ArrayList<>();
    if (decision.move().moves()) {
      TierMoved moved =
          new TierMoved(
              after.partnerId(),
              decision.from(),
              after.tier(),
              decision.move().wireName(),
              after.since(),
              after.ladderVersion(),
              after.reason());
      outbox.add(
          entries.event(tenant.vendorId(), after.partnerId(), after.version(), moved, cause));
    }
    outbox.add(
        entries.event(tenant.vendorId(), after.partnerId(), after.version(), after.state(), cause));
    return outbox;
  }
}

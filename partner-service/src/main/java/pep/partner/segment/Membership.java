package pep.partner.segment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Which segments one partner is in, and on which versions of its facts that was decided. Its id is
 * the partner's, so that its events are in order with the partner's own.
 */
public class Membership extends Aggregate {

  static final AggregateKind<Membership> KIND =
      AggregateKind.of(Membership.class, "membership", "memberships")
          .publishing(PartnerSegmentsChanged::of);

  private String partnerId;
  private String partnerCode;
  private List<Held> entries;
  private long partnerVersion;
  private long factsVersion;

  @SuppressWarnings("NullAway.Init")
  private Membership() {}

  private Membership(Tenant tenant, String partnerId, String partnerCode, Instant now) {
    super(tenant, partnerId, now);
    this.partnerId = partnerId;
    this.partnerCode = partnerCode;
    this.entries = new ArrayList<>();
  }

  /** One segment that the partner is in. */
  public record Held(String segmentId, String code, long ruleVersion, Instant since) {}

  static Membership none(Tenant tenant, String partnerId, String partnerCode, Instant now) {
    return new Membership(tenant, partnerId, partnerCode, now);
  }

  /**
   * Takes the decisions over: raises an entry or an exit for each segment that turned.
   *
   * @param decisions on each segment that the partner is in now or was in; one that it was in and
   *     that none is on exists no more
   * @return true if anything changed
   */
  boolean take(List<SegmentDecision> decisions, PartnerView view, Cause cause, Instant now) {
    Map<String, Held> before =
        entries.stream().collect(Collectors.toMap(Held::segmentId, Function.identity()));
    List<Held> after = new ArrayList<>();
    for (SegmentDecision decision : decisions) {
      Held held = before.remove(decision.segmentId());
      if (decision.member()) {
        Instant since = held == null ? now : held.since();
        after.add(new Held(decision.segmentId(), decision.code(), decision.ruleVersion(), since));
        if (held == null) {
          raise(decision.entered(partnerId, partnerCode, cause));
        }
      } else if (held != null) {
        raise(decision.left(partnerId, partnerCode, cause));
      }
    }
    before.values().forEach(gone -> raise(left(gone, cause)));
    after.sort(Comparator.comparing(Held::code));
    boolean changed = !after.equals(entries);
    if (changed) {
      entries = after;
      partnerVersion = view.partnerVersion();
      factsVersion = view.factsVersion();
    }
    return changed;
  }

  /** Whether it is what these decisions make of it, so that to take them would change nothing. */
  boolean says(List<SegmentDecision> decisions) {
    Set<Held> decided = new HashSet<>();
    Map<String, Held> now =
        entries.stream().collect(Collectors.toMap(Held::segmentId, Function.identity()));
    for (SegmentDecision each : decisions) {
      Held held = now.get(each.segmentId());
      if (each.member()) {
        if (held == null) {
          return false;
        }
        decided.add(new Held(each.segmentId(), each.code(), each.ruleVersion(), held.since()));
      }
    }
    return decided.equals(Set.copyOf(entries));
  }

  private SegmentLeft left(Held gone, Cause cause) {
    return new SegmentLeft(
        partnerId,
        partnerCode,
        gone.segmentId(),
        gone.code(),
        gone.ruleVersion(),
        List.of(),
        SegmentDecision.causedBy(cause));
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  /** Ids of the segments that it is in. */
  List<String> segmentIds() {
    return entries.stream().map(Held::segmentId).toList();
  }

  public List<Held> entries() {
    return List.copyOf(entries);
  }

  public long partnerVersion() {
    return partnerVersion;
  }

  public long factsVersion() {
    return factsVersion;
  }
}

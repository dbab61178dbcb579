package pep.territory.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pep.territory.area.AreaRelation;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.decision.Reason;
import pep.territory.placement.GrantDecision.Outcome;

/**
 * One requested grant before the {@link ExclusivityPolicy}; used for one decision. Of the grants
 * compared, rivals that lie apart from all others may be left out.
 */
final class GrantCase {

  private static final AreaRelation FOUND_APART =
      new AreaRelation(Kind.DISJOINT, pep.platform.reason.Reason.of("found-apart"));

  private final BiFunction<String, String, AreaRelation> relation;
  private final GrantTerms requested;
  private final List<GrantTerms> rivals;
  private final int compared;
  private final Set<String> setAside;
  private final Set<String> carvedOut;
  private final List<Reason> refusals = new ArrayList<>();
  private final List<Reason> doubts = new ArrayList<>();
  private final Set<String> doubtful = new TreeSet<>();

  GrantCase(
      BiFunction<String, String, AreaRelation> relation,
      GrantTerms requested,
      List<GrantTerms> rivals,
      int compared,
      Set<String> setAside,
      Set<String> carvedOut) {
    this.relation = relation;
    this.requested = requested;
    this.rivals = rivals;
    this.compared = compared;
    this.setAside = setAside;
    this.carvedOut = carvedOut;
  }

  private void consider(GrantTerms rival) {
    if (rival.partnerId().equals(requested.partnerId())) {
      if (rival.territoryId().equals(requested.territoryId())) {
        refusals.add(reason("already-granted", rival, null));
      }
      return;
    }
    boolean rivalExclusive = rival.kind() == GrantKind.EXCLUSIVE;
    if (carvedOut.contains(rival.grantId())
        || (!rivalExclusive && requested.kind() != GrantKind.EXCLUSIVE)) {
      return;
    }
    AreaRelation ground = ground(requested, rival);
    if (ground.kind() == Kind.OVERLAPS) {
      refusals.add(
          reason(rivalExclusive ? "overlaps-exclusive" : "exclusive-over-existing", rival, ground));
    } else if (ground.kind() == Kind.UNKNOWN) {
      doubt(rival, ground);
    }
  }

  /** A limit counts within the area of the grant that sets it: the requested one's and others'. */
  private void considerLimits() {
    if (requested.kind() == GrantKind.LIMITED) {
      considerLimit(requested);
    }
    for (GrantTerms rival : rivals) {
      if (rival.kind() == GrantKind.LIMITED && !rival.partnerId().equals(requested.partnerId())) {
        considerLimit(rival);
      }
    }
  }

  private void considerLimit(GrantTerms limited) {
    boolean own = limited.grantId().equals(requested.grantId());
    Kind reach = own ? Kind.OVERLAPS : ground(limited, requested).kind();
    if (reach == Kind.DISJOINT) {
      return;
    }
    List<GrantTerms> certain = new ArrayList<>(List.of(limited));
    List<GrantTerms> possible = new ArrayList<>(List.of(limited));
    for (GrantTerms rival : rivals) {
      if (rival.grantId().equals(limited.grantId())) {
        continue;
      }
      Kind kind = ground(limited, rival).kind();
      if (kind == Kind.OVERLAPS) {
        certain.add(rival);
      }
      if (kind != Kind.DISJOINT) {
        possible.add(rival);
      }
    }
    if (!own) {
      possible.add(requested);
      if (reach == Kind.OVERLAPS) {
        certain.add(requested);
      }
    }
    judge(limited, own, reach, Crowd.peak(certain, limited, requested), possible);
  }

  private void judge(
      GrantTerms limited, boolean own, Kind reach, int certain, List<GrantTerms> possible) {
    String limit = String.valueOf(limited.limit());
    Map<String, String> facts = new HashMap<>();
    facts.put("grantId", limited.grantId());
    facts.put("limit", limit);
    facts.put("partners", String.valueOf(certain));
    if (reach == Kind.OVERLAPS && certain > limited.limit()) {
      if (own) {
        facts.put("asked", limit);
      }
      refusals.add(new Reason("limit-reached", facts));
    } else if (Crowd.peak(possible, limited, requested) > limited.limit()) {
      doubts.add(new Reason("limit-not-comparable", facts));
      possible.stream()
          .filter(grant -> !grant.grantId().equals(requested.grantId()))
          .filter(grant -> isDoubtful(limited, grant) || isDoubtful(requested, grant))
          .forEach(grant -> doubtful.add(grant.grantId()));
    }
  }

  private boolean isDoubtful(GrantTerms one, GrantTerms other) {
    return !one.grantId().equals(other.grantId()) && ground(one, other).kind() == Kind.UNKNOWN;
  }

  private AreaRelation ground(GrantTerms one, GrantTerms other) {
    AreaRelation found = relation.apply(one.territoryId(), other.territoryId());
    boolean unknown = found.kind() == Kind.UNKNOWN;
    return unknown && (setAside.contains(one.grantId()) || setAside.contains(other.grantId()))
        ? FOUND_APART
        : found;
  }

  private void doubt(GrantTerms rival, AreaRelation ground) {
    doubtful.add(rival.grantId());
    doubts.add(reason("not-comparable", rival, ground));
  }

  GrantDecision decision() {
    rivals.forEach(this::consider);
    considerLimits();
    if (!refusals.isEmpty()) {
      return new GrantDecision(Outcome.REFUSE, refusals, List.of(), ExclusivityPolicy.VERSION);
    }
    if (!doubts.isEmpty()) {
      return new GrantDecision(
          Outcome.REVIEW, doubts, List.copyOf(doubtful), ExclusivityPolicy.VERSION);
    }
    Reason free = new Reason("free", Map.of("compared", String.valueOf(compared)));
    return new GrantDecision(Outcome.ISSUE, List.of(free), List.of(), ExclusivityPolicy.VERSION);
  }

  private static Reason reason(String code, GrantTerms rival, @Nullable AreaRelation ground) {
    Map<String, String> facts = new HashMap<>();
    facts.put("grantId", rival.grantId());
    facts.put("partnerId", rival.partnerId());
    facts.put("territoryId", rival.territoryId());
    facts.put("kind", rival.kind().name());
    facts.put("from", rival.period().from().toString());
    LocalDate until = rival.period().until();
    if (until != null) {
      facts.put("until", until.toString());
    }
    return ground == null ? new Reason(code, facts) : Reason.onGround(code, facts, ground.why());
  }
}

package pep.territory.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;
import pep.territory.area.AreaRelation;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.placement.GrantDecision.Outcome;

/**
 * One requested grant before the {@link ExclusivityPolicy}; used for one decision. Of the grants
 * compared, rivals that lie apart from all others may be left out.
 */
final class GrantCase {

  private static final EnumSet<Kind> APART = EnumSet.of(Kind.DISJOINT);

  private static final AreaRelation FOUND_APART =
      new AreaRelation(Kind.DISJOINT, Reason.of("found-apart"));

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
      if (rival.territoryId().equals(requested.territoryId())
          && rival.productLine().equals(requested.productLine())) {
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
    int certain = 0;
    Set<GrantTerms> tooMany = new LinkedHashSet<>();
    for (String line : lines(limited)) {
      List<GrantTerms> surely = beside(limited, line, EnumSet.of(Kind.OVERLAPS));
      certain = Math.max(certain, Crowd.peak(surely, limited, requested));
      List<GrantTerms> perhaps = beside(limited, line, EnumSet.complementOf(APART));
      if (Crowd.peak(perhaps, limited, requested) > limited.limit()) {
        tooMany.addAll(perhaps);
      }
    }
    judge(limited, own, reach, certain, tooMany);
  }

  /** The lines for each of which the limit counts: those that any grant names and both are for. */
  private Set<String> lines(GrantTerms limited) {
    return Stream.concat(rivals.stream(), Stream.of(limited, requested))
        .map(GrantTerms::productLine)
        .filter(line -> limited.covers(line) && requested.covers(line))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The limited grant, and those for the line that stand to it so; the requested one among them.
   */
  private List<GrantTerms> beside(GrantTerms limited, String line, Set<Kind> ground) {
    return Stream.concat(
            Stream.of(limited),
            Stream.concat(rivals.stream(), Stream.of(requested))
                .filter(grant -> !grant.grantId().equals(limited.grantId()))
                .filter(grant -> grant.covers(line))
                .filter(grant -> ground.contains(ground(limited, grant).kind())))
        .toList();
  }

  private void judge(
      GrantTerms limited, boolean own, Kind reach, int certain, Collection<GrantTerms> tooMany) {
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
    } else if (!tooMany.isEmpty()) {
      doubts.add(new Reason("limit-not-comparable", facts));
      tooMany.stream()
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
    return ground == null ? new Reason(code, facts) : ground.counted(code, facts);
  }
}

package pep.territory.outlet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;
import pep.territory.outlet.OutletTakeover.Terms;

/** Decides on outlets that are taken over, beside what was stored at one moment. */
final class TakeoverDecision {

  private final Terms terms;
  private final Map<String, List<Outlet>> closed;
  private final Surroundings around;
  private final Instant now;

  /**
   * @param closed outlets that had one of the codes
   */
  TakeoverDecision(Terms terms, List<Outlet> closed, Surroundings around, Instant now) {
    this.terms = terms;
    this.closed = closed.stream().collect(Collectors.groupingBy(Outlet::code));
    this.around = around;
    this.now = now;
  }

  /**
   * The outlet as it would be placed; one that closed and was the same stays closed, unless it was
   * taken back.
   *
   * @throws OutletTooClose if it stands too close and is not recorded as found
   * @throws OutletOnForeignGround if the vendor has it so and it is not recorded as found
   */
  Outlet of(Candidate candidate) {
    return closed.getOrDefault(candidate.details().code(), List.of()).stream()
        .filter(each -> !each.isTakenBack())
        .filter(each -> each.partnerId().equals(candidate.partner().id()))
        .filter(each -> each.details().equals(candidate.details()))
        .findFirst()
        .orElseGet(() -> placed(candidate));
  }

  private Outlet placed(Candidate candidate) {
    OutletDetails details = candidate.details();
    around.requireBrand(details);
    String id = creation(details.code()).id(Outlet.ID_PREFIX);
    return new Outlet(
        terms.tenant(),
        id,
        candidate.partner(),
        details,
        terms.asFound(),
        null,
        around.decide(id, details),
        candidate.grounds(),
        now);
  }

  /** The same code gives the same outlet, until that closes. */
  Creation creation(String code) {
    Tenant tenant = terms.tenant();
    int before = closed.getOrDefault(code, List.of()).size();
    String first = tenant.vendorId() + "\n" + code;
    return Creation.derivedFrom(before == 0 ? first : first + "\n" + before);
  }

  /** What is decided next stands beside this one. */
  void stands(Outlet outlet) {
    around.add(outlet.brand(), outlet.site());
  }
}

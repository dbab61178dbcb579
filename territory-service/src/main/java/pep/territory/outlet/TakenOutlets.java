package pep.territory.outlet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.problem.InvalidInput;
import pep.territory.area.Place;
import pep.territory.binding.ForeignGround;
import pep.territory.roster.KnownPartner;

/** Some outlets of one import, and what was known of them when it came to them. */
public final class TakenOutlets {

  private static final String PARTNER = "partner";

  private final Map<String, Outlet> open;
  private final Map<String, KnownPartner> partners;
  private final TakeoverDecision decision;
  private final BiFunction<String, Place, List<ForeignGround>> ground;
  private final Map<String, Candidate> candidates = new ConcurrentHashMap<>();

  TakenOutlets(
      Map<String, Outlet> open,
      Map<String, KnownPartner> partners,
      TakeoverDecision decision,
      BiFunction<String, Place, List<ForeignGround>> ground) {
    this.open = open;
    this.partners = partners;
    this.decision = decision;
    this.ground = ground;
  }

  /** The open outlet with this code. */
  public Optional<Outlet> find(String code) {
    return Optional.ofNullable(open.get(code));
  }

  /**
   * An outlet as it would be placed now, beside those that are stored; one that closed and was the
   * same stays closed.
   *
   * @param partner id or code
   * @throws OutletTooClose if it stands too close and is not recorded as found
   */
  public Outlet draft(String partner, OutletDetails details) {
    KnownPartner holder = partner(partner);
    holder.requireActive();
    List<ForeignGround> grounds = ground.apply(holder.id(), details.address().at(details.point()));
    Candidate candidate = new Candidate(holder, details, grounds);
    Outlet draft = decision.of(candidate);
    candidates.put(draft.id(), candidate);
    return draft;
  }

  Candidate candidate(Outlet draft) {
    return Objects.requireNonNull(candidates.get(draft.id()), "it was drafted here");
  }

  /**
   * @param partner id or code
   * @throws AlreadyExists if the outlet stands elsewhere or with another partner
   */
  public void requireSame(Outlet known, String partner, OutletDetails details) {
    boolean same =
        known.details().equals(details)
            && (known.partnerCode().equals(partner)
                || known.partnerId().equals(partner(partner).id()));
    if (!same) {
      throw new AlreadyExists(
          "Outlet "
              + known.code()
              + " stands elsewhere or with another partner: close it, or place the new one"
              + " instead of it.");
    }
  }

  private KnownPartner partner(String reference) {
    return Optional.ofNullable(partners.get(reference))
        .orElseThrow(() -> InvalidInput.unknown(PARTNER, PARTNER));
  }
}

package pep.territory.outlet.waiver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.territory.decision.DecisionByAnother;
import pep.territory.outlet.Neighbour;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.OutletWaiver;
import pep.territory.outlet.Siting;
import pep.territory.roster.KnownPartner;

/**
 * That an outlet is wanted although it stands too close to others: asked for with a reason,
 * approved by somebody else, and good until a day. Approved, the outlet is placed.
 */
public class Waiver extends Aggregate {

  public static final String ID_PREFIX = "wai";

  static final AggregateKind<Waiver> KIND =
      AggregateKind.of(Waiver.class, "waiver", "waivers")
          .searchedBy(
              waiver -> Stream.of(waiver.outlet.code(), waiver.outlet.name(), waiver.partnerCode));

  private String partnerId;
  private String partnerCode;
  private OutletDetails outlet;
  private @Nullable String insteadOf;
  private List<Neighbour> neighbours;
  private LocalDate until;
  private String reason;
  private String askedBy;
  private WaiverStatus status;
  private @Nullable String answer;
  private @Nullable String outletId;

  @SuppressWarnings("NullAway.Init")
  private Waiver() {}

  /**
   * One that is asked for.
   *
   * @param neighbours the outlets that stand too close, which it is about
   * @param until the first day on which it is over
   * @param askedBy the subject of whoever asks
   * @param zone the vendor's, in which that day begins
   * @throws NothingToWaive if there are none
   */
  Waiver(
      Tenant tenant,
      String id,
      KnownPartner partner,
      Siting.Application application,
      List<Neighbour> neighbours,
      LocalDate until,
      String reason,
      String askedBy,
      ZoneId zone,
      Instant now) {
    super(tenant, id, now);
    if (neighbours.isEmpty()) {
      throw new NothingToWaive(application.details().code());
    }
    this.partnerId = partner.id();
    this.partnerCode = partner.code();
    this.outlet = application.details();
    this.insteadOf = application.insteadOf();
    this.neighbours = List.copyOf(neighbours);
    this.until = until;
    this.reason = reason;
    this.askedBy = askedBy;
    this.status = WaiverStatus.ASKED;
    dueAt(until.atStartOfDay(zone).toInstant());
    raise(WaiverAsked.of(this));
  }

  /**
   * Checks that this one may decide on it.
   *
   * @throws WaiverNotAsked if it was decided on, or its day has come
   * @throws DecisionByAnother if who decides has asked for it
   */
  void requireDecidedBy(String decider, Instant now) {
    if (status != WaiverStatus.ASKED || isOver(now)) {
      throw new WaiverNotAsked(id(), status, until);
    }
    DecisionByAnother.require("Waiver " + id(), askedBy, decider);
  }

  /** Its outlet is placed under it. */
  void approve(String decider, String why, String placed, Instant now) {
    requireDecidedBy(decider, now);
    this.status = WaiverStatus.APPROVED;
    this.answer = why;
    this.outletId = placed;
  }

  void refuse(String decider, String why, Instant now) {
    requireDecidedBy(decider, now);
    refused(why);
  }

  /** Nobody has decided before its day. */
  void lapse() {
    refused("Nobody has decided before its day.");
  }

  private void refused(String why) {
    this.status = WaiverStatus.REFUSED;
    this.answer = why;
    dueAt(null);
  }

  /** Whether its day has come. */
  boolean isOver(Instant now) {
    Instant end = dueAt();
    return end != null && !now.isBefore(end);
  }

  /** Ends it; what its outlet stands too close to is told. */
  void end(List<String> tooClose) {
    this.status = WaiverStatus.ENDED;
    dueAt(null);
    raise(WaiverEnded.of(this, tooClose));
  }

  /** The outlet as it is to be placed under it. */
  Siting.Application application() {
    List<String> against = neighbours.stream().map(Neighbour::outletId).toList();
    return new Siting.Application(
        partnerId, outlet, insteadOf, false, new OutletWaiver(id(), until, against));
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  /** The outlet that it is about. */
  public OutletDetails outlet() {
    return outlet;
  }

  /** Id of the outlet that gives way to it. */
  public @Nullable String insteadOf() {
    return insteadOf;
  }

  /** Those that stood too close when it was asked for, the nearest first. */
  public List<Neighbour> neighbours() {
    return List.copyOf(neighbours);
  }

  /** The first day on which it is over, in the vendor's time zone. */
  public LocalDate until() {
    return until;
  }

  public String reason() {
    return reason;
  }

  public WaiverStatus status() {
    return status;
  }

  /** Why it was decided so. */
  public @Nullable String answer() {
    return answer;
  }

  /** Id of the outlet that was placed under it. */
  public @Nullable String outletId() {
    return outletId;
  }
}

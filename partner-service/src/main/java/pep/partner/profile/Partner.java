package pep.partner.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.partner.identity.user.AccessEnds;
import pep.platform.access.AccessEnded;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** An organisation that sells, or wants to sell, for the vendor. */
public class Partner extends Aggregate {

  static final AggregateKind<Partner> KIND =
      AggregateKind.of(Partner.class, "partner", "partners")
          .publishing(PartnerChanged::of)
          .searchedBy(partner -> partner.profile.texts(partner.code));

  /** What stands among what is missing while it has not agreed to what it has to. */
  static final String AGREEMENT = "agreement";

  private String code;
  private PartnerStatus status;
  private Profile profile;
  private @Nullable Instant agreementAcceptedAt;
  private @Nullable Instant activatedAt;
  private @Nullable Instant activeUntil;
  private @Nullable Instant absentFrom;
  private @Nullable Instant absentUntil;
  private SortedSet<String> checklist;
  private SortedSet<String> checklistDone;
  private List<Certification> certifications;
  private @Nullable List<Certification> upcoming;
  private @Nullable List<String> ending;
  private @Nullable String statusReason;
  private @Nullable Boolean takenBack;
  private @Nullable String mergedInto;
  private @Nullable List<String> mergedFrom;

  @SuppressWarnings("NullAway.Init")
  private Partner() {}

  private Partner(
      Tenant tenant, String id, String code, Profile profile, List<String> checklist, Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.profile = profile;
    this.status = PartnerStatus.APPLIED;
    this.checklist = new TreeSet<>(checklist);
    this.checklistDone = new TreeSet<>();
    this.certifications = new ArrayList<>();
  }

  /**
   * @param code the vendor's own number for the partner, unique for the vendor
   * @param checklist what must be done before it becomes active
   */
  static Partner apply(
      Tenant tenant, String id, String code, Profile profile, List<String> checklist, Instant now) {
    return new Partner(tenant, id, code, profile, checklist, now);
  }

  void change(Profile newProfile) {
    guardNotEnded("change");
    SortedSet<String> fields = ProfileFields.differing(profile, newProfile);
    if (!Objects.equals(profile.parentId(), newProfile.parentId())) {
      fields.add("parentId");
    }
    this.profile = newProfile;
    if (!fields.isEmpty()) {
      raise(new PartnerProfileChanged(id(), code, fields));
    }
  }

  void review() {
    move("review", PartnerStatus.IN_REVIEW, PartnerStatus.APPLIED);
  }

  /** A repeat keeps the first instant. */
  void acceptAgreement(Instant at) {
    guardNotEnded("accept the agreement");
    if (agreementAcceptedAt == null) {
      agreementAcceptedAt = at;
    }
  }

  /**
   * @throws NotOnChecklist if the checklist has no such item
   */
  void complete(String item) {
    guardNotEnded("complete an item");
    if (!checklist.contains(item)) {
      throw new NotOnChecklist(item, checklist);
    }
    checklistDone.add(item);
  }

  /**
   * Takes a partner that is in review, or was suspended, into business.
   *
   * @param at since when it is in business; the first such instant is kept for good
   * @throws OnboardingIncomplete naming what is missing
   */
  void activate(String by, Instant at) {
    if (status == PartnerStatus.ACTIVE) {
      return;
    }
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      throw new OnboardingIncomplete(code, missing);
    }
    move("activate", PartnerStatus.ACTIVE, PartnerStatus.IN_REVIEW, PartnerStatus.SUSPENDED);
    statusReason = null;
    if (activatedAt != null && activeUntil != null) {
      absentFrom = activeUntil;
      absentUntil = at;
    }
    activatedAt = activatedAt == null ? at : activatedAt;
    activeUntil = null;
    raise(new PartnerActivated(id(), code, by));
  }

  /**
   * Takes an active partner out of business.
   *
   * @param at since when it is
   */
  void suspend(String reason, String by, Instant at) {
    if (status == PartnerStatus.SUSPENDED) {
      return;
    }
    move("suspend", PartnerStatus.SUSPENDED, PartnerStatus.ACTIVE);
    statusReason = reason;
    activeUntil = at;
    raise(new PartnerSuspended(id(), code, reason, by));
    endAccess(at);
  }

  /**
   * Ends the partnership for good.
   *
   * @param at since when it is out of business, unless it was before
   */
  void end(String reason, String by, Instant at) {
    if (status == PartnerStatus.ENDED) {
      return;
    }
    if (status == PartnerStatus.ACTIVE) {
      activeUntil = at;
    }
    status = PartnerStatus.ENDED;
    statusReason = reason;
    dueAt(null);
    raise(new PartnerEnded(id(), code, reason, by));
    endAccess(at);
  }

  /**
   * It is the same company as another partner, which goes on for both.
   *
   * @param at since when it is out of business, unless it was before
   * @throws WrongStatus if it was taken back, so that there is none
   */
  void mergeInto(Partner survivor, String reason, String by, Instant at) {
    if (isTakenBack()) {
      throw new WrongStatus(code, status, "merge");
    }
    mergedInto = survivor.id();
    raise(new PartnerMerged(id(), code, survivor.id(), survivor.code(), reason, by));
    end(reason, by, at);
  }

  /** What it was merged into was merged itself. */
  void followInto(Partner survivor) {
    mergedInto = survivor.id();
  }

  /**
   * Takes what a duplicate has and it lacks: contacts and certifications; its own words stand.
   *
   * @param parentId the partner that it stands below from then on; null for none
   */
  void absorb(Partner duplicate, @Nullable String parentId, Instant now) {
    guardNotEnded("merge another partner into");
    mergedFrom = new ArrayList<>(mergedFrom());
    mergedFrom.add(duplicate.id());
    change(Merged.profile(this, duplicate, parentId));
    Awards awards = awards();
    for (Certification each : duplicate.certifications()) {
      awards = awards.award(each, now);
    }
    for (Certification each : duplicate.awards().upcoming()) {
      awards = awards.award(each, now);
    }
    hold(awards.at(now), now);
  }

  /** Ends a partner that was taken over by mistake; it may be taken over anew. */
  void takeBack(String reason, String by, Instant at) {
    guardNotEnded("take back");
    takenBack = true;
    activeUntil = status == PartnerStatus.ACTIVE ? at : activeUntil;
    status = PartnerStatus.ENDED;
    statusReason = reason;
    dueAt(null);
    raise(new PartnerEnded(id(), code, reason, by));
  }

  /** Begins anew after it was taken back: nothing is left of what was. */
  void applyAnew(Profile newProfile, List<String> newChecklist) {
    takenBack = null;
    profile = newProfile;
    status = PartnerStatus.APPLIED;
    statusReason = null;
    agreementAcceptedAt = null;
    activatedAt = null;
    activeUntil = null;
    absentFrom = null;
    absentUntil = null;
    checklist = new TreeSet<>(newChecklist);
    checklistDone = new TreeSet<>();
  }

  /** It may do more again than the tokens say that were made before this change. */
  void renewTokens(Instant at) {
    endAccess(at);
  }

  /** The tokens of its people and systems that were made before this change open nothing more. */
  private void endAccess(Instant at) {
    raise(new AccessEnded(id(), version() + 1, AccessEnds.endOf(at)));
  }

  /**
   * Awards or renews a certification; a later award of the same one replaces it, one whose date
   * lies ahead holds from then on.
   */
  void award(Certification awarded, Instant now) {
    guardNotEnded("award a certification");
    hold(awards().award(awarded, now).at(now), now);
  }

  void revoke(String certification, Instant now) {
    hold(awards().without(certification), now);
  }

  /** Lets go of what no longer holds, takes what has begun, and notes when the next one turns. */
  void expire(Instant now) {
    hold(awards().at(now), now);
  }

  private Awards awards() {
    return new Awards(
        certifications,
        upcoming == null ? List.of() : upcoming,
        ending == null ? List.of() : ending);
  }

  private void hold(Awards awards, Instant now) {
    new AwardFacts(id(), code).between(awards(), awards, now).forEach(this::raise);
    certifications = awards.held();
    upcoming = awards.upcoming().isEmpty() ? null : awards.upcoming();
    ending = awards.ending().isEmpty() ? null : awards.ending();
    dueAt(awards.turnsAt());
  }

  /** What must be done before it comes into business. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (agreementAcceptedAt == null) {
      missing.add(AGREEMENT);
    }
    checklist.stream().filter(item -> !checklistDone.contains(item)).forEach(missing::add);
    return missing;
  }

  private void move(String action, PartnerStatus to, PartnerStatus... from) {
    if (status == to) {
      return;
    }
    if (!List.of(from).contains(status)) {
      throw new WrongStatus(code, status, action);
    }
    status = to;
  }

  private void guardNotEnded(String action) {
    if (status == PartnerStatus.ENDED) {
      throw new WrongStatus(code, status, action);
    }
  }

  public String code() {
    return code;
  }

  /** From its application on until it is suspended or ends. */
  boolean isInBusiness() {
    return status != PartnerStatus.SUSPENDED && status != PartnerStatus.ENDED;
  }

  /** Whether it is as if there were none, until it is taken over anew. */
  boolean isTakenBack() {
    return Boolean.TRUE.equals(takenBack);
  }

  public PartnerStatus status() {
    return status;
  }

  /** The partner that goes on for it; null unless it was merged. */
  public @Nullable String mergedInto() {
    return mergedInto;
  }

  /** The partners that were merged into it, the first one first. */
  public List<String> mergedFrom() {
    return mergedFrom == null ? List.of() : List.copyOf(mergedFrom);
  }

  public @Nullable String statusReason() {
    return statusReason;
  }

  public Profile profile() {
    return profile;
  }

  public @Nullable Instant agreementAcceptedAt() {
    return agreementAcceptedAt;
  }

  /** When it came into business first; null while it never was. */
  public @Nullable Instant activatedAt() {
    return activatedAt;
  }

  /** When a partner that is suspended or ended went out of business; null for any other. */
  public @Nullable Instant activeUntil() {
    return activeUntil;
  }

  /** When a partner that came back into business had gone out of it last; null for any other. */
  public @Nullable Instant absentFrom() {
    return absentFrom;
  }

  /** When it came back into business last; null for one that was never out of it. */
  public @Nullable Instant absentUntil() {
    return absentUntil;
  }

  public SortedSet<String> checklist() {
    return new TreeSet<>(checklist);
  }

  public SortedSet<String> checklistDone() {
    return new TreeSet<>(checklistDone);
  }

  public List<Certification> certifications() {
    return List.copyOf(certifications);
  }

  /** Certifications whose award lies ahead; null for none. */
  public @Nullable List<Certification> upcoming() {
    return upcoming == null ? null : List.copyOf(upcoming);
  }
}

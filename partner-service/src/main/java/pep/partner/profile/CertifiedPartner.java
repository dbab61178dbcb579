package pep.partner.profile;

import static org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty.USE_EMPTY;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.platform.aggregate.Aggregate;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;

/**
 * Who a partner is: its profile, its certifications, and the duplicates that it goes on for.
 * Whether it is in business is {@link Partner}.
 */
public abstract class CertifiedPartner extends Aggregate {

  private String code;
  private Profile profile;

  @Unwrapped(onEmpty = USE_EMPTY)
  private StoredAwards awards;

  @Unwrapped(onEmpty = USE_EMPTY)
  private MergeLinks links;

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  CertifiedPartner() {}

  CertifiedPartner(Tenant tenant, String id, String code, Profile profile, Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.profile = profile;
    this.awards = StoredAwards.NONE;
    this.links = MergeLinks.NONE;
  }

  /**
   * @param action what is wanted of it, for the refusal
   * @throws WrongStatus once it has ended
   */
  abstract void checkNotEnded(String action);

  void change(Profile newProfile) {
    checkNotEnded("change");
    SortedSet<String> fields = ProfileFields.changed(profile, newProfile);
    this.profile = newProfile;
    if (!fields.isEmpty()) {
      raise(new PartnerProfileChanged(id(), code, fields));
    }
  }

  /** Has another profile, of which nobody is told: it begins anew. */
  void replace(Profile newProfile) {
    this.profile = newProfile;
  }

  /** What it was merged into was merged itself. */
  void followInto(CertifiedPartner survivor) {
    links = links.into(survivor.id());
  }

  /**
   * Takes what a duplicate has and it lacks: contacts and certifications; its own words stand.
   *
   * @param parentId the partner that it stands below from then on; null for none
   */
  void absorb(CertifiedPartner duplicate, @Nullable String parentId, Instant now) {
    checkNotEnded("merge another partner into");
    links = links.from(duplicate.id());
    change(Merged.profile(this, duplicate, parentId));
    hold(awards.awards().and(duplicate.awards.awards(), now), now);
  }

  /**
   * Awards or renews a certification; a later award of the same one replaces it, one whose date
   * lies ahead holds from then on.
   */
  void award(Certification awarded, Instant now) {
    checkNotEnded("award a certification");
    hold(awards.awards().award(awarded, now).at(now), now);
  }

  /**
   * Takes away what it holds, or was awarded for a day that lies ahead.
   *
   * @throws NotFound if there is no such certification of it
   */
  void withdraw(String certification, String reason, Instant now) {
    Awards before = awards.awards().at(now);
    Awards after = before.without(certification);
    if (after.equals(before)) {
      throw new NotFound("certification", certification);
    }
    hold(after, now);
    raise(new CertificationWithdrawn(id(), code, certification, reason));
  }

  /** Lets go of what no longer holds, takes what has begun, and notes when the next one turns. */
  void expire(Instant now) {
    hold(awards.awards().at(now), now);
  }

  private void hold(Awards after, Instant now) {
    new AwardFacts(id(), code).between(awards.awards(), after, now).forEach(this::raise);
    awards = StoredAwards.of(after);
    dueAt(after.turnsAt());
  }

  public String code() {
    return code;
  }

  public Profile profile() {
    return profile;
  }

  public List<Certification> certifications() {
    return awards.certifications();
  }

  /** Certifications whose award lies ahead; null for none. */
  public @Nullable List<Certification> upcoming() {
    return awards.upcoming();
  }

  /** The partner that goes on for it; null unless it was merged. */
  public @Nullable String mergedInto() {
    return links.mergedInto();
  }

  /** The partners that were merged into it, the first one first. */
  public List<String> mergedFrom() {
    return links.duplicates();
  }
}

package pep.partner.ownprofile;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.partner.profile.Partner;
import pep.partner.profile.Profile;
import pep.partner.profile.ProfileFields;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** What a partner asks to change of its profile. Of each partner one at most is undecided. */
public class ProfileChange extends Aggregate {

  static final AggregateKind<ProfileChange> KIND =
      AggregateKind.of(ProfileChange.class, "profile change", "profile_changes");

  private String partnerId;
  private String partnerCode;
  private ProfileChangeStatus status;
  private SortedSet<String> fields;
  private Profile before;
  private Profile wanted;
  private @Nullable String reason;

  @SuppressWarnings("NullAway.Init")
  private ProfileChange() {}

  private ProfileChange(Tenant tenant, String id, Partner partner, Instant now) {
    super(tenant, id, now);
    this.partnerId = partner.id();
    this.partnerCode = partner.code();
    this.status = ProfileChangeStatus.ASKED;
    this.fields = new TreeSet<>();
    this.before = partner.profile();
    this.wanted = partner.profile();
  }

  static ProfileChange of(Partner partner, String id, Instant now) {
    return new ProfileChange(partner.tenant(), id, partner, now);
  }

  /** Asks for these fields of a profile, beside what was asked before. */
  void ask(SortedSet<String> asked, Profile profile, String by) {
    guardOpen();
    wanted = ProfileFields.take(asked, profile, wanted);
    SortedSet<String> all = new TreeSet<>(fields);
    all.addAll(asked);
    fields = all;
    raise(new ProfileChangeAsked(id(), partnerId, partnerCode, fields(), by));
  }

  /** A repeat changes nothing. */
  void approve(String by) {
    if (status == ProfileChangeStatus.APPROVED) {
      return;
    }
    guardOpen();
    status = ProfileChangeStatus.APPROVED;
    raise(new ProfileChangeApproved(id(), partnerId, partnerCode, fields(), by));
  }

  /** A repeat keeps the first reason. */
  void decline(String why, String by) {
    if (status == ProfileChangeStatus.DECLINED) {
      return;
    }
    guardOpen();
    status = ProfileChangeStatus.DECLINED;
    reason = why;
    raise(new ProfileChangeDeclined(id(), partnerId, partnerCode, fields(), why, by));
  }

  void withdraw() {
    if (status == ProfileChangeStatus.WITHDRAWN) {
      return;
    }
    guardOpen();
    status = ProfileChangeStatus.WITHDRAWN;
  }

  /** A profile with what was asked for, all else as it is now. */
  Profile on(Profile present) {
    return ProfileFields.take(fields, wanted, present);
  }

  private void guardOpen() {
    if (!isOpen()) {
      throw new ProfileChangeDecided(id(), status);
    }
  }

  boolean isOpen() {
    return status == ProfileChangeStatus.ASKED;
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  public ProfileChangeStatus status() {
    return status;
  }

  public SortedSet<String> fields() {
    return new TreeSet<>(fields);
  }

  /** The profile when it was first asked. */
  public Profile before() {
    return before;
  }

  /** The profile that the partner asks for; of it only the fields count. */
  public Profile wanted() {
    return wanted;
  }

  /** Why it was declined. */
  public @Nullable String reason() {
    return reason;
  }
}

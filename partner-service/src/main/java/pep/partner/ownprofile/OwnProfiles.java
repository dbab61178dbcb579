package pep.partner.ownprofile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.profile.Onboarding;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerStatus;
import pep.partner.profile.Partners;
import pep.partner.profile.Profile;
import pep.partner.profile.ProfileFields;
import pep.partner.segment.SegmentForecast;
import pep.platform.aggregate.Creation;
import pep.platform.bulk.Consequence;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Tenant;

/** A partner edits its own profile, within what its vendor lets it. */
@Service
public class OwnProfiles {

  private final Partners partners;
  private final Onboarding onboarding;
  private final ProfileRules rules;
  private final ProfileChanges changes;
  private final SegmentForecast forecast;
  private final Transactions transactions;
  private final Clock clock;

  OwnProfiles(
      Partners partners,
      Onboarding onboarding,
      ProfileRules rules,
      ProfileChanges changes,
      SegmentForecast forecast,
      Transactions transactions,
      Clock clock) {
    this.partners = partners;
    this.onboarding = onboarding;
    this.rules = rules;
    this.changes = changes;
    this.forecast = forecast;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The attributes that the partner has now; one that is not there has none. */
  public Map<String, Object> held(PartnerCaller caller) {
    return partners
        .find(caller.tenant(), caller.partnerId())
        .map(partner -> partner.profile().attributes())
        .orElse(Map.of());
  }

  /** What an edit would do; nothing is stored. */
  public OwnEdit preview(PartnerCaller caller, Profile wanted) {
    Partner partner = partners.get(caller.tenant(), caller.partnerId());
    SortedSet<String> differing = ProfileFields.differing(partner.profile(), wanted);
    ProfileRule rule = rules.of(caller.tenant());
    guardOpen(rule, differing);
    return new OwnEdit(
        partner,
        rule.atOnce(differing),
        rule.afterApproval(differing),
        changes.open(caller.tenant(), partner.id()).orElse(null),
        effects(partner, ProfileFields.take(differing, wanted, partner.profile())));
  }

  /**
   * Changes what may change at once and asks for the rest, in one write. What was asked before and
   * is not decided stays asked.
   *
   * @throws InvalidInput naming every field that only the vendor changes
   */
  public OwnEdit change(PartnerCaller caller, @Nullable String ifMatch, Profile wanted) {
    Cause cause = Cause.of(caller);
    return transactions.call(
        () -> {
          Partner partner = partners.get(caller.tenant(), caller.partnerId());
          ETags.check(ifMatch, partner);
          SortedSet<String> differing = ProfileFields.differing(partner.profile(), wanted);
          ProfileRule rule = rules.of(caller.tenant());
          guardOpen(rule, differing);
          List<Consequence> effects =
              effects(partner, ProfileFields.take(differing, wanted, partner.profile()));
          SortedSet<String> atOnce = rule.atOnce(differing);
          SortedSet<String> asked = rule.afterApproval(differing);
          Partner changed = atOnce.isEmpty() ? partner : changed(partner, atOnce, wanted, cause);
          ProfileChange change =
              asked.isEmpty()
                  ? changes.open(caller.tenant(), partner.id()).orElse(null)
                  : asked(partner, asked, wanted, cause);
          return new OwnEdit(changed, atOnce, asked, change, effects);
        });
  }

  /** What would follow from a change that is asked for, if it were approved now. */
  public List<Consequence> effects(Tenant tenant, ProfileChange change) {
    Partner partner = partners.get(tenant, change.partnerId());
    return change.isOpen() && partner.status() != PartnerStatus.ENDED
        ? effects(partner, change.on(partner.profile()))
        : List.of();
  }

  private Partner changed(Partner partner, SortedSet<String> fields, Profile wanted, Cause cause) {
    Profile profile = ProfileFields.take(fields, wanted, partner.profile());
    return onboarding.change(partner.tenant(), partner.id(), null, profile, cause);
  }

  private ProfileChange asked(
      Partner partner, SortedSet<String> fields, Profile wanted, Cause cause) {
    ProfileChange open = changes.open(partner.tenant(), partner.id()).orElse(null);
    ProfileChange change =
        open == null
            ? ProfileChange.of(partner, Creation.random().id("pch"), clock.instant())
            : open;
    change.ask(fields, wanted, cause.by());
    return open == null ? changes.create(change, cause) : changes.save(change, cause);
  }

  private List<Consequence> effects(Partner partner, Profile profile) {
    return forecast.of(onboarding.wouldBe(partner, profile));
  }

  private static void guardOpen(ProfileRule rule, SortedSet<String> fields) {
    List<FieldError> errors =
        rule.closed(fields).stream()
            .map(
                field ->
                    new FieldError(field, "not-allowed", "Leave it as it is: the vendor keeps it."))
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}

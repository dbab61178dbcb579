package pep.performance.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.roster.Roster;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Has actions assigned, taken and finished. */
@Service
public class Acting {

  private final PartnerActions actions;
  private final ActionCatalogues catalogues;
  private final Proposals proposals;
  private final ActionEffects effects;
  private final Roster roster;
  private final History history;
  private final Clock clock;

  Acting(
      PartnerActions actions,
      ActionCatalogues catalogues,
      Proposals proposals,
      ActionEffects effects,
      Roster roster,
      History history,
      Clock clock) {
    this.actions = actions;
    this.catalogues = catalogues;
    this.proposals = proposals;
    this.effects = effects;
    this.roster = roster;
    this.history = history;
    this.clock = clock;
  }

  /**
   * What is to be assigned.
   *
   * @param code of the vendor's catalogue
   * @param against the cause that it is to take away; null where it is taken for other reasons
   */
  public record Order(
      String partnerId,
      String code,
      pep.performance.diagnosis.member.@Nullable Cause against,
      String assignee,
      LocalDate dueOn) {}

  /**
   * Assigns an action, with what is expected of it now.
   *
   * @throws InvalidInput if there is no such partner or action, or the day has passed
   */
  public PartnerAction assign(Tenant tenant, Order order, Creation creation, Cause cause) {
    Instant now = clock.instant();
    if (roster.partner(tenant, order.partnerId()).filter(each -> each.active()).isEmpty()) {
      throw InvalidInput.unknown("partnerId", "partner");
    }
    CatalogueEntry entry =
        catalogues
            .entry(tenant, order.code())
            .orElseThrow(() -> InvalidInput.unknown("code", "action"));
    checkDay(tenant, order.dueOn(), now);
    pep.performance.diagnosis.member.Cause against = order.against();
    Expected expected =
        against == null ? null : proposals.expected(tenant, order.partnerId(), entry, against);
    PartnerAction action =
        PartnerAction.assign(
            tenant,
            creation.id("act"),
            new PartnerAction.Assignment(
                order.partnerId(),
                entry,
                against,
                expected,
                order.assignee(),
                order.dueOn(),
                HoldOut.holds(tenant, entry, order.partnerId())),
            now);
    return actions.create(action, creation, cause);
  }

  /**
   * Gives an action to somebody else, or another day.
   *
   * @throws InvalidInput if the day has passed
   */
  public PartnerAction reassign(
      Tenant tenant,
      String id,
      String assignee,
      LocalDate dueOn,
      @Nullable String ifMatch,
      Cause cause) {
    return change(
        tenant,
        id,
        ifMatch,
        cause,
        action -> {
          checkDay(tenant, dueOn, clock.instant());
          action.reassign(assignee, dueOn);
        });
  }

  public PartnerAction start(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return change(tenant, id, ifMatch, cause, PartnerAction::start);
  }

  public PartnerAction finish(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Instant now = clock.instant();
    return change(
        tenant, id, ifMatch, cause, action -> action.finish(now, effects.measuredAt(tenant, now)));
  }

  public PartnerAction drop(
      Tenant tenant, String id, String reason, @Nullable String ifMatch, Cause cause) {
    return change(tenant, id, ifMatch, cause.because(reason), action -> action.drop(reason));
  }

  /** The latest 200 changes of an action, newest first. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, PartnerAction.KIND, actions.get(tenant, id).id(), asked);
  }

  private PartnerAction change(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      Cause cause,
      Consumer<PartnerAction> change) {
    PartnerAction action = actions.get(tenant, id);
    ETags.check(ifMatch, action);
    change.accept(action);
    return actions.save(action, cause);
  }

  private void checkDay(Tenant tenant, LocalDate dueOn, Instant now) {
    if (dueOn.isBefore(LocalDate.ofInstant(now, roster.vendor(tenant).zone()))) {
      throw InvalidInput.of("dueOn", "day-has-passed", "Give today or a later day.");
    }
  }
}

package pep.territory.deal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.problem.NotKnownYet;
import pep.platform.reason.Reason;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/** Registers deals that quotes ask for, each once, and tells what became of them. */
@Service
public class QuotedDeals {

  private final DealRegistration registration;
  private final Roster roster;
  private final TenantRecords<QuotedDeal> answers;
  private final Clock clock;

  QuotedDeals(
      DealRegistration registration, Roster roster, RecordCollections collections, Clock clock) {
    this.registration = registration;
    this.roster = roster;
    this.answers =
        collections.publishing(RecordKind.of(QuotedDeal.class, "deals.quoted", QuotedDeal::askId));
    this.clock = clock;
  }

  /**
   * Registers the deal by the rules of all deals. Asked again under the same id it changes nothing.
   *
   * @throws NotKnownYet if the partner was not heard of yet
   */
  public void ask(
      Tenant tenant,
      String askId,
      String quoteId,
      String partnerId,
      DealRequest request,
      Cause cause) {
    KnownPartner partner =
        roster.heardOf(tenant, partnerId).orElseThrow(() -> new NotKnownYet("the partner"));
    if (answers.find(tenant, askId).isPresent()) {
      return;
    }
    QuotedDeal answer =
        partner.isActive()
            ? registered(tenant, askId, quoteId, partner, request, cause)
            : new QuotedDeal(askId, quoteId, "refused", null, notActive(partner), clock.instant());
    answers.insert(
        tenant, answer, Publication.of(askId, 1, cause, QuoteDealAnswered.of(answer, partnerId)));
  }

  private QuotedDeal registered(
      Tenant tenant,
      String askId,
      String quoteId,
      KnownPartner partner,
      DealRequest request,
      Cause cause) {
    Creation creation = Creation.derivedFrom("quote " + askId);
    Deal deal = registration.registerFor(tenant, partner, request, creation, cause);
    DealDecision decision = deal.decision();
    String outcome =
        switch (decision.outcome()) {
          case REGISTER -> "registered";
          case REVIEW -> "review";
          case REFUSE -> "refused";
        };
    return new QuotedDeal(askId, quoteId, outcome, deal.id(), decision.reasons(), clock.instant());
  }

  private static List<Reason> notActive(KnownPartner partner) {
    return List.of(
        new Reason(
            "partner-not-active", Map.of("partner", partner.code(), "status", partner.status())));
  }
}

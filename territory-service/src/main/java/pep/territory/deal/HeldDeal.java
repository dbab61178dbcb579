package pep.territory.deal;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.platform.aggregate.Aggregate;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Account;
import pep.territory.account.CustomerIdentity;
import pep.territory.roster.KnownPartner;

/**
 * Who works on a sale, at which customer, and what is expected of it. Whether it is protected is
 * {@link Deal}.
 */
public abstract class HeldDeal extends Aggregate {

  @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
  private DealHolding holding;

  private DealRequest request;
  private @Nullable DealReferrer referrer;

  @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
  private DealCustomer customer;

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  HeldDeal() {}

  HeldDeal(Tenant tenant, String id, KnownPartner partner, DealRequest request, Instant now) {
    super(tenant, id, now);
    this.holding = DealHolding.of(partner);
    this.request = request;
    this.customer = DealCustomer.of(request.customer());
  }

  /**
   * @throws DealNotOpen if it protects nobody any more
   */
  abstract void checkLive();

  /** Books it on its customer's account; none where it was refused. */
  void book(@Nullable Account account) {
    this.customer = customer.on(account, request.customer());
  }

  /**
   * What is expected of it has changed; its customer and lines stay as they were decided on.
   *
   * @throws DealNotOpen if it protects nobody any more
   */
  void expect(@Nullable String description, @Nullable Money value) {
    checkLive();
    this.request = request.expecting(description, value);
  }

  /**
   * Several sell it together.
   *
   * @param parts its own partner's among them; none for that one alone
   * @throws DealNotOpen if it protects nobody any more
   */
  void share(List<DealShare> parts) {
    checkLive();
    this.holding = holding.sharedAmong(parts);
  }

  /**
   * Who of its partner's people sells it, and which other partner referred it.
   *
   * @throws DealNotOpen if it protects nobody any more
   */
  void originate(@Nullable String seller, @Nullable DealReferrer by) {
    checkLive();
    this.request = request.soldBy(seller);
    this.referrer = by;
  }

  boolean isHeldBy(KnownPartner partner) {
    return holding.isOf(partner);
  }

  /** Another partner's from now on, who sells it alone until something else is said. */
  void hand(KnownPartner to) {
    this.holding = DealHolding.of(to);
    this.request = request.soldBy(null);
    this.referrer = referrer != null && referrer.partnerId().equals(to.id()) ? null : referrer;
  }

  /** Its customer is known by these descriptions as well, and protected as each of them. */
  void knowAs(List<CustomerIdentity> identities) {
    this.customer = customer.knownAs(identities, request.customer());
  }

  List<CustomerIdentity> alsoKnownAs() {
    return customer.otherNames();
  }

  /** Follows its customer's account into another one. */
  void follow(String into) {
    this.customer = customer.following(into);
  }

  /** The account that its customer had before that was taken into another one. */
  @Nullable String bookedOn() {
    return customer.firstBookedOn();
  }

  public String partnerId() {
    return holding.partnerId();
  }

  public String partnerCode() {
    return holding.partnerCode();
  }

  /** The account of its customer; none of a deal that the conflict policy refused. */
  public @Nullable String accountId() {
    return customer.accountId();
  }

  /** What the partner registered. */
  public DealRequest request() {
    return request;
  }

  /** The partners that sell it together, its own among them; none where that one sells it alone. */
  public List<DealShare> shares() {
    return holding.parts();
  }

  /** The partner that referred it; null for none. */
  public @Nullable DealReferrer referrer() {
    return referrer;
  }
}

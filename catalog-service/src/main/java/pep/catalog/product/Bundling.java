package pep.catalog.product;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

/**
 * Keeps bundles: the vendor's, which partners see once they may sell every product inside, and each
 * partner's own, which nobody else sees.
 */
@Service
public class Bundling {

  private final Bundles bundles;
  private final BundleContents contents;
  private final Audience audience;
  private final History history;
  private final Clock clock;

  Bundling(
      Bundles bundles, BundleContents contents, Audience audience, History history, Clock clock) {
    this.bundles = bundles;
    this.contents = contents;
    this.audience = audience;
    this.history = history;
    this.clock = clock;
  }

  /** A partner's caller creates a bundle of its own, any other one of the vendor's. */
  public Bundle add(Reach caller, Creation creation, String code, BundleDetails details) {
    contents.require(caller.tenant(), details, standing(caller));
    Bundle bundle =
        Bundle.draft(caller.tenant(), creation, code, caller.owner(), details, clock.instant());
    return bundles.create(bundle, creation, Cause.of(caller));
  }

  public Bundle revise(Reach caller, String id, @Nullable String ifMatch, BundleDetails details) {
    Bundle bundle = own(caller, id);
    ETags.check(ifMatch, bundle);
    contents.require(caller.tenant(), details, standing(caller));
    bundle.revise(details);
    return bundles.save(bundle, Cause.of(caller));
  }

  public Bundle become(Reach caller, String id, @Nullable String ifMatch, Lifecycle next) {
    Bundle bundle = own(caller, id);
    ETags.check(ifMatch, bundle);
    bundle.become(next);
    return bundles.save(bundle, Cause.of(caller));
  }

  /**
   * A page of the caller's own bundles, and for a partner's caller also of the vendor's that it may
   * sell; such a page may hold fewer than asked for and still have a next one.
   */
  public Page<Bundle> page(Reach caller, Listing listing) {
    Bson own = Filters.eq("partnerId", caller.owner());
    PartnerStanding partner = standing(caller);
    if (partner == null) {
      return bundles.page(caller.tenant(), own, listing);
    }
    Bson offered =
        Filters.and(
            Filters.eq("partnerId", null), Filters.eq("lifecycle", Lifecycle.ACTIVE.name()));
    return bundles
        .page(caller.tenant(), Filters.or(own, offered), listing)
        .mapEach(bundles -> shown(caller, partner, bundles));
  }

  /** Bundles on sale that hold a product, of those that the caller may see; the first by id. */
  public List<Bundle> holding(Reach caller, String productCode, int most) {
    Bson own = Filters.eq("partnerId", caller.owner());
    PartnerStanding partner = standing(caller);
    if (partner == null) {
      return bundles.holding(caller.tenant(), productCode, own, most);
    }
    Bson seen = Filters.or(own, Filters.eq("partnerId", null));
    return contents.sellable(
        caller.tenant(), bundles.holding(caller.tenant(), productCode, seen, most), partner);
  }

  private List<Bundle> shown(Reach caller, PartnerStanding partner, List<Bundle> bundles) {
    List<Bundle> offered = bundles.stream().filter(bundle -> !isOwn(caller, bundle)).toList();
    List<Bundle> sellable = contents.sellable(caller.tenant(), offered, partner);
    return bundles.stream()
        .filter(bundle -> isOwn(caller, bundle) || sellable.contains(bundle))
        .toList();
  }

  /**
   * One bundle that the caller may see.
   *
   * @throws NotFound if there is no such bundle, or none that this caller may see
   */
  public Bundle get(Reach caller, String id) {
    Bundle bundle = bundles.get(caller.tenant(), id);
    if (isOwn(caller, bundle)) {
      return bundle;
    }
    PartnerStanding partner = standing(caller);
    if (partner == null
        || bundle.partnerId() != null
        || bundle.lifecycle() != Lifecycle.ACTIVE
        || contents.sellable(caller.tenant(), List.of(bundle), partner).isEmpty()) {
      throw new NotFound("bundle", id);
    }
    return bundle;
  }

  /**
   * The latest changes of one of the caller's own bundles, newest first.
   *
   * @throws NotFound if the caller has no such bundle
   */
  public Page<History.Entry> history(Reach caller, String id, History.Asked asked) {
    return history.page(caller.tenant(), Bundle.KIND, own(caller, id).id(), asked);
  }

  private Bundle own(Reach caller, String id) {
    Bundle bundle = bundles.get(caller.tenant(), id);
    if (!isOwn(caller, bundle)) {
      throw new NotFound("bundle", id);
    }
    return bundle;
  }

  private static boolean isOwn(Reach caller, Bundle bundle) {
    return Objects.equals(bundle.partnerId(), caller.owner());
  }

  private @Nullable PartnerStanding standing(Reach caller) {
    return caller instanceof PartnerCaller partner
        ? audience.standing(partner, partner.partnerId())
        : null;
  }
}

package pep.catalog.product;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/**
 * Products that are sold together with a partner's own services. The vendor's bundles are for every
 * partner that may sell all their products; a partner's own are its alone.
 */
public class Bundle extends Aggregate {

  static final AggregateKind<Bundle> KIND =
      AggregateKind.of(Bundle.class, "bundle", "bundles")
          .searchedBy(bundle -> Stream.of(bundle.code, bundle.name, bundle.description));

  private String code;
  private @Nullable String partnerId;
  private String name;
  private @Nullable String description;
  private List<BundleItem> items;
  private List<OwnService> services;
  private Lifecycle lifecycle;

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  Bundle() {}

  @SuppressWarnings("NullAway.Init")
  private Bundle(Tenant tenant, String id, String code, @Nullable String partnerId, Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.partnerId = partnerId;
    this.lifecycle = Lifecycle.DRAFT;
  }

  /**
   * @param partnerId the partner whose own bundle it is; null for one of the vendor's
   */
  static Bundle draft(
      Tenant tenant,
      Creation creation,
      String code,
      @Nullable String partnerId,
      BundleDetails details,
      Instant now) {
    Bundle bundle = new Bundle(tenant, creation.id("bdl"), code, partnerId, now);
    bundle.set(details);
    return bundle;
  }

  /**
   * Makes the bundle of something else.
   *
   * @throws BundleRetired once it is no longer sold
   */
  void revise(BundleDetails details) {
    if (lifecycle == Lifecycle.RETIRED && !details.equals(details())) {
      throw new BundleRetired(code);
    }
    set(details);
  }

  private void set(BundleDetails details) {
    name = details.name();
    description = details.description();
    items = details.items();
    services = details.services();
  }

  /**
   * Takes the bundle to the next state of its life; nothing happens if it is there already.
   *
   * @throws LifecycleRefused if that is not one step forward
   */
  void become(Lifecycle next) {
    if (lifecycle == next) {
      return;
    }
    if (!lifecycle.canBecome(next)) {
      throw new LifecycleRefused("bundle " + code, lifecycle, next);
    }
    lifecycle = next;
  }

  public String code() {
    return code;
  }

  public @Nullable String partnerId() {
    return partnerId;
  }

  public Lifecycle lifecycle() {
    return lifecycle;
  }

  public BundleDetails details() {
    return new BundleDetails(name, description, items, services);
  }
}

package pep.territory.binding;

import java.time.Instant;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** How hard a vendor's exclusive grants bind deals and outlets: one document a vendor. */
public class BindingRules extends Aggregate {

  static final AggregateKind<BindingRules> KIND =
      AggregateKind.of(BindingRules.class, "binding", "bindings");

  private Binding binding;

  @SuppressWarnings("NullAway.Init")
  private BindingRules() {}

  BindingRules(Tenant tenant, String id, Binding binding, Instant now) {
    super(tenant, id, now);
    this.binding = binding;
  }

  static String idOf(Tenant tenant) {
    return Creation.derivedFrom("binding/" + tenant.vendorId()).id("bin");
  }

  void change(Binding newBinding) {
    this.binding = newBinding;
  }

  public Binding binding() {
    return binding;
  }
}

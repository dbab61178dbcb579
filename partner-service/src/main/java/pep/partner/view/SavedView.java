package pep.partner.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** A named view of one list: somebody's own, or shared with everybody of the vendor. */
public class SavedView extends Aggregate {

  static final AggregateKind<SavedView> KIND = AggregateKind.of(SavedView.class, "view", "views");

  /** In the place of an owner where a view is everybody's. */
  static final String EVERYBODY = "everybody";

  private String list;
  private String by;
  private String name;

  /** Of the same list and owner no two have the same name, however it is written. */
  private String sameName;

  private String query;
  private List<String> columns;
  private String owner;

  /** Absent where it was deleted, so that its name is free again. */
  private @Nullable Boolean live = true;

  @SuppressWarnings("NullAway.Init")
  private SavedView() {}

  private SavedView(
      Tenant tenant, String id, String list, String by, ViewTerms terms, Instant now) {
    super(tenant, id, now);
    this.list = list;
    this.by = by;
    this.name = terms.name();
    this.sameName = "";
    this.query = terms.query();
    this.columns = terms.columns();
    this.owner = by;
    change(terms);
  }

  static SavedView of(
      Tenant tenant, String id, String list, String by, ViewTerms terms, Instant now) {
    return new SavedView(tenant, id, list, by, terms, now);
  }

  final void change(ViewTerms terms) {
    this.name = terms.name();
    this.sameName = terms.name().toLowerCase(Locale.ROOT);
    this.query = terms.query();
    this.columns = terms.columns();
    this.owner = terms.shared() ? EVERYBODY : by;
  }

  void delete() {
    this.live = null;
  }

  public String list() {
    return list;
  }

  /** Who saved it. */
  public String by() {
    return by;
  }

  public String name() {
    return name;
  }

  public String query() {
    return query;
  }

  public List<String> columns() {
    return columns;
  }

  public boolean shared() {
    return owner.equals(EVERYBODY);
  }
}

package pep.performance.salesalias;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** A code that lines of sales use, and the one that is meant by it. */
public class SalesAlias extends Aggregate {

  static final AggregateKind<SalesAlias> KIND =
      AggregateKind.of(SalesAlias.class, "alias", "sales.aliases");

  private AliasKind kind;
  private String alias;
  private String folded;
  private @Nullable String source;
  private String code;
  private @Nullable String note;
  private boolean removed;

  @SuppressWarnings("NullAway.Init")
  private SalesAlias() {}

  private SalesAlias(Tenant tenant, AliasTerms terms, Instant now) {
    super(tenant, idOf(tenant, terms), now);
    this.kind = terms.kind();
    this.alias = terms.alias();
    this.folded = AliasTable.folded(terms.alias());
    this.source = terms.source();
    this.code = terms.code();
    this.note = terms.note();
  }

  static SalesAlias of(Tenant tenant, AliasTerms terms, Instant now) {
    return new SalesAlias(tenant, terms, now);
  }

  /** One id for a name of one source, however it is written and however often it was removed. */
  static String idOf(Tenant tenant, AliasTerms terms) {
    String seed =
        String.join(
            "\n",
            tenant.vendorId(),
            terms.kind().name(),
            AliasTable.folded(terms.alias()),
            terms.source() == null ? "" : "of " + terms.source());
    return Creation.derivedFrom(seed).id("als");
  }

  void change(String newCode, @Nullable String newNote) {
    code = newCode;
    note = newNote;
    removed = false;
  }

  /** It is not used from then on; what counted by it stays. */
  void remove() {
    removed = true;
  }

  boolean says(AliasTerms terms) {
    return !removed && code.equals(terms.code()) && Objects.equals(note, terms.note());
  }

  public AliasKind kind() {
    return kind;
  }

  /** As it was first written; case and width do not matter. */
  public String alias() {
    return alias;
  }

  /** The system that uses it; null for every one. */
  public @Nullable String source() {
    return source;
  }

  /** The partner's or the product's own code. */
  public String code() {
    return code;
  }

  public @Nullable String note() {
    return note;
  }

  boolean isRemoved() {
    return removed;
  }
}

package pep.performance.salesmapping;

import java.time.Instant;
import java.util.stream.Stream;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** The layout of the files of one source. */
public class FileMapping extends Aggregate {

  static final AggregateKind<FileMapping> KIND =
      AggregateKind.of(FileMapping.class, "mapping", "sales.mappings")
          .searchedBy(mapping -> Stream.of(mapping.source));

  private String source;
  private FileLayout layout;
  private boolean removed;

  @SuppressWarnings("NullAway.Init")
  private FileMapping() {}

  private FileMapping(Tenant tenant, String source, FileLayout layout, Instant now) {
    super(tenant, idOf(tenant, source), now);
    this.source = source;
    this.layout = layout;
  }

  static FileMapping of(Tenant tenant, String source, FileLayout layout, Instant now) {
    return new FileMapping(tenant, source, layout, now);
  }

  static String idOf(Tenant tenant, String source) {
    return Creation.derivedFrom(tenant.vendorId() + "\n" + source).id("sfm");
  }

  void change(FileLayout newLayout) {
    layout = newLayout;
    removed = false;
  }

  /** Files of its source are read in the usual layout from then on. */
  void remove() {
    removed = true;
  }

  public String source() {
    return source;
  }

  public FileLayout layout() {
    return layout;
  }

  boolean isRemoved() {
    return removed;
  }
}

package pep.performance.salesmapping.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.salesmapping.FileLayout;
import pep.performance.salesmapping.FileMapping;
import pep.performance.salesmapping.MappedColumn;

/**
 * How a source's files are laid out.
 *
 * @param decimal point or comma
 */
record MappingResponse(
    String source,
    long version,
    boolean header,
    String separator,
    String decimal,
    @Nullable String dates,
    List<MappedColumn> columns,
    Instant changedAt) {

  static MappingResponse of(FileMapping mapping) {
    FileLayout layout = mapping.layout();
    return new MappingResponse(
        mapping.source(),
        mapping.version(),
        layout.header(),
        layout.separator(),
        layout.decimalComma() ? "comma" : "point",
        layout.dates(),
        layout.columns(),
        mapping.changedAt());
  }
}

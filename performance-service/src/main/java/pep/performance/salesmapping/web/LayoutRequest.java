package pep.performance.salesmapping.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.performance.salesmapping.DateForm;
import pep.performance.salesmapping.FileLayout;
import pep.performance.salesmapping.MappedColumn;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.OneOf;
import pep.platform.validation.WrongFields;

/**
 * How a source's files are laid out; cells that no column names are skipped.
 *
 * @param header whether the first line names the columns; it does where this is left out
 * @param decimal what stands before the decimals of a number
 * @param dates the pattern of days or of days and times, such as {@code dd.MM.yyyy}; left out for
 *     the usual forms
 */
record LayoutRequest(
    @Nullable Boolean header,
    @NotNull @OneOf({",", ";", "\t", "|"}) String separator,
    @NotNull @OneOf({"point", "comma"}) String decimal,
    @Nullable @Name(max = 40) String dates,
    @NotEmpty @Size(max = 11) List<@NotNull @Valid MappedColumnRequest> columns)
    implements CrossChecked {

  /**
   * Where a column is found: by its place or its name, or it is always the same.
   *
   * @param column by its name in the usual layout
   * @param position from 1
   * @param name as the header has it, whatever its case
   * @param constant what stands in every line, or where the cell is empty
   */
  record MappedColumnRequest(
      @NotNull
          @OneOf({
            "externalId",
            "source",
            "partnerCode",
            "productCode",
            "quantity",
            "unitPrice",
            "amount",
            "currency",
            "soldAt",
            "kind",
            "returns"
          })
          String column,
      @Nullable @Min(1) @Max(1000) Integer position,
      @Nullable @Name String name,
      @Nullable @Name String constant) {}

  @Override
  public void check(WrongFields wrong) {
    if (dates != null && !DateForm.tellsDays(dates)) {
      wrong.add("dates", "date-pattern", "A pattern such as dd.MM.yyyy or MM/dd/yyyy HH:mm.");
    }
    Set<String> found = new HashSet<>();
    for (int i = 0; columns != null && i < columns.size(); i++) {
      MappedColumnRequest each = columns.get(i);
      if (each != null) {
        check(each, found, wrong.in("columns[" + i + "]"));
      }
    }
    for (String required : List.of("partnerCode", "productCode", "quantity", "soldAt")) {
      if (!found.contains(required)) {
        wrong.add("columns", "column-not-mapped", "Say where " + required + " is found.");
      }
    }
  }

  private void check(MappedColumnRequest each, Set<String> found, WrongFields wrong) {
    if (each.position() != null && each.name() != null) {
      wrong.add("name", "found-twice", "Give the position or the name.");
    }
    if (each.position() == null && each.name() == null && each.constant() == null) {
      wrong.add("position", "not-found-anywhere", "Give the position, the name or a constant.");
    }
    if (each.name() != null && !hasHeader()) {
      wrong.add("name", "no-header", "A file without a header has positions only.");
    }
    if (!found.add(String.valueOf(each.column()))) {
      wrong.add("column", "mapped-twice", "Say once where a column is found.");
    }
  }

  private boolean hasHeader() {
    return header == null || header;
  }

  FileLayout layout() {
    return new FileLayout(
        hasHeader(),
        separator,
        decimal.equals("comma"),
        dates,
        columns.stream()
            .map(
                each ->
                    new MappedColumn(each.column(), each.position(), each.name(), each.constant()))
            .toList());
  }
}

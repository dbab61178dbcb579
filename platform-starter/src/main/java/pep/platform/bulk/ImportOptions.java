package pep.platform.bulk;

import org.jspecify.annotations.Nullable;
import pep.platform.bulk.file.CellForms;
import pep.platform.validation.OneOf;

/**
 * What the sender of a file says of it and wants of it.
 *
 * @param dryRun only tell what would become of each row, and store nothing
 * @param decimal how a text writes numbers: with a point, the default, or with a comma
 * @param dates how a text writes days: as in ISO 8601, the default, or day_first as in 31.12.2026
 */
public record ImportOptions(
    @Nullable Boolean dryRun,
    @Nullable @OneOf({"point", ImportOptions.COMMA}) String decimal,
    @Nullable @OneOf({"iso", ImportOptions.DAY_FIRST}) String dates) {

  static final String COMMA = "comma";
  static final String DAY_FIRST = "day_first";

  boolean isDry() {
    return Boolean.TRUE.equals(dryRun);
  }

  CellForms forms() {
    return new CellForms(COMMA.equals(decimal), DAY_FIRST.equals(dates));
  }
}

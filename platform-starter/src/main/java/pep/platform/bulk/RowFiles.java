package pep.platform.bulk;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import pep.platform.bulk.file.CellForms;
import pep.platform.bulk.file.CsvRows;
import pep.platform.bulk.file.FeatureRows;
import pep.platform.bulk.file.JsonRows;
import pep.platform.bulk.file.RowColumns;
import pep.platform.bulk.file.RowFile;
import pep.platform.bulk.file.SentText;
import pep.platform.bulk.file.SheetRows;
import pep.platform.bulk.file.SpooledWorkbook;
import pep.platform.bulk.file.TextLines;
import pep.platform.http.JsonErrors;
import pep.platform.json.RequestJson;

/** Opens files of rows, and reads their rows. */
public class RowFiles {

  private static final MediaType LINES = MediaType.parseMediaType(BulkImport.NDJSON);
  private static final MediaType FEATURES = MediaType.parseMediaType(BulkImport.GEOJSON);

  private final RequestJson requests;
  private final Validator validator;
  private final JsonErrors jsonErrors;

  public RowFiles(RequestJson requests, Validator validator, JsonErrors jsonErrors) {
    this.requests = requests;
    this.validator = validator;
    this.jsonErrors = jsonErrors;
  }

  /**
   * Opens a file by its first bytes and what was said of it.
   *
   * @param type of its content, with the charset if it was declared
   * @throws pep.platform.problem.InvalidInput if it is none, or its header is wrong
   */
  RowFile open(InputStream in, MediaType type, Class<?> rows, CellForms forms) throws IOException {
    RowColumns columns = RowColumns.of(rows);
    InputStream sent = SentText.plain(in);
    if (SentText.isArchive(sent)) {
      return SheetRows.open(SpooledWorkbook.of(sent), columns, requests.rows());
    }
    if (type.isCompatibleWith(FEATURES)) {
      return FeatureRows.open(sent, columns, requests.rows());
    }
    TextLines lines = SentText.open(sent, type.getCharset());
    return type.isCompatibleWith(LINES)
        ? JsonRows.open(lines, requests.objects())
        : CsvRows.open(lines, columns, forms, requests.rows());
  }

  <R extends Record> FormerRows<R> formerRows(Class<R> rows) {
    return new FormerRows<>(rows, new RowForm<>(rows, validator), requests.objects());
  }

  <R extends Record> RowReading<R> reading(Class<R> rows) {
    return new RowReading<>(rows, validator, jsonErrors);
  }
}

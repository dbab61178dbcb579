package pep.performance.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.reading.CsvLines;
import pep.performance.intake.register.IntakeRequest;
import pep.performance.intake.taking.SalesIntake;
import pep.performance.salesmapping.FileLayout;
import pep.performance.salesmapping.PreviewedRow;
import pep.performance.salesmapping.RowPreview;
import pep.platform.tenancy.Reach;

/** Reads the beginning of a file by a layout that is not saved yet, and stores nothing. */
@Service
class FilePreview implements RowPreview {

  private static final int ROWS = 50;

  private final SalesIntake intake;

  FilePreview(SalesIntake intake) {
    this.intake = intake;
  }

  @Override
  public List<PreviewedRow> preview(Reach caller, String source, FileLayout layout, String sample) {
    // The rows of a preview are known by their places, as those of a file with a key are.
    IntakeRequest request = new IntakeRequest(source, null, "preview");
    List<PreviewedRow> rows = new ArrayList<>();
    try (ByteArrayInputStream in =
        new ByteArrayInputStream(sample.getBytes(StandardCharsets.UTF_8))) {
      CsvLines lines = CsvLines.open(in, layout);
      RawLine line = lines.next();
      while (line != null && rows.size() < ROWS) {
        rows.add(row(line, intake.flaws(caller, request, request.intakeId(caller), line)));
        line = lines.next();
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return rows;
  }

  private static PreviewedRow row(RawLine line, List<LineReason> flaws) {
    Map<String, String> cells = new LinkedHashMap<>();
    line.cells().forEach((column, cell) -> cells.put(column.wireName(), cell));
    return new PreviewedRow(line.number(), cells, flaws.stream().map(FilePreview::error).toList());
  }

  private static PreviewedRow.CellError error(LineReason reason) {
    Column column = reason.column();
    return new PreviewedRow.CellError(
        reason.code().wireName(),
        column == null ? null : column.wireName(),
        reason.value(),
        reason.code().cure());
  }
}
